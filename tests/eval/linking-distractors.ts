/** Made-up but plausible entities that share their words with real ones: surnames, given names, places, kinds of bodies. */
import type { Entity } from "../../src/dataset/schema.ts";
import type { KnownEntity } from "./linking-gold.ts";

const BODIES = [
  "Bank",
  "Group",
  "Institute",
  "University",
  "Party",
  "Foundation",
  "Partners",
  "Council",
  "Press",
  "United",
];
const PLACES = ["County", "Park", "Bay", "Heights", "Falls", "Valley", "Springs", "District"];

/** `count` entities, the same on every run; none has the label of a known one. */
export function distractors(count: number, known: readonly KnownEntity[]): Entity[] {
  const next = randomNumbers(1987);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const labels = new Set(known.map(({ label }) => label));
  const people = known.filter(({ kinds, label }) => kinds.includes("person") && label.split(" ").length === 2);
  const given = people.map(({ label }) => label.split(" ")[0] ?? "");
  const surnames = people.map(({ label }) => label.split(" ")[1] ?? "");
  const words = known.filter(({ kinds }) => !kinds.includes("person")).map(({ label }) => label.split(" ")[0] ?? "");
  if (people.length === 0 || words.length === 0) throw new Error("too few entities to make distractors of");
  const made: Entity[] = [];
  while (made.length < count) {
    const dice = next();
    const [kind, label] =
      dice < 0.6
        ? (["person", `${pick(given)} ${pick(surnames)}`] as const)
        : dice < 0.85
          ? (["organization", `${pick(words)} ${pick(BODIES)}`] as const)
          : (["place", `${pick(words)} ${pick(PLACES)}`] as const);
    if (labels.has(label)) continue;
    labels.add(label);
    made.push({ id: `x-distractor-${made.length}`, kind, label, description: `made-up ${kind}` });
  }
  return made;
}

/** Numbers in [0, 1) from a linear congruential generator (Numerical Recipes). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x100000000;
  };
}
