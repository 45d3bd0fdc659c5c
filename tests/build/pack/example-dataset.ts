import type { Dataset, Entity } from "../../../src/dataset/schema.ts";

const sources = [{ publisher: "gazette", url: "https://gazette.example/1" }];

/** A small dataset of made-up and real names for tests of the pack. */
export function exampleDataset(entities: readonly Entity[] = EXAMPLE_ENTITIES): Dataset {
  return {
    passport: { title: "Example", revision: 1, date: "2024-06-01", licence: "CC0-1.0", attribution: "nobody" },
    publishers: [{ id: "gazette", name: "Gazette", domain: "gazette.example", kind: "newspaper" }],
    topics: [{ id: "summit", title: "The summit", description: "Two leaders meet.", entities: ["Q2", "Q1"] }],
    entities,
    statements: [
      {
        id: "summit/2023-09-13-held",
        topic: "summit",
        date: "2023-09-13",
        kind: "event",
        text: "They met — “at last”.",
        about: ["Q1"],
        sources,
      },
    ],
  };
}

export const EXAMPLE_ENTITIES: readonly Entity[] = [
  {
    id: "Q2",
    kind: "place",
    label: "Ruritania",
    description: "country in Europe",
    demonyms: ["Ruritanian", "Ruritanians"],
  },
  {
    id: "Q1",
    kind: "person",
    label: "Zoë Álvarez-König",
    description: "Ruritanian politician",
    prominence: 70,
    facts: [
      {
        property: "office",
        value: "President of Ruritania",
        post: "president",
        of: "Q2",
        from: "2020-05",
        to: "2024",
        sources,
      },
      { property: "office", value: "Mayor", post: "mayor", from: "2025", current: true, sources },
    ],
  },
  { id: "x-guild", kind: "organization", label: "Guild of Honest Bakers", description: "trade body", related: ["Q2"] },
];
