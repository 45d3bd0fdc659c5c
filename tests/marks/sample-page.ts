/** The sample article as a page, and the map between its text and the page's text nodes. */
import type { TextMap } from "../../src/article/text-map.ts";
import { TEXT } from "../ui/sample-text.ts";

export interface SamplePage {
  readonly main: HTMLElement;
  readonly map: TextMap;
}

/** Replaces whatever page was open. */
export function openSamplePage(): SamplePage {
  document.body.replaceChildren();
  const main = document.body.appendChild(document.createElement("main"));
  const link = document.body.appendChild(document.createElement("a"));
  link.href = "#elsewhere";
  link.textContent = "A link that the page has";
  const runs: { readonly node: Text; readonly start: number }[] = [];
  let start = 0;
  for (const [at, paragraph] of TEXT.split("\n\n").entries()) {
    const element = main.appendChild(document.createElement(at === 0 ? "h1" : "p"));
    // Two nodes each, as pages have them: marks must not care.
    const half = paragraph.length >> 1;
    for (const [from, part] of [
      [0, paragraph.slice(0, half)],
      [half, paragraph.slice(half)],
    ] as const) {
      const node = element.appendChild(document.createTextNode(part));
      runs.push({ node, start: start + from });
    }
    start += paragraph.length + 2;
  }
  const runAt = (offset: number) =>
    runs.find(({ node, start }) => start <= offset && offset < start + node.length) ?? null;
  const map: TextMap = {
    mapped: { characters: TEXT.length, of: TEXT.length },
    rangeOf(from, to) {
      const [first, last] = [runAt(from), runAt(to - 1)];
      if (first === null || last === null) return null;
      const range = document.createRange();
      range.setStart(first.node, from - first.start);
      range.setEnd(last.node, to - last.start);
      return range;
    },
    offsetAt(node, offset) {
      const run = runs.find((known) => known.node === node);
      return run === undefined || offset < 0 || offset >= run.node.length ? null : run.start + offset;
    },
  };
  return { main, map };
}
