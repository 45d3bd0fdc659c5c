/** The changed packages do what the unchanged ones do. */
import { build, type Plugin } from "esbuild";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { textOnly } from "../../../build/bundle/text-only.ts";

async function readability(plugins: Plugin[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { Readability } from "@mozilla/readability";`, resolveDir: "." },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "changed",
    plugins,
  });
  return outputFiles[0]?.text ?? "";
}

function read(code: string, html: string): string | null {
  const { window } = new JSDOM(html, { runScripts: "outside-only", url: "https://news.example/a" });
  const parsed = window.eval(`${code}; new changed.Readability(document.cloneNode(true)).parse()`) as {
    content: string;
  } | null;
  return parsed?.content ?? null;
}

const SENTENCE =
  "The harbour council met in the old customs house, and after three hours of talk it voted for the longer quay. ";
const PAGES: readonly [string, string][] = [
  ["an article found at once", `<article><h1>Quay</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(5)}</article>`],
  // Too short for the first attempt: the page is put back and tried again, three times over.
  [
    "an article found at the last attempt",
    `<header>Top</header>
    <div class="sidebar"><p data-x='a "b" &amp; c'>${SENTENCE} &lt;b&gt; &nbsp; ü</p><ul><li>one<li>two</ul><pre> a
      b</pre><table><tr><td>${SENTENCE}</table></div>`,
  ],
  [
    "a picture behind noscript",
    `<article>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(5)}
    <figure><img src="blank.gif"><noscript><img src="https://news.example/quay.jpg" alt="The quay"></noscript></figure></article>`,
  ],
  ["a page with nothing in it", "<p>no</p>"],
];

test.each(PAGES)("%s", async (what, html) => {
  const [unchanged, changed] = await Promise.all([readability([]), readability([textOnly()])]);
  expect(changed).not.toBe(unchanged);
  const content = read(unchanged, html);
  expect(read(changed, html)).toBe(content);
  if (!what.includes("nothing")) expect(content).toContain("customs house");
});
