/** From a file or standard input to the Article that the engine reads. */
import { readFileSync } from "node:fs";
import { readArticle } from "../article/read-article.ts";
import type { Article } from "../engine/article.ts";
import { articleFromText } from "./article-from-text.ts";
import { decodePage, makePageParser } from "./parse-page.ts";
import type { Options } from "./read-arguments.ts";

/** Throws an Error with one line for people where there is no such file, no text in it or no article on the page. */
export async function readInput(options: Options): Promise<Article> {
  const name = options.input === "-" ? "standard input" : options.input;
  const bytes = options.input === "-" ? await readStandardInput() : readFile(options.input);
  if (bytes.length === 0) throw new Error(`${name} is empty`);
  const binary = describeBinary(bytes);
  if (binary !== null) throw new Error(`${name} is not text but ${binary}`);
  const article = options.format === "text" ? fromText(bytes, name, options.url) : fromPage(bytes, name, options.url);
  return options.published === null ? article : { ...article, published: { date: options.published, from: "given" } };
}

function fromText(bytes: Uint8Array, name: string, url: string | null): Article {
  const article = articleFromText(decodePage(bytes), url);
  if (article.text === "") throw new Error(`${name} holds no text`);
  return article;
}

function fromPage(bytes: Uint8Array, name: string, url: string | null): Article {
  const document = makePageParser()(decodePage(bytes));
  const page = readArticle(document, url ?? ownAddress(document));
  if (page.kind === "not-an-article") throw new Error(`${name}: ${page.reason}`);
  return page.article;
}

/** A saved page does not know where it was; most say it of themselves. */
function ownAddress(document: Document): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const graph = document.querySelector('meta[property="og:url"]')?.getAttribute("content");
  return [canonical, graph].find((address) => /^https?:\/\//.test(address ?? "")) ?? null;
}

function readFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Error(`${path} ${READ_FAULTS[(error as NodeJS.ErrnoException).code ?? ""] ?? "cannot be read"}`);
  }
}

const READ_FAULTS: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  ENOTDIR: "does not exist",
  EISDIR: "is a folder, not a page",
  EACCES: "may not be read: permission denied",
};

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** How much of a file is looked at. Bytes. */
const SAMPLE_BYTES = 8192;

const SIGNATURES: readonly (readonly [string, string])[] = [
  ["%PDF", "a PDF"],
  ["\x89PNG", "a picture"],
  ["\xff\xd8\xff", "a picture"],
  ["GIF8", "a picture"],
  ["PK\x03\x04", "an archive"],
  ["\x1f\x8b", "a compressed file"],
];

function describeBinary(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4)).toString("latin1");
  for (const [signature, what] of SIGNATURES) if (head.startsWith(signature)) return what;
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !isUtf16 && bytes.subarray(0, SAMPLE_BYTES).includes(0) ? "binary data" : null;
}
