import { describe, expect, it } from "vitest";
import { checkOffices } from "../../../build/dataset/check/offices.ts";
import type { Entity } from "../../../src/dataset/schema.ts";

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
