/** Scores the readings of a name: first by themselves, then with what else stands in the article. */
import { AliasSource } from "../../pack/name-index.ts";
import type { FoundCandidate } from "../findings.ts";
import { type Cue, cueOf } from "./cues.ts";
import type { Segment } from "./cut-segments.ts";
import type { Scan } from "./scan.ts";
import type { Surroundings } from "./surroundings.ts";
import { type Ledger, playsHere, weighAround, weighItself } from "./weigh-reading.ts";

/** A reading with its score; its terms are worked out only for what is shown (`itemize`). */
export interface Scored {
  readonly reading: number;
  readonly entity: number;
  readonly score: number;
}

/** The segment's readings by themselves, best first; equal scores stand in the order of their entities. */
export function scoreAlone(scan: Scan, segment: Segment): Scored[] {
  const { match, readings } = segment;
  if (match === null) return [];
  const cue = cueOf(scan, segment);
  const scored: Scored[] = [];
  for (const reading of readings) {
    const total = new Total();
    weighItself(scan, segment, match, reading, cue, total);
    scored.push({ reading, entity: scan.names.readingEntity(reading), score: total.sum });
  }
  return sorted(scored);
}

/** The same readings with what `around` adds, best first. */
export function scoreWithin(scan: Scan, segment: Segment, alone: readonly Scored[], around: Surroundings): Scored[] {
  const { match } = segment;
  if (match === null) return [];
  const cue = cueOf(scan, segment);
  const teams = hasTeam(scan, segment, around);
  const scored: Scored[] = [];
  for (const { reading, entity, score } of alone) {
    const total = new Total();
    weighAround(scan, match, reading, cue, around, teams, total);
    scored.push({ reading, entity, score: score + total.sum });
  }
  return sorted(scored);
}

/** A scored reading with the terms that sum to its score, and `more` of them. */
export function itemize(
  scan: Scan,
  segment: Segment,
  { reading, entity }: Scored,
  around: Surroundings,
  more: readonly (readonly [string, number])[],
): FoundCandidate {
  const { match } = segment;
  const terms = new Terms();
  if (match !== null) {
    const cue: Cue = cueOf(scan, segment);
    weighItself(scan, segment, match, reading, cue, terms);
    weighAround(scan, match, reading, cue, around, hasTeam(scan, segment, around), terms);
  }
  for (const [name, value] of more) terms.add(name, value);
  return { entity, score: rounded(terms.sum), terms: terms.named };
}

function hasTeam(scan: Scan, { first, readings }: Segment, around: Surroundings): boolean {
  for (const reading of readings) {
    if (scan.names.readingSource(reading) === AliasSource.team && playsHere(scan, first, reading, around)) return true;
  }
  return false;
}

function sorted(scored: Scored[]): Scored[] {
  return scored.length < 2 ? scored : scored.sort((a, b) => b.score - a.score || a.entity - b.entity);
}

class Total implements Ledger {
  sum = 0;
  add(_name: string, value: number): void {
    this.sum += value;
  }
}

class Terms implements Ledger {
  sum = 0;
  readonly named: Record<string, number> = {};
  add(name: string, value: number): void {
    if (value === 0) return;
    this.sum += value;
    this.named[name] = rounded(value);
  }
}

/** Scores are written into messages: no digits that nobody reads. */
function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
