import { describe, expect, it } from "vitest";
import { compilePack } from "../../../build/pack/compile.ts";
import type { Dataset, Entity } from "../../../src/dataset/schema.ts";
import { annotate } from "../../../src/engine/annotate.ts";
import { splitPack } from "../../../src/pack/open-slice.ts";
import { openPack } from "../../../src/pack/pack.ts";

const entity = (id: string, kind: Entity["kind"], label: string): Entity => ({
  id: `x-${id}`,
  kind,
  label,
  description: `${kind} of an invented flood`,
  prominence: 70,
});

const DATASET: Dataset = {
  passport: { title: "Flood", revision: 1, date: "2024-06-01", licence: "CC0-1.0", attribution: "nobody" },
  publishers: [{ id: "gazette", name: "Gazette", domain: "gazette.example", kind: "official" }],
  entities: [
    entity("board", "organization", "Lindmark Water Board"),
    entity("flood", "event", "Great Lind Flood"),
    entity("harbour", "place", "Sandhaven"),
    entity("mayor", "person", "Orla Henning"),
  ],
  topics: [
    {
      id: "flood",
      title: "The flood of the Lind",
      description: "An invented story",
      entities: ["x-board", "x-flood", "x-mayor"],
      words: ["flood", "levee", "evacuated", "pumps", "sandbags", "river"],
    },
  ],
  statements: [
    {
      id: "flood/2023-03-02-levee-breaks",
      topic: "flood",
      date: "2023-03-02",
      kind: "event",
      text: "The old levee at Lindmark broke on 2 March 2023.",
      about: ["x-board", "x-flood", "x-mayor"],
      sources: [{ publisher: "gazette", url: "https://gazette.example/levee" }],
    },
    {
      id: "flood/2023-03-20-henning-resigns",
      topic: "flood",
      date: "2023-03-20",
      kind: "announcement",
      text: "Orla Henning resigned over the pumps on 20 March 2023.",
      about: ["x-board", "x-flood", "x-mayor"],
      sources: [{ publisher: "gazette", url: "https://gazette.example/henning" }],
    },
    {
      id: "flood/2023-04-01-harbour-dredged",
      topic: "flood",
      date: "2023-04-01",
      kind: "event",
      text: "The harbour of Sandhaven was dredged on 1 April 2023.",
      about: ["x-harbour"],
      sources: [{ publisher: "gazette", url: "https://gazette.example/harbour" }],
    },
  ],
};

const PACK = openPack(splitPack(compilePack(DATASET)));

/** An article that names all but the flood itself. */
const NAMES = "Orla Henning met the Lindmark Water Board on Tuesday.";
const WORDS =
  "The river was still high, families had been evacuated, pumps ran and sandbags lay on what was left of the levee.";

function read(text: string, date: string | null) {
  const article = {
    url: null,
    title: null,
    byline: null,
    siteName: null,
    published: date === null ? null : { date, from: "given" as const },
    language: "en",
    text,
    blocks: [{ start: 0, end: text.length, kind: "paragraph" as const }],
  };
  return annotate(article, PACK);
}

const topicsOf = (text: string, date: string | null) => read(text, date).topics.map(({ id }) => id);

describe("an article that tells of an event without naming it", () => {
  it.each<readonly [why: string, text: string, date: string | null, topics: readonly string[]]>([
    ["at the time, in the story's words", `${NAMES} ${WORDS}`, "2023-03-07", ["flood"]],
    ["years after", `${NAMES} ${WORDS}`, "2026-03-07", []],
    ["on a day nobody knows", `${NAMES} ${WORDS}`, null, []],
    ["in other words", `${NAMES} They spoke of the levee, pumps and a river.`, "2023-03-07", []],
    ["years after, but named", `${NAMES} ${WORDS} It was the Great Lind Flood.`, "2026-03-07", ["flood"]],
  ])("%s", (_why, text, date, topics) => expect(topicsOf(text, date)).toEqual(topics));
});

it("is shown what is about somebody it names, and nothing else of the story", () => {
  const { topics, since } = read(`${NAMES} ${WORDS}`, "2023-03-07");
  expect(topics.flatMap(({ background }) => background)).toContain("flood/2023-03-20-henning-resigns");
  expect(topics.flatMap(({ background }) => background)).not.toContain("flood/2023-04-01-harbour-dredged");
  expect(since.map(({ statement }) => statement)).toEqual(["flood/2023-03-20-henning-resigns"]);
});

it("belongs to a story that three of its claims are near, though it names little of it", () => {
  const claims = [
    "The levee at Lindmark, which broke in 2023, was older than the town hall, Orla Henning wrote.",
    "Fishermen on the river still tell strangers how the levee at Lindmark looked in their childhood.",
    "Nobody had believed that an old levee like that at Lindmark could break while pumps ran by the river.",
    "Painters liked the levee at Lindmark, its sandbags and the old houses behind it.",
  ];
  expect(topicsOf(claims.join(" "), "2026-03-07")).toEqual(["flood"]);
  expect(topicsOf(claims[0] ?? "", "2026-03-07")).toEqual([]);
});
