import { describe, expect, it } from "vitest";
import { checkOffices } from "../../../build/dataset/check/offices.ts";
import type { Entity, Fact } from "../../../src/dataset/schema.ts";

const SOURCES = [{ publisher: "harbour-gazette", url: "https://harbour-gazette.example/1" }];

type Term = readonly [from?: string | undefined, to?: string | undefined, value?: string];

function findingsFor(...terms: readonly Term[]): readonly string[] {
  const facts = terms.map(([from, to, value = "Harbour Minister of Ferryland"]) => ({
    property: "office" as const,
    value,
    post: "harbour minister",
    of: "x-ferryland",
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    sources: SOURCES,
  }));
  const entity: Entity = { id: "x-ada", kind: "person", label: "Ada Ferry", description: "A minister", facts };
  return checkOffices({ entities: [entity], statements: [], topics: [], publishers: [] } as never).map(
    ({ field }) => field,
  );
}

describe("one person's office given twice", () => {
  it.each<[string, readonly Term[], readonly string[]]>([
    [
      "less exact",
      [
        ["2012-11", "2024-05"],
        ["2012-11-06", "2024-05-12"],
      ],
      ["facts.0"],
    ],
    ["without dates", [["2012-11-06"], []], ["facts.1"]],
    ["in other words", [["2012-11-06"], [undefined, undefined, "Minister for the Harbours"]], ["facts.1"]],
    [
      "the same",
      [
        ["2012", "2014"],
        ["2012", "2014"],
      ],
      ["facts.1"],
    ],
    [
      "two terms",
      [
        ["2012", "2014"],
        ["2016", "2018"],
      ],
      [],
    ],
    ["two terms, the second not ended", [["2012", "2014"], ["2016"]], []],
  ])("%s", (_, terms, fields) => expect(findingsFor(...terms)).toEqual(fields));
});

describe("two in one office at a time", () => {
  const holder = (label: string, period: Partial<Fact>, caution?: string): Entity => ({
    id: `x-${label.toLowerCase()}`,
    kind: "person",
    label,
    description: "A politician",
    facts: [
      {
        property: "office",
        value: "President of Ferryland",
        post: "president",
        of: "x-ferryland",
        ...period,
        sources: SOURCES,
      } as Fact,
    ],
    ...(caution !== undefined && { caution }),
  });
  const ada = (period: Partial<Fact>) => holder("Ada", period);

  it.each<[string, Entity, Entity, number]>([
    ["one after the other", ada({ from: "2012", to: "2014" }), holder("Bo", { from: "2014-05", to: "2016" }), 0],
    ["both at once", ada({ from: "2012", to: "2014" }), holder("Bo", { from: "2013", to: "2016" }), 1],
    ["one goes on", ada({ from: "2012", current: true }), holder("Bo", { from: "2013", to: "2016" }), 1],
    [
      "one was seen before the other began",
      ada({ from: "2012", seen: "2013" }),
      holder("Bo", { from: "2014", to: "2016" }),
      0,
    ],
    [
      "one was seen after the other began",
      ada({ from: "2012", seen: "2015" }),
      holder("Bo", { from: "2014", to: "2016" }),
      1,
    ],
    ["the end is not known", ada({ from: "2012" }), holder("Bo", { from: "2014", to: "2016" }), 0],
    [
      "a caution names the other",
      ada({ from: "2012", to: "2015" }),
      holder("Bo", { from: "2014", to: "2016" }, "Ada claimed it too."),
      0,
    ],
    [
      "a caution tells something else",
      ada({ from: "2012", to: "2015" }),
      holder("Bo", { from: "2014", to: "2016" }, "Dates differ."),
      1,
    ],
  ])("%s", (_, a, b, warnings) => {
    const found = checkOffices({ entities: [a, b], statements: [], topics: [], publishers: [] } as never);
    expect(found.filter(({ warning }) => warning === true)).toHaveLength(warnings);
  });
});
