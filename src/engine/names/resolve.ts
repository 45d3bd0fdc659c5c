/** From segments to decisions: certain names first, then every reading weighed against them, then coreference. */
import type { Segment } from "./cut-segments.ts";
import type { Scan } from "./scan.ts";
import { type Scored, scoreAlone, scoreWithin } from "./score-readings.ts";
import { settleByArticle } from "./settle-by-article.ts";
import { type Surroundings, surroundingsOf } from "./surroundings.ts";
import { ACCEPT, CLEAR, MARGIN, WEIGHTS } from "./weights.ts";

export interface Decision {
  readonly segment: Segment;
  /** The readings weighed, best first. */
  readonly scored: readonly Scored[];
  /** The entity, or null where `why` says why not. */
  readonly entity: number | null;
  readonly why: string;
  /** How the name was settled by others of the article; null where by its own readings. */
  readonly rule: string | null;
  /** What its entity's score gains by that. */
  readonly bonus: readonly [name: string, value: number] | null;
}

/** One decision a segment, and what they were weighed against. */
export function resolveSegments(
  scan: Scan,
  segments: readonly Segment[],
): { readonly decisions: readonly Decision[]; readonly around: Surroundings } {
  const alone = segments.map((segment) => scoreAlone(scan, segment));
  const certain = new Set<number>();
  const fullNames = new Set<number>();
  segments.forEach((segment, i) => {
    const [best, next] = alone[i] as Scored[];
    if (best === undefined || best.score < ACCEPT) return;
    if (next === undefined || best.score - next.score >= CLEAR) certain.add(best.entity);
    if (segment.end - segment.first > 1 && (next === undefined || best.score - next.score >= MARGIN))
      fullNames.add(best.entity);
  });
  const around = surroundingsOf(scan, certain, fullNames);
  const decisions = segments.map((segment, i) =>
    decide(segment, scoreWithin(scan, segment, alone[i] as Scored[], around)),
  );
  return { decisions: settleByArticle(scan, oneSense(decisions)), around };
}

function decide(segment: Segment, scored: readonly Scored[]): Decision {
  const [best, next] = scored;
  let entity: number | null = null;
  let why = "";
  if (best === undefined) why = segment.why ?? "not in the pack";
  else if (best.score < ACCEPT) why = "no reading is likely enough";
  else if (next !== undefined && best.score - next.score < MARGIN) why = "two readings too close";
  else entity = best.entity;
  return { segment, scored, entity, why, rule: null, bonus: null };
}

/** What was certain of a word elsewhere counts for it here. */
function oneSense(decisions: readonly Decision[]): readonly Decision[] {
  const senses = new Map<number, number>();
  for (const { segment, entity } of decisions) {
    if (entity !== null && segment.match !== null) senses.set(segment.match.state, entity);
  }
  return decisions.map((decision) => {
    const { segment, scored, entity, why } = decision;
    const [best, next] = scored;
    if (entity !== null || best === undefined || senses.get(segment.match?.state ?? 0) !== best.entity) return decision;
    const score = best.score + WEIGHTS.sameElsewhere;
    if (score < ACCEPT || (next !== undefined && score - next.score < MARGIN)) return decision;
    return {
      segment,
      scored,
      entity: best.entity,
      why,
      rule: null,
      bonus: ["same name elsewhere", WEIGHTS.sameElsewhere],
    };
  });
}
