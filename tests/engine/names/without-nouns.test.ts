import { expect, it } from "vitest";
import { withoutNouns } from "../../../src/engine/names/without-nouns.ts";

const found = {
  mentions: [],
  unlinked: ["Menschen", "Anna Lindqvist", "Jahr"].map((text, i) => ({
    start: 20 * i,
    end: 20 * i + text.length,
    text,
    kind: "unknown" as const,
    why: "not in the pack",
  })),
};

it.each([
  ["de", ["Anna Lindqvist"]],
  ["de-AT", ["Anna Lindqvist"]],
  ["en", ["Menschen", "Anna Lindqvist", "Jahr"]],
  ["del", ["Menschen", "Anna Lindqvist", "Jahr"]],
  [null, ["Menschen", "Anna Lindqvist", "Jahr"]],
])("in %s the names without context are %j", (language, names) => {
  expect(withoutNouns(found, language).unlinked.map(({ text }) => text)).toEqual(names);
});
