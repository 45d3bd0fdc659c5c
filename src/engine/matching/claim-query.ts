/** A claim as the index is asked for it: its words with their numbers and what they tell, and what sort of thing it asserts. */
import type { StatementIndex } from "../../pack/statement-index.ts";
import type { FoundClaim } from "../findings.ts";
import { foldInto } from "../names/fold.ts";
import type { TextView } from "../text/text-view.ts";
import { type Assertion, readAssertion } from "./assertion.ts";
import { readPolarity } from "./polarity.ts";
import { readWords, type Word, WordKind } from "./read-words.ts";
import { SYNONYM_GROUPS } from "./synonyms.ts";

export interface QueryTerm {
  readonly stem: string;
  /** Number in the pack, 0 where no statement has it. */
  readonly term: number;
  readonly group: number;
  readonly kind: Word["kind"];
  /** What finding it tells: its idf, less for a post's author. */
  readonly weight: number;
}

export interface ClaimQuery {
  /** Distinct, in order of first use. */
  readonly terms: readonly QueryTerm[];
  /** The claim's words in order, as indices into `terms`. */
  readonly order: readonly number[];
  /** Sum of the weights. */
  readonly mass: number;
  readonly assertion: Assertion;
  /** Terms that stand under a word which denies, as indices into `terms`; and those that deny: "rejected". */
  readonly denied: ReadonlySet<number>;
  readonly denials: ReadonlySet<number>;
}

/** Longest stem that can be in a pack, with room for one more character. */
const STEM_BYTES = 272;
/** An author's name tells who wrote, not what is claimed. */
const AUTHOR_SHARE = 0.3;
/** A hashtag's or handle's words tell less than those of the sentence. */
const TAG_SHARE = 0.6;

/** Reads the words of `claim`; offsets as in `view`. */
export function readClaim(claim: FoundClaim, view: TextView, index: StatementIndex): ClaimQuery {
  const bytes = new Uint8Array(STEM_BYTES);
  const slots = new Map<string, number>();
  const terms: QueryTerm[] = [];
  const order: number[] = [];
  const polarity = readPolarity(view, claim.start, claim.end);
  const denied = new Set<number>();
  const denials = new Set<number>();
  let mass = 0;
  const spoken = claim.trail
    .filter(({ entity }) => entity === null)
    .flatMap(({ start, end }) => readWords(view, start, end).map((word) => ({ ...word, kind: WordKind.author })));
  for (const { stem, kind, token } of [...readWords(view, claim.start, claim.end), ...spoken]) {
    let slot = slots.get(stem);
    if (slot === undefined) {
      const term = index.term(bytes, foldInto(stem, 0, stem.length, bytes));
      const idf = term === 0 ? index.unknownIdf : (index.termIdf[term] as number);
      const weight = idf * (kind === WordKind.author ? AUTHOR_SHARE : kind === WordKind.tag ? TAG_SHARE : 1);
      slot = terms.length;
      slots.set(stem, slot);
      terms.push({ stem, term, group: SYNONYM_GROUPS.get(stem) ?? 0, kind, weight });
      mass += weight;
    }
    order.push(slot);
    if (polarity.denied.has(token)) denied.add(slot);
    if (polarity.denials.includes(token)) denials.add(slot);
  }
  return { terms, order, mass, assertion: readAssertion(view, claim.start, claim.end), denied, denials };
}

/** The numbers of all terms of the article's text that the pack has. */
export function termsIn(view: TextView, index: StatementIndex): ReadonlySet<number> {
  const bytes = new Uint8Array(STEM_BYTES);
  const terms = new Set<number>();
  for (const { stem } of readWords(view, 0, view.text.length)) {
    const term = index.term(bytes, foldInto(stem, 0, stem.length, bytes));
    if (term > 0) terms.add(term);
  }
  return terms;
}
