/** An invented story compiled into a pack, and short articles matched against it. */
import { compilePack } from "../../../build/pack/compile.ts";
import type { Dataset, Entity, Statement } from "../../../src/dataset/schema.ts";
import { annotate } from "../../../src/engine/annotate.ts";
import type { Article, Block } from "../../../src/engine/article.ts";
import type { Reading } from "../../../src/engine/reading.ts";
import { splitPack } from "../../../src/pack/open-slice.ts";
import { openPack } from "../../../src/pack/pack.ts";

const entity = (id: string, kind: Entity["kind"], label: string): Entity => ({
  id: `x-${id}`,
  kind,
  label,
  description: `${kind} of the story`,
  prominence: 70,
});

type Given = Omit<Statement, "id" | "sources"> & { readonly id: string };

const statement = ({ id, ...given }: Given): Statement & { topic: string } => ({
  ...given,
  id: `ferry/${id}`,
  topic: "ferry",
  sources: [{ publisher: "gazette", url: `https://gazette.example/${id}` }],
});

const entities = [
  entity("corvania", "place", "Corvania"),
  entity("estmark", "place", "Estmark"),
  entity("aldern", "place", "Port Aldern"),
  entity("varga", "person", "Ilse Varga"),
  entity("reik", "person", "Tomas Reik"),
  entity("navy", "organization", "Corvanian Navy"),
  entity("accord", "thing", "Northern Strait Accord"),
];

const statements = [
  statement({
    id: "2023-05-14-accord-signed",
    date: "2023-05-14",
    kind: "treaty",
    text: "Ilse Varga and Tomas Reik signed the Northern Strait Accord on ferry crossings in Port Aldern on 14 May 2023.",
    about: ["x-varga", "x-reik", "x-accord", "x-aldern"],
  }),
  statement({
    id: "2023-05-20-navy-fired-shots",
    date: "2023-05-20",
    kind: "claim",
    text: "Tomas Reik said on 20 May 2023 that the Corvanian Navy had fired warning shots at 12 Estmark trawlers.",
    speaker: { entity: "x-reik" },
    about: ["x-navy", "x-estmark"],
  }),
  statement({
    id: "2023-05-21-corvania-denies-shots",
    date: "2023-05-21",
    kind: "denial",
    text: "Ilse Varga denied on 21 May 2023 that the Corvanian Navy had fired at trawlers.",
    speaker: { entity: "x-varga" },
    about: ["x-navy"],
    replies: [{ relation: "denies", to: "ferry/2023-05-20-navy-fired-shots" }],
  }),
  statement({
    id: "2023-11-02-accord-suspended",
    date: "2023-11-02",
    kind: "announcement",
    text: "Estmark suspended the Northern Strait Accord on 2 November 2023 over the fishing dispute.",
    about: ["x-estmark", "x-accord"],
    replies: [{ relation: "updates", to: "ferry/2023-05-14-accord-signed" }],
  }),
  statement({
    id: "2011-03-09-first-accord",
    date: "2011-03-09",
    kind: "treaty",
    text: "Corvania and Estmark signed a first accord on ferry crossings in Port Aldern on 9 March 2011.",
    about: ["x-corvania", "x-estmark", "x-aldern"],
  }),
];

/** Of another story, so that they weigh nothing in the first one. */
const harbour = [
  statement({
    id: "2023-07-05-parliament-rejects-toll",
    date: "2023-07-05",
    kind: "vote",
    text: "The parliament of Estmark rejected a toll on bicycles in Port Aldern by 40 votes to 30 on 5 July 2023.",
    about: ["x-estmark", "x-aldern"],
  }),
  statement({
    id: "2023-08-01-lund-film-made-up",
    date: "2023-08-01",
    kind: "denial",
    text: "Anna Lund, spokeswoman of the harbour, said on 1 August 2023 that the film of a sinking trawler off Port Aldern was made by a machine.",
    speaker: { name: "Anna Lund" },
    about: ["x-aldern"],
  }),
];

const filler = ["harvest of apples", "tram line", "opera house", "school books", "lighthouse lamp", "bread prices"].map(
  (matter, i) =>
    statement({
      id: `2020-0${i + 1}-01-filler-${i}`,
      date: `2020-0${i + 1}-01`,
      kind: "event",
      text: `The council of Estmark talked about the ${matter} on a long evening in spring.`,
      about: ["x-estmark"],
    }),
);

const datasetOf = (told: readonly Dataset["statements"][number][]): Dataset => ({
  passport: { title: "Ferry", revision: 1, date: "2024-06-01", licence: "CC0-1.0", attribution: "nobody" },
  publishers: [{ id: "gazette", name: "Gazette", domain: "gazette.example", kind: "official" }],
  topics: [
    {
      id: "ferry",
      title: "The ferry accord",
      description: "An invented story",
      entities: ["x-accord", "x-varga", "x-reik", "x-navy"],
      words: ["ferry", "crossings", "trawlers", "accord"],
    },
  ],
  statements: [...told, ...filler].sort((a, b) => (a.id < b.id ? -1 : 1)),
  entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)),
});

const FERRY = openPack(splitPack(compilePack(datasetOf(statements))));
export const HARBOUR = openPack(splitPack(compilePack(datasetOf(harbour))));

/** Paragraphs are parted by blank lines. */
export function read(text: string, date: string | null, pack = FERRY): Reading {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map(({ 0: paragraph, index }) => ({
    start: index,
    end: index + paragraph.length,
    kind: "paragraph",
  }));
  const article: Article = {
    url: null,
    title: null,
    byline: null,
    siteName: null,
    published: date === null ? null : { date, from: "given" },
    language: "en",
    text,
    blocks,
  };
  return annotate(article, pack);
}

/** "relation statement", one a match of the whole text, without those that are merely related. */
export function matchesIn(text: string, date: string | null, pack = FERRY): string[] {
  const matches = read(text, date, pack).claims.flatMap((claim) => claim.matches);
  return matches
    .filter(({ relation }) => relation !== "related")
    .map(({ relation, statement: id }) => `${relation} ${id.slice("ferry/".length)}`);
}
