/** Ways to find a list of names in a text. Each opens what it reads from disk, and then annotates text after text. */

import nlp from "compromise/one";
import AhoCorasick from "modern-ahocorasick";
import { findMatches, type Match, type Matches } from "../../src/engine/names/find-matches.ts";
import { findNames } from "../../src/engine/names/find-names.ts";
import { scanWords } from "../../src/engine/names/scan.ts";
import { readText } from "../../src/engine/text/read-text.ts";
import { AliasSource, NameIndex } from "../../src/pack/name-index.ts";
import { openSlice } from "../../src/pack/open-slice.ts";
import { blocksOf } from "../eval/linking-blocks.ts";

/** Annotates one text and returns how many mentions it found. */
export type Annotator = (text: string) => number;

export interface Contender {
  readonly title: string;
  /** Which of the prepared files it reads. */
  readonly file: "names" | "json" | "none";
  open(bytes: Uint8Array): Annotator;
}

export const CONTENDERS: Readonly<Record<string, Contender>> = {
  sidelight: {
    title: "Sidelight: sentences, names, disambiguation",
    file: "names",
    open(bytes) {
      const index = new NameIndex(openSlice(bytes, "names"));
      return (text) => findNames(readText(text, blocksOf(text)), index, "2024-01-01").mentions.length;
    },
  },
  scan: {
    title: "Sidelight's scan alone: words and longest matches",
    file: "names",
    open(bytes) {
      const index = new NameIndex(openSlice(bytes, "names"));
      return (text) => longestOf(findMatches(scanWords(readText(text, blocksOf(text)), index)), index);
    },
  },
  map: { title: "JSON + Map, longest match", file: "json", open: (bytes) => longestMatch(labelsIn(bytes)) },
  regexp: { title: "one RegExp", file: "json", open: (bytes) => oneRegExp(labelsIn(bytes)) },
  ahocorasick: { title: "modern-ahocorasick", file: "json", open: (bytes) => ahoCorasick(labelsIn(bytes)) },
  compromise: { title: "compromise, buildTrie + lookup", file: "json", open: (bytes) => compromise(labelsIn(bytes)) },
  loop: { title: "bare loop over the characters", file: "none", open: () => bareLoop },
};

/** Longest labels from left to right, derived aliases left out: what the other ways look for. */
function longestOf(matches: Matches, index: NameIndex): number {
  const isLabel = ({ state }: Match) => {
    const { start, end } = index.readings(state);
    for (let reading = start; reading < end; reading++)
      if (index.readingSource(reading) === AliasSource.label) return true;
    return false;
  };
  let found = 0;
  for (let word = 0; word < matches.length; word++) {
    const longest = matches[word]?.findLast(isLabel);
    if (longest === undefined) continue;
    found++;
    word = longest.end - 1;
  }
  return found;
}

function labelsIn(bytes: Uint8Array): string[] {
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8")) as string[];
}

function longestMatch(labels: readonly string[]): Annotator {
  const ids = new Map<string, number>();
  let longest = 1;
  labels.forEach((label, id) => {
    ids.set(label.toLowerCase(), id);
    longest = Math.max(longest, label.split(" ").length);
  });
  return (text) => {
    const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word.toLowerCase());
    let found = 0;
    for (let at = 0; at < words.length; at++) {
      for (let length = Math.min(longest, words.length - at); length > 0; length--) {
        if (!ids.has(words.slice(at, at + length).join(" "))) continue;
        found++;
        at += length - 1;
        break;
      }
    }
    return found;
  };
}

function oneRegExp(labels: readonly string[]): Annotator {
  const longestFirst = [...labels].sort((a, b) => b.length - a.length);
  const pattern = longestFirst.map((label) => label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const expression = new RegExp(`\\b(?:${pattern})\\b`, "gi");
  return (text) => text.match(expression)?.length ?? 0;
}

function ahoCorasick(labels: readonly string[]): Annotator {
  const automaton = new AhoCorasick(labels.map((label) => label.toLowerCase()));
  return (text) => {
    const small = text.toLowerCase();
    const isWhole = (start: number, end: number) =>
      !/\w/.test(small.charAt(end)) && !/\w/.test(small.charAt(start - 1));
    let reached = 0;
    let found = 0;
    for (const { start, end } of automaton.search(small)) {
      if (start < reached || !isWhole(start, end)) continue;
      reached = end;
      found++;
    }
    return found;
  };
}

function compromise(labels: readonly string[]): Annotator {
  const trie = nlp.buildTrie(labels.map((label) => label.toLowerCase()));
  return (text) => nlp(text).lookup(trie).length;
}

function bareLoop(text: string): number {
  let found = 0;
  for (const character of text) if (character === "\u0000") found++;
  return found;
}
