import { describe, expect, it } from "vitest";
import { readStatement, readTerms } from "../../../build/pack/read-statement.ts";
import type { Statement } from "../../../src/dataset/schema.ts";

const SPOKE = "Tomas Reik called the leak a terrorist attack planned by Corvania.";
const ABOUT = "Reik calls leak a terrorist attack by Corvania";
const BESIDE = "Navy shows video of the leak, seismologists recorded explosions";

/** The stems of the headlines that count. */
function headline(titles: readonly string[], shared: readonly string[] = []): readonly string[] {
  const statement: Statement = {
    id: "ferry/2023-05-20-leak",
    date: "2023-05-20",
    kind: "claim",
    text: SPOKE,
    about: ["x-leak"],
    sources: titles.map((title, i) => ({ publisher: "gazette", url: `https://gazette.example/${i}`, title })),
  };
  return readStatement(statement, new Map(), new Set(shared)).fields.headline;
}

describe("the headlines of a statement's sources", () => {
  it("count where they speak of it", () => {
    expect(headline([ABOUT])).toEqual(readTerms(ABOUT));
    expect(headline([ABOUT, "Terrorist attack on pipe, says Reik"])).toContain("pipe");
  });

  it("do not where another says much more of it: they are of a page on something else", () => {
    expect(headline([BESIDE, ABOUT])).toEqual(readTerms(ABOUT));
  });

  it("count where there is no better one, however little they say of it", () => {
    expect(headline([BESIDE])).toEqual(readTerms(BESIDE));
    expect(headline([BESIDE, ABOUT], [ABOUT])).toEqual(readTerms(BESIDE));
  });
});
