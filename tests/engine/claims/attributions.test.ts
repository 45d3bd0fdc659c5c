import { describe, expect, it } from "vitest";
import { attributionsIn } from "./reading.ts";

type Row = readonly [text: string, attributions: readonly string[]];

describe("orders of source, cue and content", () => {
  it.each<Row>([
    ["“We are ready,” Kirby said.", ["[Kirby] <said> «We are ready,»"]],
    [
      "“We are ready,” said John Kirby, a spokesman for the council.",
      ["[John Kirby, a spokesman for the council] <said> «We are ready,»"],
    ],
    [
      "John Kirby, a spokesman for the council, said Russia was buying shells.",
      ["[John Kirby, a spokesman for the council] <said> Russia was buying shells"],
    ],
    ["Kirby said on Friday that Russia was buying shells.", ["[Kirby] <said> Russia was buying shells"]],
    ["Russia is buying shells, Kirby told reporters on Friday.", ["[Kirby] <told> Russia is buying shells"]],
    [
      "According to the ministry, 300 people were hurt in the blast.",
      ["[the ministry] <According to> 300 people were hurt in the blast"],
    ],
    [
      "Some 300 people were hurt in the blast, according to the ministry.",
      ["[the ministry] <according to> Some 300 people were hurt in the blast"],
    ],
    ["“A dark day for the city.” — Marta Lind", ["[Marta Lind] <—> «A dark day for the city.»"]],
    ["Prices will rise again, analysts say.", ["[analysts] <say> Prices will rise again"]],
    ["Sen. Ada Holm said the vote was rigged.", ["[Sen. Ada Holm] <said> the vote was rigged"]],
    [
      "The two ministers will meet on 4 May, two officials who asked not to be named said.",
      ["[two officials who asked not to be named] <said> The two ministers will meet on 4 May"],
    ],
    ["The talks, which she said were private, ended on Monday.", ["[she] <said> were private"]],
    ["Officials told the Aldern Courier that the talks had failed.", ["[Officials] <told> the talks had failed"]],
    [
      "The Aldern Courier reported, citing two officials, that the talks had failed.",
      ["[The Aldern Courier] <reported> the talks had failed"],
    ],
    [
      "The talks had failed, the Aldern Courier reported on Monday, citing two officials.",
      ["[the Aldern Courier] <reported> The talks had failed"],
    ],
    ["Peskov denied that any deal had been signed.", ["[Peskov] <denied> any deal had been signed"]],
  ])("%s", (text, found) => expect(attributionsIn(text)).toEqual(found));
});

describe("what goes on", () => {
  it.each<Row>([
    [
      "“It was a mistake,” the minister said. “We will not make it again.”",
      ["[the minister] <said> «It was a mistake, | We will not make it again.»"],
    ],
    [
      "“It was,” the minister said, “a mistake that we regret.”",
      ["[the minister] <said> «It was, | a mistake that we regret.»"],
    ],
    [
      "“We saw it coming.\n\n“Nobody listened to us at the time,” the engineer said.",
      ["[the engineer] <said> «We saw it coming. | Nobody listened to us at the time,»"],
    ],
    [
      "The union called the plan “a gift to the rich” and said it would strike.",
      ["[The union] <called> the plan “a gift to the rich”", "[The union] <said> it would strike"],
    ],
    [
      "The minister warned that prices would rise, adding that banks were safe.",
      ["[The minister] <warned> prices would rise", "[The minister] <adding> banks were safe"],
    ],
  ])("%s", (text, found) => expect(attributionsIn(text)).toEqual(found));
});

describe("words that only look as if they reported", () => {
  it.each<Row>([
    ["The company's claim was rejected by the court.", []],
    ["It was his report on the state of the roads.", []],
    ["The state of the union is strong.", []],
    ["He was accused of fraud in May.", []],
  ])("%s", (text, found) => expect(attributionsIn(text)).toEqual(found));
});

it.each([
  "Kirby told",
  "“",
  "said",
  "According to",
  "“A” said",
  "He said:",
  "warned the",
  "—",
  "told told told.",
  "“One.\n\n“Two.\n\n“Three.",
])("reads the fragment %j without falling over", (text) => {
  expect(() => attributionsIn(text)).not.toThrow();
});
