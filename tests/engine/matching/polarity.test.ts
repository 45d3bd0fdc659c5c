import { describe, expect, it } from "vitest";
import { readPolarity } from "../../../src/engine/matching/polarity.ts";
import { readText } from "../../../src/engine/text/read-text.ts";

function polarityOf(text: string) {
  const view = readText(text, [{ start: 0, end: text.length, kind: "paragraph" }]);
  const { denied, denials: _, ...signs } = readPolarity(view, 0, text.length);
  const words = [...denied].sort((a, b) => a - b).map((at) => text.slice(view.tokens.start[at], view.tokens.end[at]));
  return { ...signs, denied: words.join(" ") };
}

describe("what a text denies", () => {
  it.each<readonly [string, ReturnType<typeof polarityOf>]>([
    ["They signed the accord", { negated: false, denies: false, twice: false, denied: "" }],
    ["They did not sign it, he said", { negated: true, denies: true, twice: false, denied: "sign it" }],
    ["They met here, not in Aldern", { negated: false, denies: true, twice: false, denied: "in Aldern" }],
    ["The report was rejected by all", { negated: true, denies: true, twice: false, denied: "The report was by all" }],
    ["He did not lose: his party won", { negated: true, denies: true, twice: false, denied: "lose" }],
    ["Nothing moves while judges wait", { negated: true, denies: true, twice: false, denied: "moves" }],
    ["It is not true that nobody came", { negated: true, denies: true, twice: true, denied: "true that nobody came" }],
    ["No fewer than 40 came to No. 10", { negated: false, denies: false, twice: false, denied: "" }],
    ["He did not come. She did not go", { negated: true, denies: true, twice: false, denied: "come go" }],
    ["It was neither new nor old", { negated: true, denies: true, twice: false, denied: "new nor old" }],
    ["It was not only they who came", { negated: false, denies: false, twice: false, denied: "" }],
  ])("%s", (text, polarity) => expect(polarityOf(text)).toEqual(polarity));
});
