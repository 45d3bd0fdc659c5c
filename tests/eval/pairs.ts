/**
 * `npm run eval -- pairs PAIRS.jsonl [--errors] [--fit]`: a spoken sentence and a known claim, on the same matter or not.
 *
 * The distinct claims become a pack through the ordinary compiler. The sentences of one speech are the claims of one article,
 * the claims each is paired with its candidates, and a pair's score is the engine's for *the same matter*. Average precision,
 * and the most pairs found where at least .9 and .8 of those found are right. `--fit` works out the weights anew and says how
 * weights fitted on the other speeches do on each.
 */
import { parseArgs } from "node:util";
import { Weigher } from "../../src/engine/matching/match-claims.ts";
import { type Matter, weighMatters } from "../../src/engine/matching/same-matter.ts";
import { findNames } from "../../src/engine/names/find-names.ts";
import { claimOfText, packOf, readLines } from "./claims-data.ts";
import { type Answer, averagePrecision, recallAtPrecision } from "./claims-recall.ts";
import { answerHeldOut, fitMatter } from "./fit-matter.ts";

interface Pair {
  readonly sentence: string;
  readonly claim: string;
  readonly stance: string;
  /** The speech it stands in; absent: every sentence stands alone. */
  readonly speech?: string;
}

const USAGE = "usage: npm run eval -- pairs PAIRS.jsonl [--errors] [--fit]";
/** Stances that say something about the same matter. */
const SAME_MATTER = new Set(["agree", "disagree"]);
const ERRORS_SHOWN = 25;

export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { errors: { type: "boolean" }, fit: { type: "boolean" } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined) throw new Error(USAGE);
  const pairs = readLines<Pair>(file);
  const matters = weighPairs(pairs);
  const answers = pairs.map((pair) => ({
    score: matters.get(pair)?.raw ?? Number.NEGATIVE_INFINITY,
    right: SAME_MATTER.has(pair.stance),
  }));
  const all = answers.filter(({ right }) => right).length;
  const { ap, recall } = measure(answers, all);
  if (values.errors) printErrors(pairs, answers);
  if (values.fit) printFit(pairs, matters, all);
  console.log(`${pairs.length} pairs, ${all} on the same matter: average precision ${ap}`);
  console.log(`recall ${recall["0.90"]} at precision .90, ${recall["0.80"]} at precision .80`);
  console.log(JSON.stringify({ ap, recall }));
}

function measure(answers: readonly Answer[], all: number) {
  return {
    ap: round(averagePrecision(answers)),
    recall: {
      "0.90": round(recallAtPrecision(answers, all, 0.9)),
      "0.80": round(recallAtPrecision(answers, all, 0.8)),
    },
  };
}

/** Without the pairs that share nothing to weigh. */
function weighPairs(pairs: readonly Pair[]): ReadonlyMap<Pair, Matter> {
  const claims = [...new Set(pairs.map(({ claim }) => claim))];
  const { pack } = packOf(claims.map((claim, index) => ({ id: String(index), claim })));
  const positions = new Map(claims.map((claim, index) => [claim, index]));
  const matters = new Map<Pair, Matter>();
  for (const speech of groupBy(pairs, speechOf)) {
    const weighed = groupBy(speech, ({ sentence }) => sentence).map((candidates) => {
      const { view, found } = claimOfText((candidates[0] as Pair).sentence);
      const weigher = new Weigher(findNames(view, pack.names, null), view, pack.statements, null);
      return candidates
        .flatMap((pair) => {
          const one = weigher.weighStatement(found, positions.get(pair.claim) ?? 0);
          return one === null ? [] : [{ ...one, pair }];
        })
        .sort((a, b) => b.raw - a.raw);
    });
    for (const { pair, matter } of weighMatters(weighed).flat()) matters.set(pair, matter);
  }
  return matters;
}

function speechOf({ speech, sentence }: Pair): string {
  return speech ?? sentence;
}

function printFit(pairs: readonly Pair[], matters: ReadonlyMap<Pair, Matter>, all: number): void {
  const examples = pairs.flatMap((pair) => {
    const matter = matters.get(pair);
    return matter === undefined
      ? []
      : [{ group: speechOf(pair), evidence: matter.evidence, right: SAME_MATTER.has(pair.stance) }];
  });
  console.log(
    `fitted anew: ${JSON.stringify(fitMatter(examples), (_, value) => (typeof value === "number" ? round(value) : value))}`,
  );
  const { ap, recall } = measure(answerHeldOut(examples), all);
  console.log(
    `each speech by weights fitted on the others: average precision ${ap}, recall ${recall["0.80"]} at precision .80`,
  );
}

/** `items` in groups of one key, in order of first appearance. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function printErrors(pairs: readonly Pair[], answers: readonly Answer[]): void {
  const sorted = pairs
    .map((pair, index) => ({ pair, answer: answers[index] as Answer }))
    .sort((a, b) => b.answer.score - a.answer.score);
  for (const { pair, answer } of [
    ...sorted.filter(({ answer }) => !answer.right).slice(0, ERRORS_SHOWN),
    ...sorted.filter(({ answer }) => answer.right).slice(-ERRORS_SHOWN),
  ]) {
    console.log(`\n${answer.score.toFixed(2)} ${pair.stance}\n  ${pair.sentence}\n  ${pair.claim}`);
  }
}

function round(value: number): number {
  return Math.round(value * 10000) / 10000;
}
