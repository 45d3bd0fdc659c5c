/** A Reading of an invented story, with everything a view can meet: long names, state media, cautions, replies, right-to-left names. */
import type {
  Claim,
  ClaimSource,
  EntityContext,
  FactContext,
  Match,
  Mention,
  Reading,
  SourceContext,
  StatementContext,
  When,
} from "../../src/engine/reading.ts";

export const TEXT = [
  "Corvania and Estmark will sign the ferry accord in Port Aldern next week",
  "President Ilse Varga will travel to Port Aldern on 14 May to sign the Northern Strait ferry accord, two officials who asked not to be named told the Aldern Courier.",
  "The accord would add 40 crossings a week, said Tomas Reik, the Estmark transport minister. Reik called the talks “closer than at any time in ten years”.",
  "The fishermen’s union, led by عبد الرحمن الخطيب, has reportedly asked for a delay, and Maria-Magdalena von Hohenstein-Wittenberg zu Bartenstein, who chairs the Joint Commission for the Supervision of the Northern Strait Navigation Rules, declined to comment.",
  "A spokeswoman for the Corvanian government denied that any date had been fixed. Lena Orlik and the Bay Forum could not be reached.",
].join("\n\n");

/** `[start, end)` of the first place in TEXT that reads so. */
export function spanOf(text: string): { readonly start: number; readonly end: number; readonly text: string } {
  const start = TEXT.indexOf(text);
  if (start < 0) throw new Error(`not in the sample text: ${text}`);
  return { start, end: start + text.length, text };
}

const source = (publisher: string, title: string | null, more: Partial<SourceContext> = {}): SourceContext => ({
  publisher,
  title,
  url: `https://${publisher}.example/${encodeURIComponent(title ?? "page")}`,
  published: "2023-05-21",
  original: null,
  ...more,
});

const office = (value: string, when: When | null, from: string | null, to: string | null): FactContext => ({
  property: "office",
  value,
  from,
  to,
  current: to === null,
  when,
  sources: [source("corvanian-gazette", "Register of offices")],
});

const entity = (id: string, kind: EntityContext["kind"], label: string, description: string): EntityContext => ({
  id,
  kind,
  label,
  description,
  facts: [],
  wikipedia: `https://en.wikipedia.org/wiki/${label.replaceAll(" ", "_")}`,
  website: null,
  coordinates: null,
  caution: null,
});

const LONG_NAME = "Maria-Magdalena von Hohenstein-Wittenberg zu Bartenstein";
const LONG_BODY = "Joint Commission for the Supervision of the Northern Strait Navigation Rules";

const entities: readonly EntityContext[] = [
  {
    ...entity("x-varga", "person", "Ilse Varga", "Corvanian politician and former judge"),
    facts: [
      office("President of Corvania", "at", "2019-03-02", "2024-02-11"),
      office("Chair of the Free Harbour Party", "at", "2017", null),
      office("Member of the European Court of Audit", "since", "2024-06-01", null),
      office("Minister of Justice of Corvania", "before", "2015-01", "2018-11-30"),
      office("Judge at the Court of Appeal in Port Aldern", "before", "2006", "2015"),
    ],
    caution: "Her date of leaving the party chair is given differently by two registers.",
    website: "https://president.corvania.example",
  },
  {
    ...entity("x-reik", "person", "Tomas Reik", "Estmark politician"),
    facts: [
      office("Minister of Transport of Estmark", "at", "2021-09-14", "2023-12-01"),
      office("Prime Minister of Estmark", "since", "2023-12-01", null),
    ],
  },
  entity("x-khatib", "person", "عبد الرحمن الخطيب", "Trade unionist of the northern fishing ports"),
  entity("x-hohenstein", "person", LONG_NAME, "Lawyer for the law of the sea"),
  entity("x-courier", "organization", "Aldern Courier", "Daily newspaper of Port Aldern, founded in 1911"),
  entity(
    "x-commission",
    "organization",
    LONG_BODY,
    "Body that both states set up in 1998 to watch over the navigation rules",
  ),
  {
    ...entity("x-corvania", "place", "Corvania", "State on the northern shore of the strait"),
    facts: ["Bay Forum", "Northern Customs Union", "Strait Convention", "Court of the Seas", "Grain Pact"].map(
      (value) => ({
        property: "member of",
        value,
        from: "1998",
        to: null,
        current: true,
        when: "at" as const,
        sources: [source("corvanian-gazette", "Register of memberships")],
      }),
    ),
    coordinates: [58.1, 11.9],
  },
  {
    ...entity("x-estmark", "place", "Estmark", "State on the southern shore of the strait"),
    coordinates: [55.4, 12.2],
  },
  { ...entity("x-aldern", "place", "Port Aldern", "Harbour town in Corvania"), coordinates: [58.02, 11.5] },
  entity(
    "x-accord",
    "thing",
    "Northern Strait ferry accord",
    "Agreement on ferry crossings between Corvania and Estmark",
  ),
];

const statement = (
  id: string,
  date: string,
  when: When,
  kind: string,
  text: string,
  more: Partial<StatementContext> = {},
): StatementContext => ({
  id: `ferry/${id}`,
  topic: "ferry",
  date,
  when,
  kind,
  text,
  speaker: null,
  about: ["x-accord"],
  sources: [source("corvanian-gazette", "Notice on the ferry accord"), source("strait-wire", null)],
  replies: [],
  caution: null,
  ...more,
});

const statements: readonly StatementContext[] = [
  statement(
    "denial",
    "2022-11-03",
    "before",
    "denial",
    "The government of Corvania said that it was holding no talks with Estmark on a new ferry accord.",
    {
      speaker: { name: "Government of Corvania", entity: "x-corvania", via: "x-courier" },
      sources: [source("corvania-today", "No talks, says government", { published: "2022-11-03" })],
      replies: [{ relation: "denied by", statement: "ferry/offer" }],
      caution: "Only relayed by the state’s own broadcaster.",
    },
  ),
  statement("offer", "2023-05-04", "at", "claim", "Estmark said that it had offered 34 additional crossings a week.", {
    speaker: { name: "Tomas Reik", entity: "x-reik", via: null },
    replies: [{ relation: "denies", statement: "ferry/denial" }],
    sources: [source("strait-wire", "Estmark offers 34 crossings", { original: "Estmark Ministry of Transport" })],
  }),
  statement(
    "plan",
    "2023-05-05",
    "at",
    "report",
    "The Aldern Courier reported that President Ilse Varga planned to sign the ferry accord in Port Aldern in mid-May.",
    { speaker: { name: "Aldern Courier, citing unnamed officials", entity: "x-courier", via: null } },
  ),
  statement(
    "signed",
    "2023-05-20",
    "since",
    "event",
    "Corvania and Estmark signed the ferry accord in Lindhaven, not in Port Aldern.",
    {
      replies: [{ relation: "updates", statement: "ferry/plan" }],
    },
  ),
  statement(
    "in-force",
    "2023-11-01",
    "since",
    "treaty",
    "The Northern Strait ferry accord entered into force; it provides for 36 crossings a week, four fewer than first announced.",
    { speaker: { name: LONG_BODY, entity: "x-commission", via: null } },
  ),
  statement(
    "court",
    "2024-09",
    "since",
    "ruling",
    "The Court of the Seas dismissed the fishermen’s complaint against the accord.",
  ),
  statement(
    "ferry-lost",
    "2025-02-14",
    "since",
    "event",
    "The ferry Aldern II was taken out of service after an engine fire.",
  ),
  statement(
    "review",
    "2026-03-30",
    "since",
    "announcement",
    "Both governments announced a review of the accord for 2027.",
  ),
];

const WHY = {
  sentence: "Same people, same place and the same week.",
  terms: { "same speaker": 1.4, "same entities": 2.1, "same week": 0.9, "other figure": -0.6 },
  differences: [],
};

const match = (id: string, relation: Match["relation"], differences: readonly string[] = []): Match => ({
  statement: `ferry/${id}`,
  relation,
  score: 0.91,
  why: { ...WHY, differences },
});

const said = (text: string, cue: string, kind: ClaimSource["kind"], entityId: string | null = null): ClaimSource => ({
  ...spanOf(text),
  cue,
  kind,
  entity: entityId,
});

const claim = (text: string, more: Partial<Claim>): Claim => ({
  ...spanOf(text),
  speaker: null,
  quotation: "none",
  trail: [],
  hedge: [],
  figures: [],
  dates: [],
  matches: [],
  ...more,
});

const officials = said("two officials who asked not to be named", "told", "unnamed");
const reik = said("Tomas Reik", "said", "entity", "x-reik");

const claims: readonly Claim[] = [
  claim("President Ilse Varga will travel to Port Aldern on 14 May to sign the Northern Strait ferry accord", {
    speaker: officials,
    trail: [said("the Aldern Courier", "told", "entity", "x-courier"), officials],
    quotation: "indirect",
    hedge: ["will"],
    matches: [
      match("plan", "same"),
      match("signed", "updates", ["here Port Aldern, there Lindhaven"]),
      match("in-force", "related"),
    ],
  }),
  claim("The accord would add 40 crossings a week", {
    speaker: reik,
    trail: [reik],
    quotation: "indirect",
    hedge: ["would"],
    matches: [match("offer", "contradicts", ["here 40, there 34"]), match("denial", "related")],
  }),
  claim("has reportedly asked for a delay", { hedge: ["reportedly"], matches: [match("court", "related")] }),
  claim("any date had been fixed", {}),
];

const mention = (text: string, entityId: string, rule = "full name", from = 0): Mention => {
  const start = TEXT.indexOf(text, from);
  return {
    start,
    end: start + text.length,
    text,
    entity: entityId,
    why: {
      rule,
      alias: text.toLowerCase(),
      score: 3.2,
      candidates: [
        { entity: entityId, score: 3.2, terms: { prominence: 1.2, context: 2 } },
        { entity: "x-commission", score: 0.4, terms: { prominence: 0.4 } },
      ],
    },
  };
};

const mentions: readonly Mention[] = [
  mention("Corvania", "x-corvania"),
  mention("Estmark", "x-estmark"),
  mention("Port Aldern", "x-aldern"),
  mention("Ilse Varga", "x-varga"),
  mention("Port Aldern", "x-aldern", "full name", TEXT.indexOf("Ilse Varga")),
  mention("Northern Strait ferry accord", "x-accord"),
  mention("Aldern Courier", "x-courier"),
  mention("Tomas Reik", "x-reik"),
  mention("Estmark", "x-estmark", "full name", TEXT.indexOf("Tomas Reik")),
  mention("Reik", "x-reik", "surname after full name", TEXT.indexOf("Reik called")),
  mention("عبد الرحمن الخطيب", "x-khatib"),
  mention(LONG_NAME, "x-hohenstein"),
  mention(LONG_BODY, "x-commission"),
  mention("Corvanian", "x-corvania", "adjective of a place"),
];

export const SAMPLE: Reading = {
  article: {
    url: "https://courier.example/2023/05/06/ferry-accord",
    title: "Corvania and Estmark will sign the ferry accord in Port Aldern next week",
    byline: "Jonas Pell",
    siteName: "The Harbour Post",
    published: { date: "2023-05-06", from: "json-ld" },
    language: "en",
    text: TEXT,
  },
  mentions,
  unlinked: ["Lena Orlik", "Bay Forum", "Lena Orlik"].map((text) => ({
    ...spanOf(text),
    kind: "unknown" as const,
    why: "not in the pack",
  })),
  claims,
  entities,
  statements,
  publishers: [
    { id: "corvanian-gazette", name: "Corvanian Gazette", kind: "official", country: "XC", note: null },
    { id: "strait-wire", name: "Strait Wire", kind: "wire", country: null, note: null },
    {
      id: "corvania-today",
      name: "Corvania Today",
      kind: "state-media",
      country: "XC",
      note: "Controlled by the government of Corvania",
    },
  ],
  topics: [
    {
      id: "ferry",
      title: "The Northern Strait ferry accord",
      description: "Talks, signing and life of the ferry agreement between Corvania and Estmark.",
      score: 0.9,
      why: "Four of its entities are named.",
      background: ["ferry/denial", "ferry/ferry-lost"],
    },
  ],
  since: ["signed", "in-force", "court", "ferry-lost", "review"].map((id) => ({
    statement: `ferry/${id}`,
    why: id === "signed" ? "updates a claim of this article" : "about the article’s main topic",
  })),
  pack: {
    title: "Sidelight context",
    revision: 12,
    date: "2026-11-24",
    licence: "CC BY 4.0",
    attribution: "The Sidelight contributors",
    sha256: "0".repeat(64),
    counts: { entities: 4210, statements: 1312 },
    generator: "sidelight 0.1.0",
  },
};

/** The same article where the page names no date: nothing can be placed before or since. */
export const UNDATED: Reading = {
  ...SAMPLE,
  article: { ...SAMPLE.article, published: null },
  entities: entities.map((known) => ({ ...known, facts: known.facts.map((fact) => ({ ...fact, when: null })) })),
  statements: statements.map((known) => ({ ...known, when: null })),
  since: [],
};

/** An article about which the pack knows nothing. */
export const NOTHING: Reading = {
  ...SAMPLE,
  article: { ...SAMPLE.article, title: "How to prune an old apple tree", siteName: "Garden Weekly" },
  mentions: [],
  claims: claims.map((known) => ({ ...known, matches: [] })),
  entities: [],
  statements: [],
  publishers: [],
  topics: [],
  since: [],
};
