/** Measures one contender on one list of names, in a process of its own: `names-child.ts CONTENDER FILE TEXTS SECONDS`. */
import { readFileSync } from "node:fs";
import { CONTENDERS } from "./names-contenders.ts";

export interface Measurement {
  /** Read the file, open it, annotate one article: milliseconds. */
  readonly coldMs: number;
  /** Annotate one article once everything is warm: microseconds, the median round. */
  readonly warmUs: number;
  /** Heap and buffers that a list takes, opened and used once, the file itself included: bytes. */
  readonly memoryBytes: number;
  readonly fileBytes: number;
  readonly mentions: number;
}

const [name = "", file = "", texts = "", seconds = "2"] = process.argv.slice(2);
const contender = CONTENDERS[name];
if (contender === undefined || globalThis.gc === undefined) throw new Error("started by names.ts, with --expose-gc");
const gc = globalThis.gc;
const open = await contender.load();
const articles = JSON.parse(readFileSync(texts, "utf8")) as string[];
const [first = ""] = articles;

// What loading left behind is not the contender's to clear away.
gc();
const start = performance.now();
const bytes = read();
const annotate = open(bytes);
annotate(first);
const coldMs = performance.now() - start;

let mentions = 0;
for (const article of articles) mentions += annotate(article);
const rounds: number[] = [];
const end = performance.now() + Number(seconds) * 1000;
do {
  const round = performance.now();
  for (const article of articles) annotate(article);
  rounds.push(performance.now() - round);
} while (performance.now() < end);
// The first half of the rounds lets the compiler settle.
const settled = rounds.slice(Math.floor(rounds.length / 2)).sort((a, b) => a - b);
const warmUs = ((settled[Math.floor(settled.length / 2)] ?? 0) * 1000) / articles.length;

// A second copy beside the first: what a list costs without the code that reads it.
const before = memory();
const copy = read();
const second = open(copy);
second(first);
const memoryBytes = memory() - before;
const measurement: Measurement = { coldMs, warmUs, memoryBytes, fileBytes: copy.length, mentions };
console.log(JSON.stringify(measurement));
// Keeps both copies alive until here.
annotate(first);
second(first);

function read(): Uint8Array {
  return contender?.file === "none" ? new Uint8Array(0) : readFileSync(file);
}

function memory(): number {
  gc();
  gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
