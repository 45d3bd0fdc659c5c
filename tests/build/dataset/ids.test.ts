import { expect, it } from "vitest";
import { checkIds } from "../../../build/dataset/check/ids.ts";
import type { Dataset } from "../../../src/dataset/schema.ts";
import { page, person, smallDataset, statement } from "./small-dataset.ts";

const SOURCES = [page("nobody", 1)];

it.each<[string, Partial<Dataset>, readonly string[]]>([
  ["all known", {}, []],
  ["an entity twice", { entities: [person(), person()] }, ["id"]],
  ["an unknown topic", { topics: [] }, ["id"]],
  ["an unknown speaker", { statements: [statement({ speaker: { entity: "x-bob" } })] }, ["speaker.entity"]],
  [
    "told by an unknown outlet",
    { statements: [statement({ speaker: { name: "he", via: "x-bob" } })] },
    ["speaker.via"],
  ],
  ["about an unknown", { statements: [statement({ about: ["x-ada", "x-bob"] })] }, ["about.1"]],
  ["an unknown publisher", { statements: [statement({ sources: SOURCES })] }, ["sources.0.publisher"]],
  [
    "a reply to nothing",
    { statements: [statement({ replies: [{ relation: "denies", to: "ferry/none" }] })] },
    ["replies.0.to"],
  ],
  [
    "a reply to itself",
    { statements: [statement({ replies: [{ relation: "updates", to: "ferry/2023-05-04-planned" }] })] },
    ["replies.0.to"],
  ],
  ["a neighbour unknown", { entities: [person({ related: ["x-bob"] })] }, ["related.0"]],
  [
    "a fact of an unknown body",
    { entities: [person({ facts: [{ property: "member of", of: "x-bob", sources: SOURCES }] })] },
    ["facts.0.of", "facts.0.sources.0.publisher"],
  ],
  [
    "a story of an unknown",
    { topics: [{ id: "ferry", title: "The ferry", description: "It is planned.", entities: ["x-bob"] }] },
    ["entities.0"],
  ],
])("%s", (_, changes, fields) => expect(checkIds(smallDataset(changes)).map(({ field }) => field)).toEqual(fields));
