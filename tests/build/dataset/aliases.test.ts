import { expect, it } from "vitest";
import { checkAliases } from "../../../build/dataset/check/aliases.ts";
import type { Entity } from "../../../src/dataset/schema.ts";
import { person, smallDataset } from "./small-dataset.ts";

const namesake = (changes: Partial<Entity> = {}) => person({ id: "x-ada-the-second", label: "Áda ferry", ...changes });

it.each<[string, readonly Entity[], readonly string[]]>([
  ["nobody shares a name", [person()], []],
  ["two share one and nothing tells them apart", [person(), namesake()], ["aliases"]],
  ["one is what most people mean", [person({ prominence: 40 }), namesake()], []],
  [
    "each has words that stand near it",
    [person({ context: ["harbour"] }), namesake({ related: ["x-ada"], context: ["film"] })],
    [],
  ],
  ["an alias repeats the label", [person({ aliases: ["Ada Ferry"] })], ["aliases"]],
])("%s", (_, entities, fields) => {
  expect(checkAliases(smallDataset({ entities })).map(({ field }) => field)).toEqual(fields);
});
