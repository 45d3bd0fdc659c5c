import type { Dataset, Entity, Publisher, Statement } from "../../../src/dataset/schema.ts";

const publisher = (id: string, name: string, kind: Publisher["kind"]): Publisher => ({
  id,
  name,
  domain: `${id}.example`,
  kind,
});

/** A dataset in which every rule holds, but for what a test writes over it. */
export function smallDataset(changes: Partial<Dataset> = {}): Dataset {
  return {
    passport: { title: "Example", revision: 1, date: "2024-06-01", licence: "CC0-1.0", attribution: "nobody" },
    publishers: [
      publisher("gazette", "The Harbour Gazette", "newspaper"),
      publisher("courier", "Strait Courier", "newspaper"),
      publisher("ministry", "Ministry of Ferries", "official"),
      publisher("state-tv", "Estmark One", "state-media"),
    ],
    topics: [{ id: "ferry", title: "The ferry", description: "A ferry is planned.", entities: ["x-ada"] }],
    entities: [person()],
    statements: [statement()],
    ...changes,
  };
}

export function person(changes: Partial<Entity> = {}): Entity {
  return { id: "x-ada", kind: "person", label: "Ada Ferry", description: "Estmark politician", ...changes };
}

export function statement(changes: Partial<Statement> = {}): Dataset["statements"][number] {
  return {
    id: "ferry/2023-05-04-planned",
    topic: "ferry",
    date: "2023-05-04",
    kind: "claim",
    text: "Ada Ferry said that a ferry was planned.",
    about: ["x-ada"],
    sources: [page("gazette", 1), page("courier", 1)],
    ...changes,
  };
}

export function page(by: string, number: number, original?: string): Statement["sources"][number] {
  return { publisher: by, url: `https://${by}.example/${number}`, ...(original !== undefined && { original }) };
}
