/**
 * Whether a claim and a statement speak of the same matter, which asks for less than that they say the same: their own
 * likeness counts for a part, and the rest of the article for another. A statement that the claims nearby resemble as well
 * is of what the article speaks of just there; a plan, a wish and a call are seldom on the matter of what has been; and two
 * texts that both count, or both compare, are more often of one matter.
 */
import { StatementFlag, type StatementIndex } from "../../pack/statement-index.ts";
import type { Assertion } from "./assertion.ts";
import { termsOfLikeness, type Weighed } from "./weigh.ts";
import { calibrate, MATTER_WEIGHTS } from "./weights.ts";

export interface AssertionEvidence {
  readonly plans: boolean;
  readonly counts: boolean;
  readonly bothCount: boolean;
  readonly bothCompare: boolean;
  /** The claim leaves open whether something is so, and the statement does not. */
  readonly asksAlone: boolean;
}

export type MatterEvidence = Record<keyof typeof MATTER_WEIGHTS, number>;

/** How surely the two are of the same matter. */
export interface Matter {
  /** 0 … 1 */
  readonly score: number;
  readonly raw: number;
  readonly evidence: MatterEvidence;
}

/** A candidate weighed beside all that the article's other claims found. */
export interface WeighedInArticle extends Weighed {
  readonly matter: Matter;
}

/** A claim lends support to so many of its best statements, from this raw score on. */
const SUPPORTED = 5;
const SUPPORT_FROM = -12;
/** So many claims further on, a claim lends half as much. */
const HALF_WAY = 3;

export function weighAssertion(claim: Assertion, statement: number, index: StatementIndex): AssertionEvidence {
  const flags = index.flags[statement] as number;
  const counts = (flags & StatementFlag.counts) !== 0;
  return {
    plans: claim.plans,
    counts,
    bothCount: counts && claim.counts,
    bothCompare: claim.compares && (flags & StatementFlag.compares) !== 0,
    asksAlone: claim.asks && (flags & StatementFlag.asks) === 0,
  };
}

/** `claims`: per claim of one article, in text order, its candidates, best first. The same with their matter weighed. */
export function weighMatters<T extends Weighed>(
  claims: readonly (readonly T[])[],
): readonly (readonly (T & WeighedInArticle)[])[] {
  const supporters = readSupporters(claims);
  return claims.map((weighed, claim) =>
    weighed.map((one) => {
      const support = supportOf(supporters.get(one.statement) ?? [], claim);
      return { ...one, matter: weighMatter(one, support) };
    }),
  );
}

function weighMatter({ raw, evidence, assertion }: Weighed, support: number): Matter {
  const { plans, counts, bothCount, bothCompare } = assertion;
  const matter: MatterEvidence = {
    base: 1,
    likeness: raw,
    support,
    sharedContent: evidence.sharedContent,
    plans: plans ? 1 : 0,
    counts: counts ? 1 : 0,
    bothCount: bothCount ? 1 : 0,
    bothCompare: bothCompare ? 1 : 0,
  };
  let sum = 0;
  for (const name of NAMES) sum += MATTER_WEIGHTS[name] * matter[name];
  return { score: calibrate(sum), raw: sum, evidence: matter };
}

const NAMES = Object.keys(MATTER_WEIGHTS) as (keyof MatterEvidence)[];

interface Supporter {
  readonly claim: number;
  readonly strength: number;
}

function readSupporters(claims: readonly (readonly Weighed[])[]): ReadonlyMap<number, readonly Supporter[]> {
  const supporters = new Map<number, Supporter[]>();
  claims.forEach((weighed, claim) => {
    for (const { statement, raw } of weighed.slice(0, SUPPORTED)) {
      const strength = raw - SUPPORT_FROM;
      if (strength <= 0) break;
      const known = supporters.get(statement);
      if (known === undefined) supporters.set(statement, [{ claim, strength }]);
      else known.push({ claim, strength });
    }
  });
  return supporters;
}

/** Square root of the sum: a tenth claim that resembles a statement tells less than the second. */
function supportOf(supporters: readonly Supporter[], claim: number): number {
  let sum = 0;
  for (const one of supporters) {
    const distance = Math.abs(one.claim - claim);
    if (distance > 0) sum += one.strength / (1 + distance / HALF_WAY);
  }
  return Math.sqrt(sum);
}

/** The named weights that sum to the raw score, those of likeness to scale, without those that add nothing, to three places. */
export function termsOfMatter({ evidence, matter }: WeighedInArticle): Readonly<Record<string, number>> {
  const terms: Record<string, number> = {};
  const add = (name: string, value: number) => {
    const sum = Math.round(((terms[name] ?? 0) + value) * 1000) / 1000;
    if (sum !== 0) terms[name] = sum;
  };
  for (const [name, value] of Object.entries(termsOfLikeness(evidence))) add(name, MATTER_WEIGHTS.likeness * value);
  for (const name of NAMES) if (name !== "likeness") add(name, MATTER_WEIGHTS[name] * matter.evidence[name]);
  return terms;
}
