/** A name as the compiler stores it: its words, folded. */
import { readText } from "../text/read-text.ts";
import { foldWord } from "./fold.ts";
import { cutWords } from "./words.ts";

/** The folded words of `name`, in order; empty where it has none. Possessives inside a name belong to their word. */
export function foldName(name: string): string[] {
  const { tokens } = readText(name, [{ start: 0, end: name.length, kind: "paragraph" }]);
  const whole = { start: 0, end: name.length, firstToken: 0, endToken: tokens.count, block: 0 };
  const words = cutWords(name, tokens, [whole]);
  const folded: string[] = [];
  for (let i = 0; i < words.count; i++) {
    const word = foldWord(name.slice(words.start[i], words.fullEnd[i]));
    if (word !== "") folded.push(word);
  }
  return folded;
}
