import { expect, it } from "vitest";
import { uniteRecords } from "../../../build/dataset/unite.ts";
import type { Fact } from "../../../src/dataset/schema.ts";
import { page, person } from "./small-dataset.ts";

const minister = (period: Partial<Fact>, source: number) =>
  person({
    facts: [
      {
        property: "office",
        value: "Minister",
        post: "minister",
        ...period,
        sources: [page("ministry", source)],
      } as Fact,
    ],
  });

it.each<[string, Partial<Fact>, Partial<Fact>, Partial<Fact>]>([
  [
    "a later sight of it",
    { from: "2019", seen: "2024" },
    { from: "2019-03", seen: "2026-01" },
    { from: "2019-03", seen: "2026-01" },
  ],
  [
    "an earlier one",
    { from: "2019", seen: "2026-01" },
    { from: "2019", seen: "2024" },
    { from: "2019", seen: "2026-01" },
  ],
  [
    "its end",
    { from: "2019", seen: "2026-01" },
    { from: "2019", to: "2026-02-17" },
    { from: "2019", to: "2026-02-17" },
  ],
  [
    "that it goes on",
    { from: "2019", seen: "2026-01" },
    { from: "2019", current: true },
    { from: "2019", current: true },
  ],
])("an office is given %s", (_, first, second, united) => {
  const { facts = [] } = uniteRecords(minister(first, 1), minister(second, 2));
  expect(facts).toEqual([
    {
      property: "office",
      value: "Minister",
      post: "minister",
      ...united,
      sources: [page("ministry", 1), page("ministry", 2)],
    },
  ]);
});
