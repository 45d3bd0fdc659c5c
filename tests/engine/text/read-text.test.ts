import { describe, expect, it } from "vitest";
import { readText } from "../../../src/engine/text/read-text.ts";
import { TokenKind } from "../../../src/engine/text/text-view.ts";

const whole = (text: string) => readText(text, [{ start: 0, end: text.length, kind: "paragraph" }]);
const tokensOf = (text: string) => {
  const { tokens } = whole(text);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
};
const sentencesOf = (text: string) => whole(text).sentences.map(({ start, end }) => text.slice(start, end));

describe("tokens", () => {
  it.each([
    ["Biden's visit", ["Biden's", "visit"]],
    ["O’Brien doesn’t", ["O’Brien", "doesn’t"]],
    ["the U.S. and U.K.-led", ["the", "U.S.", "and", "U.K.", "-", "led"]],
    ["J.D. Vance", ["J.D.", "Vance"]],
    ["J. D. Vance", ["J", ".", "D", ".", "Vance"]],
    ["the U.S.'s ally", ["the", "U.S.'s", "ally"]],
    ["G7, COP28", ["G7", ",", "COP28"]],
    ["1,500 or 3.5%, $10bn.", ["1,500", "or", "3.5", "%", ",", "$", "10", "bn", "."]],
    ["Kim Jong-un", ["Kim", "Jong", "-", "un"]],
    ["wait... what…", ["wait", "...", "what", "…"]],
    ["Workers' rights", ["Workers", "'", "rights"]],
    ["Erdog\u0306an", ["Erdog\u0306an"]],
    ["Ky\u00adiv", ["Ky\u00adiv"]],
    ["a\u00a0b\u200bc", ["a", "b", "c"]],
    ["Москва 😀 𝒜b", ["Москва", "😀", "𝒜b"]],
    ["", []],
  ])("%s", (text, expected) => expect(tokensOf(text)).toEqual(expected));
});

describe("sentences", () => {
  it.each([
    ["titles", "Mr. Biden met Gen. Mark Milley and Dr. Anna Lee. They spoke.", 2],
    ["initials", "J. D. Vance and George W. Bush spoke. Nobody listened.", 2],
    ["an initialism inside", "The U.S. Senate voted. It passed.", 2],
    ["an initialism at the end", "He flew to the U.S. The visit was short.", 2],
    ["decimals", "It rose 3.5 percent. Then it fell by 1.2 points.", 2],
    ["No. 5", "The team is No. 5 in the world. It was No. 7.", 2],
    ["a plain no", "He said no. They went on.", 2],
    ["months", "On Sept. 13 they met. On Jan. 5 they parted.", 2],
    ["companies", "Apple Inc. shares fell. Boeing Co. The rest rose.", 3],
    ["states", "A judge in Boston, Mass. Judge Smith agreed.", 1],
    ["a question inside", "“Why?” he asked. Nobody knew.", 2],
    ["a shout and its speaker", "“Stop!” President Joe Biden said. They stopped.", 2],
    ["two sentences in one quotation", "“We won. We will win again,” he said.", 2],
    ["a quotation at the end", "She said: “It is over.” Then she left.", 2],
    ["a list's number", "1. Open the valve. 2. Close it.", 2],
    ["brackets", "It was late. (He knew it.) They left.", 3],
    ["a name with a mark", "Yahoo! shares fell.", 1],
    ["dots", "I… I do not know. Well... Maybe.", 3],
    ["lower-case brands", "He had it. iPhone sales rose.", 2],
    ["a domain", "He works for Booking.com in Amsterdam.", 1],
    ["numbers begin", "They lost. 300 people left.", 2],
    ["a.m.", "It began at 9 a.m. Tuesday in Kyiv. It was cold.", 2],
    ["St.", "They left St. Petersburg for Mt. Elbrus.", 1],
    ["full width", "他来了。他走了。", 2],
  ])("%s", (_, text, count) => expect(sentencesOf(text)).toHaveLength(count));

  it("never crosses a block", () => {
    const text = "A headline without a stop\n\nThe first words";
    const view = readText(text, [
      { start: 0, end: 25, kind: "headline" },
      { start: 27, end: text.length, kind: "paragraph" },
    ]);
    expect(view.sentences.map(({ start, end, block }) => [text.slice(start, end), block])).toEqual([
      ["A headline without a stop", 0],
      ["The first words", 1],
    ]);
  });
});

describe("properties", () => {
  const pieces = [
    "Mr.",
    "Biden",
    "U.S.",
    "’s",
    "“",
    "”",
    " ",
    "  ",
    "\n",
    ".",
    "...",
    "?!",
    "3.5",
    "1,0",
    "Jong-un",
    "é",
    "😀",
    "\ud83d",
    "(",
    ")",
    "'",
    "x",
    "No.",
    "A",
    "\u00ad",
    "\u200b",
    "漢字",
    "\u0301",
    "-",
    "G7",
    "10bn",
  ];
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };

  it("every character outside tokens is white space or ignorable, and spans neither overlap nor are empty", () => {
    for (let round = 0; round < 500; round++) {
      const text = Array.from({ length: next(40) }, () => pieces[next(pieces.length)]).join("");
      const { tokens, sentences } = whole(text);
      let at = 0;
      for (let i = 0; i < tokens.count; i++) {
        const [start, end] = [tokens.start[i] ?? -1, tokens.end[i] ?? -1];
        expect(text.slice(at, start)).toMatch(/^[\s\u00ad\u200b]*$/u);
        expect(end).toBeGreaterThan(start);
        if (tokens.kind[i] === TokenKind.punctuation) expect(text.slice(start, end)).not.toMatch(/[\p{L}\p{N}]/u);
        at = end;
      }
      expect(text.slice(at)).toMatch(/^[\s\u00ad\u200b]*$/u);
      let token = 0;
      for (const sentence of sentences) {
        expect(sentence.firstToken).toBe(token);
        expect(sentence.endToken).toBeGreaterThan(token);
        expect(sentence.start).toBe(tokens.start[sentence.firstToken]);
        expect(sentence.end).toBe(tokens.end[sentence.endToken - 1]);
        token = sentence.endToken;
      }
      expect(token).toBe(tokens.count);
    }
  });
});
