/** A small world of entities for the tests of names, and a way to write down what was linked. */
import { compilePack } from "../../../build/pack/compile.ts";
import type { Dataset, Entity } from "../../../src/dataset/schema.ts";
import type { Block } from "../../../src/engine/article.ts";
import type { FoundNames } from "../../../src/engine/findings.ts";
import { findNames } from "../../../src/engine/names/find-names.ts";
import { readText } from "../../../src/engine/text/read-text.ts";
import { splitPack } from "../../../src/pack/open-slice.ts";
import { openPack } from "../../../src/pack/pack.ts";

const sources = [{ publisher: "gazette", url: "https://gazette.example/1" }];
const office = (value: string, post: string, of: string, from: string, to?: string) =>
  ({ property: "office", value, post, of, from, ...(to === undefined ? { current: true } : { to }), sources }) as const;

type Given = Partial<Entity> & Pick<Entity, "kind" | "label">;

const GIVEN: Readonly<Record<string, Given>> = {
  russia: {
    kind: "place",
    label: "Russia",
    prominence: 98,
    demonyms: ["Russian", "Russians"],
    aliases: ["Russian Federation"],
  },
  us: {
    kind: "place",
    label: "United States",
    prominence: 100,
    acronyms: ["US", "USA"],
    demonyms: ["American", "Americans"],
    aliases: ["United States of America"],
  },
  uk: {
    kind: "place",
    label: "United Kingdom",
    prominence: 98,
    acronyms: ["UK"],
    aliases: ["Britain"],
    demonyms: ["British"],
  },
  japan: { kind: "place", label: "Japan", prominence: 97, demonyms: ["Japanese"] },
  turkey: { kind: "place", label: "Turkey", prominence: 90, aliases: ["Türkiye"], demonyms: ["Turkish"] },
  germany: { kind: "place", label: "Germany", prominence: 97, demonyms: ["German"] },
  "north-korea": {
    kind: "place",
    label: "North Korea",
    prominence: 92,
    acronyms: ["DPRK"],
    demonyms: ["North Korean"],
  },
  "south-korea": { kind: "place", label: "South Korea", prominence: 93, demonyms: ["South Korean"] },
  georgia: {
    kind: "place",
    label: "Georgia",
    prominence: 60,
    description: "country in the Caucasus",
    demonyms: ["Georgian"],
    related: ["tbilisi", "russia", "batumi", "caucasus"],
    context: ["Caucasus", "Abkhazia"],
  },
  "georgia-us": {
    kind: "place",
    label: "Georgia",
    prominence: 62,
    description: "state of the southern United States",
    related: ["atlanta", "us"],
    context: ["senate", "county", "governor"],
  },
  zourabichvili: {
    kind: "person",
    label: "Salome Zourabichvili",
    prominence: 50,
    facts: [
      {
        property: "office",
        value: "President of Georgia",
        post: "president",
        of: "georgia",
        seen: "2023-06-15",
        sources,
      },
    ],
  },
  luna: { kind: "person", label: "Anna Luna", prominence: 75, related: ["us"] },
  caucasus: { kind: "place", label: "Caucasus", prominence: 60 },
  levant: { kind: "place", label: "Levant", prominence: 60 },
  batumi: { kind: "place", label: "Batumi", prominence: 60, related: ["brexit"] },
  tbilisi: { kind: "place", label: "Tbilisi", prominence: 70, related: ["georgia"] },
  atlanta: { kind: "place", label: "Atlanta", prominence: 80, related: ["georgia-us"] },
  garibashvili: {
    kind: "person",
    label: "Irakli Garibashvili",
    prominence: 50,
    facts: [
      {
        property: "office",
        value: "Prime Minister of Georgia",
        post: "prime minister",
        of: "georgia",
        from: "2021-02-22",
        seen: "2023-06",
        sources,
      },
    ],
  },
  jordan: { kind: "place", label: "Jordan", prominence: 80, demonyms: ["Jordanian"], related: ["amman"] },
  amman: { kind: "place", label: "Amman", prominence: 75, related: ["jordan"], context: ["Levant"] },
  "michael-jordan": {
    kind: "person",
    label: "Michael Jordan",
    prominence: 80,
    description: "American basketball player",
  },
  swift: { kind: "organization", label: "SWIFT", prominence: 60 },
  nice: { kind: "place", label: "Nice", prominence: 60 },
  paris: { kind: "place", label: "Paris", prominence: 95 },
  london: { kind: "place", label: "London", prominence: 95 },
  delhi: { kind: "place", label: "New Delhi", prominence: 90 },
  vladivostok: { kind: "place", label: "Vladivostok", prominence: 75 },
  may: {
    kind: "person",
    label: "Theresa May",
    prominence: 85,
    facts: [office("Prime Minister of the United Kingdom", "prime minister", "uk", "2016-07-13", "2019-07-24")],
  },
  johnson: {
    kind: "person",
    label: "Boris Johnson",
    prominence: 90,
    facts: [office("Prime Minister of the United Kingdom", "prime minister", "uk", "2019-07-24", "2022-09-06")],
  },
  "mike-johnson": {
    kind: "person",
    label: "Mike Johnson",
    prominence: 88,
    facts: [office("Speaker of the US House of Representatives", "speaker", "us", "2023-10-25")],
  },
  bloomberg: { kind: "person", label: "Michael Bloomberg", prominence: 75 },
  turner: { kind: "person", label: "Michael R. Turner", prominence: 60 },
  brexit: { kind: "event", label: "Brexit", prominence: 80 },
  house: {
    kind: "organization",
    label: "US House of Representatives",
    aliases: ["House of Representatives"],
    prominence: 76,
    context: ["Congress", "Senate", "Republicans"],
  },
  commons: { kind: "organization", label: "House of Commons", prominence: 72, context: ["MPs", "Westminster"] },
  putin: {
    kind: "person",
    label: "Vladimir Putin",
    prominence: 97,
    aliases: ["Vladimir Vladimirovich Putin"],
    facts: [office("President of Russia", "president", "russia", "2012-05-07")],
    related: ["russia"],
  },
  medvedev: {
    kind: "person",
    label: "Dmitry Medvedev",
    prominence: 75,
    facts: [office("President of Russia", "president", "russia", "2008-05-07", "2012-05-07")],
  },
  biden: {
    kind: "person",
    label: "Joe Biden",
    prominence: 96,
    aliases: ["Joseph Biden"],
    facts: [office("President of the United States", "president", "us", "2021-01-20", "2025-01-20")],
  },
  trump: { kind: "person", label: "Donald Trump", prominence: 97 },
  vance: { kind: "person", label: "JD Vance", prominence: 80 },
  kim: { kind: "person", label: "Kim Jong Un", prominence: 92, aliases: ["Kim Jong-un"], related: ["north-korea"] },
  erdogan: { kind: "person", label: "Recep Tayyip Erdoğan", prominence: 92, aliases: ["Tayyip Erdoğan"] },
  leyen: { kind: "person", label: "Ursula von der Leyen", prominence: 88 },
  hillary: { kind: "person", label: "Hillary Clinton", prominence: 88 },
  bill: { kind: "person", label: "Bill Clinton", prominence: 88 },
  milley: { kind: "person", label: "Mark Milley", prominence: 60 },
  obrien: { kind: "person", label: "Robert O'Brien", prominence: 50 },
  qaeda: { kind: "organization", label: "al-Qaeda", prominence: 85, aliases: ["Al-Qaida"] },
  eu: { kind: "organization", label: "European Union", prominence: 95, acronyms: ["EU"] },
  un: { kind: "organization", label: "United Nations", prominence: 95, acronyms: ["UN"] },
  g7: { kind: "organization", label: "G7", prominence: 85, aliases: ["Group of Seven"] },
  cop28: { kind: "event", label: "COP28", prominence: 70 },
  who: { kind: "organization", label: "World Health Organization", prominence: 85, acronyms: ["WHO"] },
  fdlr: { kind: "organization", label: "Democratic Forces for the Liberation of Rwanda", prominence: 30 },
  iaea: { kind: "organization", label: "International Atomic Energy Agency", prominence: 70 },
  nyt: { kind: "organization", label: "The New York Times", prominence: 80 },
  boe: { kind: "organization", label: "Bank of England", prominence: 75 },
  kremlin: { kind: "place", label: "Kremlin", prominence: 80 },
  senate: { kind: "organization", label: "United States Senate", prominence: 80 },
  siemens: { kind: "organization", label: "Siemens AG", prominence: 60 },
  "rowan-university": { kind: "organization", label: "Rowan University", prominence: 60 },
};

export const EXAMPLE_WORLD: readonly Entity[] = Object.entries(GIVEN).map(([id, given]) => ({
  description: `${given.kind} of that name`,
  ...given,
  id: `x-${id}`,
  ...(given.related === undefined ? {} : { related: given.related.map((other) => `x-${other}`) }),
  ...(given.facts === undefined
    ? {}
    : { facts: given.facts.map((fact) => ("of" in fact ? { ...fact, of: `x-${fact.of}` } : fact)) }),
}));

const DATASET: Dataset = {
  passport: { title: "Example", revision: 1, date: "2024-06-01", licence: "CC0-1.0", attribution: "nobody" },
  publishers: [],
  topics: [],
  statements: [],
  entities: EXAMPLE_WORLD,
};

const PACK = openPack(splitPack(compilePack(DATASET)));

/** The names of `text`, whose first line may be a headline marked with "# ". */
export function namesIn(text: string, date: string | null = "2023-09-13"): FoundNames & { readonly text: string } {
  const blocks: Block[] = [];
  let plain = "";
  for (const part of text.split("\n\n")) {
    const headline = part.startsWith("# ");
    const body = headline ? part.slice(2) : part;
    if (plain !== "") plain += "\n\n";
    blocks.push({ start: plain.length, end: plain.length + body.length, kind: headline ? "headline" : "paragraph" });
    plain += body;
  }
  return { ...findNames(readText(plain, blocks), PACK.names, date), text: plain };
}

/** "surface=id" for each mention, in text order. */
export function linksIn(text: string, date: string | null = "2023-09-13"): string[] {
  const found = namesIn(text, date);
  return found.mentions.map(
    ({ start, end, entity }) => `${found.text.slice(start, end)}=${PACK.records.entities.id(entity).slice(2)}`,
  );
}

/** "surface:kind" for each name without context. */
export function unlinkedIn(text: string): string[] {
  return namesIn(text).unlinked.map((name) => `${name.text}:${name.kind}`);
}
