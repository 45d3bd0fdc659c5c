/**
 * `npm run eval -- claims CLAIMS.jsonl QUERIES.jsonl [--errors] [--draws N]`: posts or sentences → the known claim they repeat.
 *
 * MAP@5 and P@1 over all queries; then the hidden half: the claims of a random half of the queries are deleted (queries that
 * repeat one claim go together), a pack is compiled from the rest, and the best match of every query is an answer from some score on. Counted is the recall on the
 * queries whose claims are still there, at the lowest score where the answers' precision is still enough.
 */
import { parseArgs } from "node:util";
import { type KnownClaim, packOf, type Query, readLines, seeded, weighText } from "./claims-data.ts";
import { type Answer, recallAtPrecision } from "./claims-recall.ts";

const USAGE = "usage: npm run eval -- claims CLAIMS.jsonl QUERIES.jsonl [--errors] [--draws N]";
const CUT = 5;
/** Draws of a hidden half; `--draws` takes another number. The mean of twenty moves by a point or two with the seeds. */
const DRAWS = 20;
const PRECISIONS = ["0.95", "0.90", "0.80"] as const;
const ERRORS_SHOWN_CANDIDATES = 3;

export async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { errors: { type: "boolean" }, draws: { type: "string" } },
    allowPositionals: true,
  });
  const [claimsFile, queriesFile] = positionals;
  const draws = Number(values.draws ?? DRAWS);
  if (!Number.isInteger(draws) || draws < 1) throw new Error(`${USAGE}\n--draws must be a whole number from 1 on`);
  if (claimsFile === undefined || queriesFile === undefined) throw new Error(USAGE);
  const claims = readLines<KnownClaim>(claimsFile);
  const queries = readLines<Query>(queriesFile);
  const { map5, p1 } = rank(claims, queries, values.errors === true);
  console.log(`${queries.length} queries, ${claims.length} claims: MAP@5 ${round(map5)}, P@1 ${round(p1)}`);
  const hidden = hideHalves(claims, queries, draws);
  for (const precision of PRECISIONS) {
    console.log(`hidden half: recall ${round(hidden[precision])} at precision ${precision}`);
  }
  const rounded = Object.fromEntries(PRECISIONS.map((precision) => [precision, round(hidden[precision])]));
  console.log(JSON.stringify({ map5: round(map5), p1: round(p1), hidden: rounded }));
}

function rank(claims: readonly KnownClaim[], queries: readonly Query[], errors: boolean): { map5: number; p1: number } {
  const { pack, idOf } = packOf(claims);
  const textOf = new Map(claims.map(({ id, claim }) => [id, claim]));
  let precisionSum = 0;
  let firstRight = 0;
  for (const query of queries) {
    const gold = new Set(query.claims);
    const found = weighText(query.text, pack);
    const ids = found.map(({ statement }) => idOf[statement] ?? "");
    let hits = 0;
    let sum = 0;
    ids.slice(0, CUT).forEach((id, index) => {
      if (!gold.has(id)) return;
      hits++;
      sum += hits / (index + 1);
    });
    precisionSum += sum / Math.min(CUT, gold.size);
    const right = gold.has(ids[0] ?? "");
    if (right) firstRight++;
    if (right || !errors) continue;
    const rankOfGold = ids.findIndex((id) => gold.has(id)) + 1;
    console.log(
      `\n${query.id}: ${query.text}\n  gold (rank ${rankOfGold || "none"}): ${query.claims.map((id) => textOf.get(id)).join(" | ")}`,
    );
    for (let i = 0; i < ERRORS_SHOWN_CANDIDATES && i < ids.length; i++) {
      console.log(`  ${i + 1}. ${found[i]?.score.toFixed(3)} ${textOf.get(ids[i] ?? "")}`);
    }
  }
  return { map5: precisionSum / queries.length, p1: firstRight / queries.length };
}

function hideHalves(
  claims: readonly KnownClaim[],
  queries: readonly Query[],
  draws: number,
): Readonly<Record<(typeof PRECISIONS)[number], number>> {
  const sums = { "0.95": 0, "0.90": 0, "0.80": 0 };
  for (let split = 0; split < draws; split++) {
    const deleted = drawHalf(queries, seeded(split + 1));
    const { pack, idOf } = packOf(claims.filter(({ id }) => !deleted.has(id)));
    const answers = queries.flatMap((query): Answer[] => {
      const best = weighText(query.text, pack)[0];
      return best === undefined ? [] : [{ score: best.raw, right: query.claims.includes(idOf[best.statement] ?? "") }];
    });
    const answerable = queries.filter((query) => query.claims.some((id) => !deleted.has(id))).length;
    for (const precision of PRECISIONS) {
      sums[precision] += recallAtPrecision(answers, answerable, Number(precision)) / draws;
    }
  }
  return sums;
}

/**
 * The claims of a random half of the queries. Queries that repeat one claim are drawn together, so that the other half
 * keeps all its claims.
 */
function drawHalf(queries: readonly Query[], random: () => number): ReadonlySet<string> {
  const shuffled = queries.map((query) => ({ query, key: random() })).sort((a, b) => a.key - b.key);
  const deleted = new Set<string>();
  const isHidden = ({ claims }: Query) => claims.every((id) => deleted.has(id));
  let hidden = 0;
  for (const { query } of shuffled) {
    if (2 * hidden >= queries.length) break;
    if (isHidden(query)) continue;
    for (const id of query.claims) deleted.add(id);
    hidden = queries.filter(isHidden).length;
  }
  return deleted;
}

function round(value: number): number {
  return Math.round(value * 10000) / 10000;
}
