/** Measures one way of finding statements, in a process of its own: `claims-child.ts WAY FILE CLAIMS SECONDS`. */
import { readFileSync } from "node:fs";
import MiniSearch from "minisearch";
import { matchClaims } from "../../src/engine/matching/match-claims.ts";
import { readText } from "../../src/engine/text/read-text.ts";
import { openSlice } from "../../src/pack/open-slice.ts";
import { openStatementIndex } from "../../src/pack/statement-index.ts";
import type { PreparedClaims } from "./claims-corpus.ts";

export interface ClaimsMeasurement {
  /** Read the file and be ready to be asked: milliseconds. */
  readonly readyMs: number;
  /** The same and the first article: milliseconds. */
  readonly coldMs: number;
  /** One article once everything is warm: milliseconds, the median round. */
  readonly warmMs: number;
  readonly claims: number;
  readonly found: number;
  readonly fileBytes: number;
}

const [way = "", file = "", claimsFile = "", seconds = "2"] = process.argv.slice(2);
const { text, blocks, names, claims, date } = JSON.parse(readFileSync(claimsFile, "utf8")) as PreparedClaims;
const view = readText(text, blocks);

const start = performance.now();
const bytes = readFileSync(file);
const ask = way === "sidelight" ? openOurs(bytes) : openMiniSearch(bytes);
const readyMs = performance.now() - start;
const found = ask();
const coldMs = performance.now() - start;

const rounds: number[] = [];
const end = performance.now() + Number(seconds) * 1000;
while (seconds !== "0" && (rounds.length === 0 || performance.now() < end)) {
  const round = performance.now();
  ask();
  rounds.push(performance.now() - round);
}
// The first half of the rounds lets the compiler settle.
const settled = rounds.slice(Math.floor(rounds.length / 2)).sort((a, b) => a - b);
const warmMs = settled[Math.floor(settled.length / 2)] ?? 0;
const measurement: ClaimsMeasurement = {
  readyMs,
  coldMs,
  warmMs,
  claims: claims.length,
  found,
  fileBytes: bytes.length,
};
console.log(JSON.stringify(measurement));

function openOurs(slice: Uint8Array): () => number {
  const index = openStatementIndex(openSlice(slice, "claims"));
  return () => matchClaims(claims, names, view, index, date).flat().length;
}

function openMiniSearch(json: Buffer): () => number {
  const mini = MiniSearch.loadJSON(json.toString("utf8"), { fields: ["text", "headline"] });
  return () => claims.reduce((sum, { text: claim }) => sum + mini.search(claim).length, 0);
}
