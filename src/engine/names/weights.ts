/**
 * What a reading of a name is weighed by: its score is the sum of these. Fitted by hand on news-fair-dev and looked at
 * again on reuters-128; a score is in no unit, `ACCEPT` and `MARGIN` give it its meaning.
 */
export const WEIGHTS = {
  /** By how the alias was come by. */
  source: {
    label: 3,
    alias: 2.7,
    acronym: 2.7,
    initials: 2.1,
    short: 2.5,
    part: 1.5,
    surname: 0.3,
    head: 0.6,
    team: 0.8,
    demonym: 1.5,
  },
  /** For each word after the first, up to three: long names are seldom shared. */
  word: 0.9,
  /** Times prominence / 100. */
  prominence: 3,
  /** For each entity of this article that is a neighbour of the reading, up to three. */
  neighbour: 0.9,
  /** … under a surname alone: half the people of a country are near it in the news. */
  neighbourOfSurname: 0.3,
  /** Times the sum of the weights (0 … 1) of the reading's context words that stand in the article, at most `contextMost`. */
  context: 0.7,
  contextMost: 2.4,
  /** A title before, "in" before, a company's form after: when they fit the reading's kind, and when they speak against it. */
  cueFits: 1.2,
  cueAgainst: -1.6,
  /** A company's form after what is no organization: "Madeira Inc" is not the island. */
  formAgainst: -5,
  /** It does not lie where the place behind the comma says: "Cambridge, Massachusetts". */
  liesElsewhere: -5,
  /** The title before the name is an office that this one has on the article's day, or had before it. */
  holdsOffice: 1.5,
  heldOffice: 0.7,
  /** One word alone as a name of a person, work, event or thing; a place; an organization. */
  single: { person: -1.3, work: -1.5, event: -1, thing: -1, place: 0, organization: -0.1 },
  /** Small letters where the alias has capitals, capitals only in part. */
  caseDiffers: -1.2,
  /** "Unison" where the pack has "UNISON": five letters and more are read as a word. */
  longAcronymAsWord: -0.3,
  /** Initials of four letters and more are seldom two bodies'. */
  longInitials: 0.5,
  /** A single word where a sentence begins. */
  sentenceStart: -0.2,
  /** … that is mostly an ordinary word there: "Nice weather". */
  ordinary: -2.5,
  /** The same word stands in small letters elsewhere in the article, and here where a sentence begins. */
  seenSmall: -1.2,
  /** A single word that the pack writes in small letters: hardly ever meant as a name. */
  small: -1,
  /** The article is about a match: for a team, and against the land it plays for. */
  team: 4,
  noTeam: -3,
  landOfTeam: -2,
  /** A land in an article about a match, without "in" before it: most likely its team. */
  perhapsTeam: -3.5,
  /** The same word was certain elsewhere in the article: one sense a document. */
  sameElsewhere: 1,
  /** A part of a full name of the article, or an acronym that it defines. */
  settled: 3,
  /** A headline in capitals: no capital letter there says anything. */
  headline: -0.8,
  /** The full name of the same entity stands elsewhere in the article. */
  fullNameElsewhere: 1.8,
} as const;

/** How far the best reading must be before the second to be evidence for others. */
export const CLEAR = 2;
/** The least score that is shown: a wrong name is worse than none. */
export const ACCEPT = 3;
/** How far the best reading must be before the second. */
export const MARGIN = 0.6;
/** More neighbours or words than this add nothing. */
export const MOST_NEIGHBOURS = 3;
export const MOST_WORDS = 3;
/** Readings of a mention that are kept to explain it. */
export const CANDIDATES_KEPT = 5;
