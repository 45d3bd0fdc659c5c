import { expect, it } from "vitest";
import { checkOrphans } from "../../../build/dataset/check/orphans.ts";
import type { Dataset } from "../../../src/dataset/schema.ts";
import { smallDataset, statement } from "./small-dataset.ts";

it.each<[string, Partial<Dataset>, readonly string[]]>([
  ["a story of one statement, publishers that are not used", {}, ["ministry", "state-tv", "ferry"]],
  ["a story without any", { statements: [] }, ["gazette", "courier", "ministry", "state-tv", "ferry"]],
  [
    "a story long enough",
    { statements: Array.from({ length: 20 }, (_, i) => statement({ id: `ferry/2023-05-04-day-${i}` })) },
    ["ministry", "state-tv"],
  ],
])("%s", (_, changes, ids) => {
  expect(checkOrphans(smallDataset(changes)).map(({ record }) => (record as { id: string }).id)).toEqual(ids);
});
