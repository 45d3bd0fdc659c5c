/**
 * Two people in one office at a time: sometimes true (two co-presidents), mostly a slip, so a warning. One person's office
 * given twice, once with less exact dates, is a fault: a card would show both.
 */
import type { Dataset, Entity, Fact } from "../../../src/dataset/schema.ts";
import type { Finding } from "./check.ts";
import { isBefore } from "./dates.ts";

type Office = Extract<Fact, { property: "office" }>;

export function checkOffices(dataset: Dataset): readonly Finding[] {
  const holders = new Map<string, { entity: Entity; office: Office; index: number }[]>();
  for (const entity of dataset.entities) {
    entity.facts?.forEach((fact, index) => {
      if (fact.property !== "office" || fact.of === undefined || !SINGLE_POSTS.has(fact.post)) return;
      const key = `${fact.post} of ${fact.of}`;
      holders.set(key, [...(holders.get(key) ?? []), { entity, office: fact, index }]);
    });
  }
  const findings: Finding[] = [];
  for (const [key, list] of holders) {
    for (const [i, a] of list.entries()) {
      for (const b of list.slice(i + 1)) {
        if (a.entity === b.entity || !overlap(a.office, b.office)) continue;
        if (tellsOf(a.entity, b.entity) || tellsOf(b.entity, a.entity)) continue;
        const message = `${a.entity.label} and ${b.entity.label} are both ${key} at one time`;
        findings.push({ record: b.entity, field: `facts.${b.index}`, message, warning: true });
      }
    }
  }
  return [...findings, ...dataset.entities.flatMap(givenTwice)];
}

/** Two who claimed one office: the caution on one's card names the other. */
function tellsOf({ caution }: Entity, { label }: Entity): boolean {
  return caution?.includes(label) === true;
}

function givenTwice(entity: Entity): readonly Finding[] {
  const offices = (entity.facts ?? []).map((fact) => (fact.property === "office" ? fact : null));
  return offices.flatMap((office, index) => {
    const says = (other: Office | null, at: number) =>
      at !== index && other !== null && office !== null && saysMore(other, office, at < index);
    return offices.some(says)
      ? [
          {
            record: entity,
            field: `facts.${index}`,
            message: "the same office stands there with dates as exact or more",
          },
        ]
      : [];
  });
}

/** Of two that say the same, the earlier counts as saying more. */
function saysMore(exact: Office, loose: Office, isEarlier: boolean): boolean {
  const covers = (whole: string | undefined, part: string | undefined) =>
    part === undefined || whole?.startsWith(part) === true;
  const isSame = exact.from === loose.from && exact.to === loose.to;
  return (
    (exact.value === loose.value || exact.post.toLowerCase() === loose.post.toLowerCase()) &&
    exact.of === loose.of &&
    covers(exact.from, loose.from) &&
    covers(exact.to, loose.to) &&
    (!isSame || isEarlier)
  );
}

/** Posts of which a state has one. A minister may share a portfolio, a senator always does. */
const SINGLE_POSTS = new Set(["president", "prime minister", "chancellor", "king", "queen", "emperor", "pope"]);

/** As far as both are known; an office without an end counts until it was last seen. */
function overlap(a: Office, b: Office): boolean {
  const endsFirst = (x: Office, { from }: Office) => {
    const to = x.to ?? x.seen;
    return to !== undefined && from !== undefined && (isBefore(to, from) || from.startsWith(to) || to.startsWith(from));
  };
  const known = ({ from, to, seen, current }: Office) =>
    from !== undefined && ((to ?? seen) !== undefined || current === true);
  return known(a) && known(b) && !endsFirst(a, b) && !endsFirst(b, a);
}
