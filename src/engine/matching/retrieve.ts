/**
 * The statements worth weighing for a claim: term at a time over postings sorted by impact (Anh and Moffat, "Pruned query
 * evaluation using pre-computed impacts", SIGIR 2006). Words that tell most come first, and after `POSTINGS_READ` postings
 * no more are read, so that the cost does not grow with the pack: rare words always have their turn, common ones only
 * as far as the budget goes. It will not find a statement that shares nothing but common words.
 */
import type { StatementIndex } from "../../pack/statement-index.ts";
import type { ClaimQuery } from "./claim-query.ts";

export interface Candidate {
  readonly statement: number;
  /** BM25F. */
  readonly score: number;
}

/** Postings one claim may cost; about 10 µs. At 14,000 statements no claim reaches it. */
const POSTINGS_READ = 6000;
const FULL_IMPACT = 255;

/** Sums per statement, zeroed after each claim. Made once an article. */
export class Accumulators {
  readonly sums: Float64Array;
  readonly touched: number[] = [];

  constructor(statements: number) {
    this.sums = new Float64Array(statements);
  }
}

/** At most `limit` statements, best first. */
export function retrieve(
  query: ClaimQuery,
  entities: readonly WeightedEntity[],
  index: StatementIndex,
  { sums, touched }: Accumulators,
  limit: number,
): readonly Candidate[] {
  let left = POSTINGS_READ;
  const add = (statement: number, score: number) => {
    if (sums[statement] === 0) touched.push(statement);
    (sums[statement] as number) += score;
  };
  for (const { position, weight } of entities) {
    const { at, items } = index.entityStatements;
    const first = at[position] as number;
    const end = Math.min(at[position + 1] as number, first + left);
    for (let i = first; i < end; i++) add(items[i] as number, weight);
    left -= end - first;
  }
  const { at, items, impact } = index.postings;
  const byWeight = query.terms.filter(({ term }) => term > 0).sort((a, b) => b.weight - a.weight || a.term - b.term);
  for (const { term, weight } of byWeight) {
    const first = at[term] as number;
    const end = Math.min(at[term + 1] as number, first + left);
    for (let i = first; i < end; i++) add(items[i] as number, (weight * (impact[i] as number)) / FULL_IMPACT);
    left -= end - first;
    if (left <= 0) break;
  }
  const best = bestOf(sums, touched, limit);
  for (const statement of touched) sums[statement] = 0;
  touched.length = 0;
  return best;
}

export interface WeightedEntity {
  /** Position in `index.entityId`. */
  readonly position: number;
  readonly weight: number;
}

/** A heap of the `limit` best, smallest on top; ties go to the lower number. */
function bestOf(sums: Float64Array, touched: readonly number[], limit: number): readonly Candidate[] {
  const heap: Candidate[] = [];
  for (const statement of touched) {
    const candidate = { statement, score: sums[statement] as number };
    if (heap.length < limit) {
      heap.push(candidate);
      siftUp(heap);
    } else if (isWorse(heap[0] as Candidate, candidate)) {
      heap[0] = candidate;
      siftDown(heap);
    }
  }
  return heap.sort((a, b) => b.score - a.score || a.statement - b.statement);
}

function isWorse(a: Candidate, b: Candidate): boolean {
  return a.score < b.score || (a.score === b.score && a.statement > b.statement);
}

function siftUp(heap: Candidate[]): void {
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isWorse(heap[at] as Candidate, heap[parent] as Candidate)) return;
    swap(heap, at, parent);
    at = parent;
  }
}

function siftDown(heap: Candidate[]): void {
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    if (left >= heap.length) return;
    const right = left + 1;
    const child = right < heap.length && isWorse(heap[right] as Candidate, heap[left] as Candidate) ? right : left;
    if (!isWorse(heap[child] as Candidate, heap[at] as Candidate)) return;
    swap(heap, at, child);
    at = child;
  }
}

function swap(heap: Candidate[], a: number, b: number): void {
  const kept = heap[a] as Candidate;
  heap[a] = heap[b] as Candidate;
  heap[b] = kept;
}
