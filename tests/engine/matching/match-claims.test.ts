import { describe, expect, it } from "vitest";
import { HARBOUR, matchesIn, read } from "./ferry-world.ts";

describe("the same matter", () => {
  it.each<readonly [text: string, date: string | null, matches: readonly string[]]>([
    [
      "Ilse Varga and Tomas Reik signed the Northern Strait Accord on ferry crossings in Port Aldern on Sunday.",
      "2023-05-15",
      ["same 2023-05-14-accord-signed", "updates 2023-11-02-accord-suspended"],
    ],
    [
      "Tomas Reik said the Corvanian Navy had fired warning shots at 12 Estmark trawlers.",
      "2023-05-21",
      ["same 2023-05-20-navy-fired-shots", "contradicts 2023-05-21-corvania-denies-shots"],
    ],
    [
      "Ilse Varga denied that the Corvanian Navy had fired at trawlers.",
      "2023-05-22",
      ["same 2023-05-21-corvania-denies-shots", "contradicts 2023-05-20-navy-fired-shots"],
    ],
  ])("%s (%s)", (text, date, matches) => expect(matchesIn(text, date)).toEqual(matches));
});

describe("not the same", () => {
  it.each<readonly [why: string, text: string, date: string | null]>([
    [
      "another year",
      "Ilse Varga and Tomas Reik signed the Northern Strait Accord on ferry crossings in Port Aldern in May 2019.",
      "2019-05-20",
    ],
    [
      "other people",
      "Two ministers of Norland signed an accord on ferry crossings in Port Aldern on Sunday.",
      "2023-05-15",
    ],
    [
      "the same accord, another thing said of it",
      "Bakers complained that the Northern Strait Accord raised the price of ferry crossings for flour.",
      "2023-05-15",
    ],
    [
      "only asked",
      "Ministers wondered whether Ilse Varga and Tomas Reik signed the Northern Strait Accord on ferry crossings in Port Aldern on Sunday.",
      "2023-05-15",
    ],
    ["nothing in common", "The price of bread in Estmark rose by 4 percent in May.", "2023-06-01"],
  ])("%s", (_why, text, date) => {
    expect(matchesIn(text, date).filter((match) => match.startsWith("same"))).toEqual([]);
  });

  it("shows a figure that differs as a difference, not as the same", () => {
    const text = "Tomas Reik said the Corvanian Navy had fired warning shots at 40 Estmark trawlers.";
    const [match] = read(text, "2023-05-21").claims.flatMap((claim) => claim.matches);
    expect(match?.statement).toBe("ferry/2023-05-20-navy-fired-shots");
    expect(match?.relation).not.toBe("same");
    expect(match?.why.differences).toEqual(["here 40, there 12"]);
  });

  it("calls nothing that came later the same", () => {
    const text =
      "The Northern Strait Accord on ferry crossings, once expected after talks in Port Aldern on 3 March, could be signed by Ilse Varga and Tomas Reik on 14 May.";
    const matches = matchesIn(text, "2023-05-02");
    expect(matches).toContain("updates 2023-05-14-accord-signed");
    expect(matches.filter((match) => match.startsWith("same"))).toEqual([]);
  });

  it("marks nothing that shares only names", () => {
    expect(matchesIn("Ilse Varga wore a blue coat in Port Aldern, and Tomas Reik a hat.", "2023-05-15")).toEqual([]);
  });

  it.each([
    "Ilse Varga did not lose: she and Tomas Reik signed the Northern Strait Accord on ferry crossings in Port Aldern on Sunday.",
    "Nothing moved while Ilse Varga and Tomas Reik signed the Northern Strait Accord on ferry crossings in Port Aldern on Sunday.",
  ])("takes no word of another clause for a denial: %s", (text) => {
    expect(matchesIn(text, "2023-05-15").filter((match) => match.startsWith("contradicts"))).toEqual([]);
  });

  it("sets what was not signed against what was", () => {
    const text =
      "Ilse Varga and Tomas Reik did not sign the Northern Strait Accord on ferry crossings in Port Aldern on Sunday.";
    expect(matchesIn(text, "2023-05-15")).toContain("contradicts 2023-05-14-accord-signed");
  });
});

describe("before, at and since", () => {
  const text =
    "Ilse Varga and Tomas Reik signed the Northern Strait Accord on ferry crossings in Port Aldern on 14 May 2023.";

  it("lists what came after the article, and only that", () => {
    expect(read(text, "2023-05-15").since.map(({ statement }) => statement)).toContain(
      "ferry/2023-11-02-accord-suspended",
    );
    expect(read(text, "2024-01-10").since).toEqual([]);
  });

  it("places nothing where the article has no date", () => {
    const { since, statements } = read(text, null);
    expect(since).toEqual([]);
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.every(({ when }) => when === null)).toBe(true);
  });

  it("says why in words and in full", () => {
    const [match] = read(text, "2023-05-15").claims.flatMap((claim) => claim.matches);
    expect(match?.why.sentence).toMatch(/same/);
    expect(Object.keys(match?.why.terms ?? {}).length).toBeGreaterThan(5);
  });
});

describe("what is denied", () => {
  it("is the same where both say that it was rejected", () => {
    const text = "The parliament of Estmark rejected a toll on bicycles in Port Aldern by 40 votes to 30 on Wednesday.";
    expect(matchesIn(text, "2023-07-06", HARBOUR)).toEqual(["same 2023-07-05-parliament-rejects-toll"]);
  });

  it("is not set against whoever denies it, though no entity is named", () => {
    const told = (who: string) =>
      matchesIn(
        `${who} called the film of a sinking trawler off Port Aldern the work of a machine.`,
        "2023-08-02",
        HARBOUR,
      );
    expect(told("Anna Lund")).toEqual([]);
    expect(told("A fisherman")).toEqual(["contradicts 2023-08-01-lund-film-made-up"]);
  });
});
