/** What JavaScript brings along: a Map, a RegExp, a loop. */
import type { Open } from "./names-contenders.ts";
import { labelsIn } from "./names-labels.ts";

export const openMap: Open = (bytes) => {
  const labels = labelsIn(bytes);
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
};

export const openRegExp: Open = (bytes) => {
  const longestFirst = labelsIn(bytes).sort((a, b) => b.length - a.length);
  const pattern = longestFirst.map((label) => label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const expression = new RegExp(`\\b(?:${pattern})\\b`, "gi");
  return (text) => text.match(expression)?.length ?? 0;
};

export const openLoop: Open = () => (text) => {
  let found = 0;
  for (const character of text) if (character === "\u0000") found++;
  return found;
};
