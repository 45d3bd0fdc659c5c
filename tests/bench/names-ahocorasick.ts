import AhoCorasick from "modern-ahocorasick";
import type { Open } from "./names-contenders.ts";
import { labelsIn } from "./names-labels.ts";

export const openAhoCorasick: Open = (bytes) => {
  const automaton = new AhoCorasick(labelsIn(bytes).map((label) => label.toLowerCase()));
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
};
