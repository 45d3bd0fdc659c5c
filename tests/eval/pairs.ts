/**
 * `npm run eval -- pairs PAIRS.jsonl [--errors]`: a spoken sentence and a known claim, on the same matter or not.
 *
 * The distinct claims become a pack through the ordinary compiler; a pair's score is the engine's raw score of its claim
 * for its sentence. Average precision, and the most pairs found where at least .9 and .8 of those found are right.
 */
import { parseArgs } from "node:util";
import { Weigher } from "../../src/engine/matching/match-claims.ts";
import { findNames } from "../../src/engine/names/find-names.ts";
import { claimOfText, packOf, readLines } from "./claims-data.ts";
import { type Answer, averagePrecision, recallAtPrecision } from "./claims-recall.ts";

interface Pair {
  readonly sentence: string;
  readonly claim: string;
  readonly stance: string;
}

const USAGE = "usage: npm run eval -- pairs PAIRS.jsonl [--errors]";
/** Stances that say something about the same matter. */
const SAME_MATTER = new Set(["agree", "disagree"]);
const ERRORS_SHOWN = 25;

export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { errors: { type: "boolean" } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined) throw new Error(USAGE);
  const pairs = readLines<Pair>(file);
  const answers = weighPairs(pairs);
  const all = answers.filter(({ right }) => right).length;
  const ap = round(averagePrecision(answers));
  const recall = {
    "0.90": round(recallAtPrecision(answers, all, 0.9)),
    "0.80": round(recallAtPrecision(answers, all, 0.8)),
  };
  if (values.errors) printErrors(pairs, answers);
  console.log(`${pairs.length} pairs, ${all} on the same matter: average precision ${ap}`);
  console.log(`recall ${recall["0.90"]} at precision .90, ${recall["0.80"]} at precision .80`);
  console.log(JSON.stringify({ ap, recall }));
}

function weighPairs(pairs: readonly Pair[]): readonly Answer[] {
  const claims = [...new Set(pairs.map(({ claim }) => claim))];
  const { pack } = packOf(claims.map((claim, index) => ({ id: String(index), claim })));
  const positions = new Map(claims.map((claim, index) => [claim, index]));
  return pairs.map(({ sentence, claim, stance }) => {
    const { view, found } = claimOfText(sentence);
    const weigher = new Weigher(findNames(view, pack.names, null), view, pack.statements, null);
    const one = weigher.weighStatement(found, positions.get(claim) ?? 0);
    return { score: one?.raw ?? Number.NEGATIVE_INFINITY, right: SAME_MATTER.has(stance) };
  });
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
