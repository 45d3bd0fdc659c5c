/**
 * The records people review. One JSON object a line; files under this folder:
 *
 *   passport.json              title, revision, date, licence of the whole
 *   publishers.jsonl           who publishes sources
 *   topics.jsonl               the stories
 *   entities/<kind>.jsonl      one file a kind: person, organization, place, event, work, thing
 *   statements/<topic>.jsonl   one file a topic
 *
 * Lines are sorted by `id`. Fields are written in the order they stand in here, and absent rather than empty.
 */
import * as v from "valibot";

const text = v.pipe(v.string(), v.trim(), v.nonEmpty("must not be empty"));

/** A Wikidata item ("Q159"), or our own name where Wikidata has none ("x-…"). */
export const EntityId = v.pipe(
  v.string(),
  v.regex(/^(Q[1-9]\d*|x-[a-z0-9]+(-[a-z0-9]+)*)$/, 'must be a Wikidata id like "Q159" or start with "x-"'),
);

const slug = (what: string) =>
  v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, `${what} must be lower-case words joined by "-"`));

/** "2023", "2023-09" or "2023-09-13": as precise as the source is, no more. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be "YYYY", "YYYY-MM" or "YYYY-MM-DD"'),
  v.check(isRealDate, "is not a day of the calendar"),
);

const HttpUrl = v.pipe(
  v.string(),
  v.url("is not a URL"),
  v.regex(/^https?:\/\//, "must start with http:// or https://"),
);

/** Where a fact or a statement was read. `original`: whom the page relays, where it is not the publisher itself. */
export const Source = v.strictObject({
  publisher: slug("a publisher id"),
  url: HttpUrl,
  title: v.optional(text),
  published: v.optional(PartialDate),
  original: v.optional(text),
});

/**
 * A dated fact of an entity. `from`/`to` absent: unknown; `to` absent with `current: true`: still so at the revision's date.
 * `seen`: neither an end nor `current` is known, and this is the last day for which a source shows the fact to hold.
 */
const period = {
  from: v.optional(PartialDate),
  to: v.optional(PartialDate),
  current: v.optional(v.boolean()),
  seen: v.optional(PartialDate),
  sources: v.pipe(v.array(Source), v.minLength(1, "needs at least one source")),
};

export const Fact = v.variant("property", [
  /** `value` as written on a card ("President of Russia"); `post` the bare lower-case title ("president"); `of` the state or body. */
  v.strictObject({ property: v.literal("office"), value: text, post: text, of: v.optional(EntityId), ...period }),
  /** Membership, position or relation towards another entity. */
  v.strictObject({
    property: v.picklist([
      "member of",
      "capital of",
      "part of",
      "located in",
      "metonym of",
      "led by",
      "owned by",
      "spouse",
      "party",
    ]),
    of: EntityId,
    value: v.optional(text),
    ...period,
  }),
  /** Anything else worth a dated line on a card: "founded", "signed", "in force", "died", "closed" … */
  v.strictObject({ property: v.literal("note"), value: text, ...period }),
]);

export const ENTITY_KINDS = ["person", "organization", "place", "event", "work", "thing"] as const;

export const Entity = v.strictObject({
  id: EntityId,
  kind: v.picklist(ENTITY_KINDS),
  label: text,
  /** One line of our own, true at any date: what it is, not what it is today ("Russian politician", not "President"). */
  description: text,
  /** Full names and short forms as newspapers write them. Surnames and acronyms that rules derive need not stand here. */
  aliases: v.optional(v.array(text)),
  acronyms: v.optional(v.array(text)),
  /** Adjectives and inhabitants of a place: "Russian", "Russians". */
  demonyms: v.optional(v.array(text)),
  /** 0 (hardly ever meant) to 100 (what everybody means): how common this entity is among all that share its names. */
  prominence: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
  facts: v.optional(v.array(Fact)),
  /** Other entities that stand near it in the news; helps to tell it from namesakes. */
  related: v.optional(v.array(EntityId)),
  /** Words that stand near it in the news and not near its namesakes. */
  context: v.optional(v.array(text)),
  wikipedia: v.optional(HttpUrl),
  website: v.optional(HttpUrl),
  /** [latitude, longitude] in degrees. */
  coordinates: v.optional(
    v.tuple([
      v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    ]),
  ),
  caution: v.optional(text),
});

export const PUBLISHER_KINDS = [
  "official",
  "wire",
  "newspaper",
  "broadcaster",
  "magazine",
  "online",
  "intergovernmental",
  "ngo",
  "academic",
  "fact-checker",
  "company",
  "reference",
  "state-media",
] as const;

export const Publisher = v.strictObject({
  id: slug("a publisher id"),
  name: text,
  domain: v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, "must be a bare domain")),
  /** Other domains the same publisher uses. */
  domains: v.optional(v.array(text)),
  kind: v.picklist(PUBLISHER_KINDS),
  /** ISO 3166-1 alpha-2, absent for intergovernmental bodies. */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "must be two capital letters"))),
  /** The state or entity that controls it, where that matters to a reader. */
  note: v.optional(text),
});

export const STATEMENT_KINDS = [
  "claim",
  "denial",
  "announcement",
  "statement",
  "report",
  "event",
  "estimate",
  "finding",
  "resolution",
  "treaty",
  "law",
  "ruling",
  "vote",
  "admission",
  "background",
] as const;

/** Who said or did it: an entity, or a described source ("unnamed US officials"), perhaps `via` whoever published it. */
export const Speaker = v.strictObject({
  entity: v.optional(EntityId),
  name: v.optional(text),
  via: v.optional(EntityId),
});

export const REPLY_RELATIONS = ["confirms", "denies", "updates", "answers"] as const;

export const Statement = v.strictObject({
  /** "<topic>/<date>-<few-words>" */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must look like "topic/2023-09-13-summit-held"')),
  /** The day it was said or happened, as the source's text gives it. */
  date: PartialDate,
  kind: v.picklist(STATEMENT_KINDS),
  /** The fact in our own words; understandable alone, names written out. */
  text,
  speaker: v.optional(Speaker),
  /** Every entity the text is about, the speaker not repeated unless it is also spoken about. */
  about: v.pipe(v.array(EntityId), v.minLength(1, "needs at least one entity")),
  sources: v.pipe(v.array(Source), v.minLength(1, "needs at least one source")),
  replies: v.optional(v.array(v.strictObject({ relation: v.picklist(REPLY_RELATIONS), to: v.string() }))),
  /** Doubt, disagreement between sources, what was only relayed. */
  caution: v.optional(text),
});

export const Topic = v.strictObject({
  id: slug("a topic id"),
  title: text,
  description: text,
  /** What the story is about: an article that has several of these belongs to it. */
  entities: v.pipe(v.array(EntityId), v.minLength(1, "needs at least one entity")),
  /** Words that tell an article of this story from others about the same entities. */
  words: v.optional(v.array(text)),
});

export const Passport = v.strictObject({
  title: text,
  /** Counts up with every change of content. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The day the records are true as of. */
  date: PartialDate,
  licence: text,
  attribution: text,
});

export type Entity = v.InferOutput<typeof Entity>;
export type Fact = v.InferOutput<typeof Fact>;
export type Publisher = v.InferOutput<typeof Publisher>;
export type Source = v.InferOutput<typeof Source>;
export type Speaker = v.InferOutput<typeof Speaker>;
export type Statement = v.InferOutput<typeof Statement>;
export type Topic = v.InferOutput<typeof Topic>;
export type Passport = v.InferOutput<typeof Passport>;

/** The whole dataset in memory, as `build/dataset` reads it and `build/pack` compiles it. */
export interface Dataset {
  readonly passport: Passport;
  readonly publishers: readonly Publisher[];
  readonly topics: readonly Topic[];
  readonly entities: readonly Entity[];
  /** Each with the topic (file) it stands in. */
  readonly statements: readonly (Statement & { readonly topic: string })[];
}

function isRealDate(value: string): boolean {
  const [year, month, day] = value.split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined) return true;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return length !== undefined && day <= length;
}
