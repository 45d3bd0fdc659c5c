/** Every sentence people read, in one place, so that another language is one more file. No markup, no logic beyond plurals. */
import type { Published } from "../engine/article.ts";
import type { Claim, EntityContext, Relation, When } from "../engine/reading.ts";

/** BCP 47: chooses plurals and the shape of dates. */
export const LOCALE = "en-GB";
export const DIRECTION: "ltr" | "rtl" = "ltr";

const pluralRules = new Intl.PluralRules(LOCALE);
const numbers = new Intl.NumberFormat(LOCALE);

/** "1 name", "14 names", "12,000 names". */
export function counted(count: number, one: string, other: string): string {
  return `${numbers.format(count)} ${pluralRules.select(count) === "one" ? one : other}`;
}

export const GENERAL = {
  close: "Close",
  openInNewTab: "opens in a new tab",
  showMore: (hidden: number) => `Show ${numbers.format(hidden)} more`,
} as const;

export const WHEN: Readonly<Record<When, string>> = {
  before: "Before this article",
  at: "At the time of this article",
  since: "Since this article",
};

export const DISTANCE = {
  sameDay: "the same day",
  later: (length: string) => `${length} later`,
  earlier: (length: string) => `${length} earlier`,
  days: (n: number) => counted(n, "day", "days"),
  months: (n: number) => counted(n, "month", "months"),
  years: (n: number) => counted(n, "year", "years"),
} as const;

export const PERIOD = {
  between: (from: string, to: string) => `${from} – ${to}`,
  since: (from: string) => `since ${from}`,
  from: (from: string) => `from ${from}`,
  until: (to: string) => `until ${to}`,
  onDay: (day: string) => `on ${day}`,
  inTime: (monthOrYear: string) => `in ${monthOrYear}`,
  stillSo: (when: string) => `still so ${when}`,
} as const;

export const ENTITY_KIND: Readonly<Record<EntityContext["kind"], string>> = {
  person: "Person",
  organization: "Organization",
  place: "Place",
  event: "Event",
  work: "Work",
  thing: "Thing",
};

export const ENTITY = {
  onDate: (date: string) => `On ${date}`,
  later: "Later",
  earlier: "Earlier",
  times: (count: number) => counted(count, "mention", "mentions"),
  wikipedia: "Wikipedia",
  website: "Website",
  map: "Map",
  caution: "Caution",
  factSources: "Sources of these facts",
} as const;

/** How a fact's property is put before its value; "" where the value says it all. */
export const FACT_PROPERTY: Readonly<Record<string, string>> = {
  office: "",
  note: "",
  "member of": "Member of",
  "capital of": "Capital of",
  "part of": "Part of",
  "located in": "In",
  "metonym of": "Stands for",
  "led by": "Led by",
  "owned by": "Owned by",
  spouse: "Spouse of",
  party: "Party:",
};

export const STATEMENT_KIND: Readonly<Record<string, string>> = {
  claim: "Claim",
  denial: "Denial",
  announcement: "Announcement",
  statement: "Statement",
  report: "Report",
  event: "Event",
  estimate: "Estimate",
  finding: "Finding",
  resolution: "Resolution",
  treaty: "Treaty",
  law: "Law",
  ruling: "Ruling",
  vote: "Vote",
  admission: "Admission",
  background: "Background",
};

export const STATEMENT = {
  via: (name: string) => `via ${name}`,
  caution: "Caution",
  replies: "Replies",
} as const;

/** From the shown statement to the other one. */
export const REPLY: Readonly<Record<string, string>> = {
  confirms: "Confirms",
  denies: "Denies",
  updates: "Updates",
  answers: "Answers",
  "confirmed by": "Confirmed by",
  "denied by": "Denied by",
  "updated by": "Updated by",
  "answered by": "Answered by",
};

export const PUBLISHER_KIND: Readonly<Record<string, string>> = {
  official: "official",
  wire: "news agency",
  newspaper: "newspaper",
  broadcaster: "broadcaster",
  magazine: "magazine",
  online: "online outlet",
  intergovernmental: "intergovernmental",
  ngo: "non-governmental",
  academic: "academic",
  "fact-checker": "fact-checker",
  company: "company",
  reference: "reference work",
  "state-media": "state media",
};

export const SOURCE = {
  heading: (count: number) => counted(count, "source", "sources"),
  untitled: "Open the source",
  relays: (original: string) => `relaying ${original}`,
} as const;

export const RELATION: Readonly<Record<Relation, string>> = {
  same: "Same claim",
  contradicts: "Contradicts",
  updates: "Updates",
  related: "Related",
};

export const MATCH = {
  why: "Why this?",
  weights: "Weights that made the match",
  score: (score: number) => `Confidence ${Math.round(score * 100)} of 100`,
} as const;

export const MENTION = {
  why: (surface: string, rule: string) => `“${surface}” was read by the rule “${rule}”.`,
  weighed: "Readings weighed",
} as const;

export const CLAIM = {
  saidBy: "Said by",
  accordingTo: "according to",
  byTheArticle: "Said by the article itself",
  unnamed: "not named",
  hedged: "Hedged:",
  quotation: {
    direct: "Quoted directly",
    indirect: "In the article’s words",
    mixed: "Partly quoted",
    none: "",
  } satisfies Record<Claim["quotation"], string>,
} as const;

export const CARD = {
  claim: "Claim",
  next: "Next mark",
  previous: "Previous mark",
  position: (at: number, of: number) => `${numbers.format(at)} of ${numbers.format(of)}`,
  claimAround: (statements: number) =>
    `In this sentence: a claim with ${counted(statements, "statement", "statements")}`,
} as const;

export const PUBLISHED_FROM: Readonly<Record<Published["from"], string>> = {
  "json-ld": "from the page’s metadata",
  meta: "from the page’s metadata",
  time: "as shown on the page",
  url: "from the address",
  text: "from the text",
  given: "as given",
};

export const POPUP = {
  steps: { page: "Reading the article…", context: "Looking for context…" },
  untitled: "Article without a title",
  readingNote: "All on this device; nothing is sent anywhere.",
  dated: (date: string, from: string) => `Published ${date} (${from})`,
  undated: "No date found. Statements carry their own dates; before and since cannot be told.",
  names: (all: number, known: number) =>
    `${counted(all, "name", "names")}, ${known === all ? "all" : numbers.format(known)} with context`,
  claims: (count: number) => `${counted(count, "claim", "claims")} with statements`,
  since: "Since this article",
  claimsHeading: "Claims",
  people: "People",
  organizations: "Organizations",
  places: "Places",
  other: "Events, works and things",
  unlinked: "Names without context",
  unlinkedNote: "Found in the text, but not in the dataset, or not with certainty.",
  background: "Background",
  backgroundNote: "About the same story. No sentence of the article was matched with these.",
  statements: (count: number) => counted(count, "statement", "statements"),
  showInText: "Show in the text",
  details: (label: string) => `About ${label}`,
  hideMarks: "Hide marks",
  showMarks: "Show marks",
  retry: "Try again",
  nothingTitle: "Nothing found here",
  nothingText: "Sidelight read this article and found nothing it has context for.",
  lookedAt: "What was looked at",
  characters: (count: number) => counted(count, "character of text", "characters of text"),
  namesSeen: (count: number) => counted(count, "name without context", "names without context"),
  claimsSeen: (count: number) => counted(count, "claim, none with a statement", "claims, none with a statement"),
  against: (entities: number, statements: number) =>
    `${counted(entities, "entity", "entities")} and ${counted(statements, "statement", "statements")} in the dataset`,
  notArticleTitle: "Not an article",
  notArticleText: "Open a single news article, not a front page or a list, and click the icon again.",
  notAllowedTitle: "Extensions may not run here",
  notAllowed: {
    browser:
      "This page belongs to the browser, which lets no extension run on it. Open a news article and click the icon.",
    store: "Browsers let no extension run on extension stores. Open a news article and click the icon.",
    file: "This file is on your device. To read it, allow Sidelight access to file addresses in the browser’s extension settings.",
    viewer: "This is the browser’s own viewer, for a PDF or a picture, not a web page.",
    unknown: "The browser does not let Sidelight run on this page.",
  },
  failedTitle: "That did not work",
  failedText: "The page was left as it was.",
  reason: "Reason",
  passport: (title: string, revision: number) => `${title}, revision ${numbers.format(revision)}`,
  asOf: (date: string) => `as of ${date}`,
} as const;
