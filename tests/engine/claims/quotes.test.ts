import { expect, it } from "vitest";
import { quotesIn } from "./reading.ts";

it.each<readonly [text: string, quotes: readonly string[]]>([
  ["He said “yes” and ‘no’.", ["yes", "no"]],
  ["The workers’ rights and the ‘rule of law’ stand.", ["rule of law"]],
  ["''Never,'' she said.", ["Never,"]],
  ["She said “they told me ‘go’ and I went”.", ["they told me ‘go’ and I went"]],
  ["It's 5 o'clock in the '90s.", []],
  ["«Non», a-t-il dit.", ["Non"]],
  ["“One.\n\n“Two.”", ["One.", "Two."]],
  ['"One," he said. "Two."', ["One,", "Two."]],
  ["A 6\" pipe and a 4' beam", []],
])("%s", (text, quotes) => expect(quotesIn(text)).toEqual(quotes));
