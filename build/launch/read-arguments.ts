/** The words after `npm start --`: which browser, which page. */
import type { BrowserKind } from "./find-browser.ts";

export interface Wish {
  /** Null: whichever is there. */
  readonly kind: BrowserKind | null;
  /** Null: the bundled example article. */
  readonly url: string | null;
}

const KINDS: Readonly<Record<string, BrowserKind>> = {
  chrome: "chrome",
  chromium: "chrome",
  edge: "chrome",
  firefox: "firefox",
};

/** Returns a sentence where a word is neither a browser nor an address. */
export function readArguments(words: readonly string[]): Wish | string {
  let kind: BrowserKind | null = null;
  let url: string | null = null;
  for (const word of words) {
    const named = KINDS[word.toLowerCase()];
    if (named !== undefined) kind = named;
    else if (/^https?:\/\//i.test(word) && URL.canParse(word)) url = word;
    else return `"${word}" is neither a browser (chrome, firefox) nor an address (https://…).`;
  }
  return { kind, url };
}
