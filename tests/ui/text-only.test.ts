import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** Nothing from a page or a pack may become markup: these are the ways in which text turns into it. */
const WAYS_TO_MARKUP =
  /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|DOMParser|setHTML|createContextualFragment/;

it.each(["ui", "marks", "popup"])("%s makes no markup from text", (room) => {
  const folder = new URL(`../../src/${room}/`, import.meta.url);
  const files = readdirSync(folder).filter((file) => /\.tsx?$/.test(file));
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => WAYS_TO_MARKUP.test(readFileSync(new URL(file, folder), "utf8")))).toEqual([]);
});
