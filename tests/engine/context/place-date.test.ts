import { describe, expect, it } from "vitest";
import { placeDate, placePeriod } from "../../../src/engine/context/place-date.ts";

describe("a date against the article's", () => {
  it.each([
    ["2023-09-12", "2023-09-13", "before"],
    ["2023-09-13", "2023-09-13", "at"],
    ["2023-09-14", "2023-09-13", "since"],
    ["2023", "2023-09-13", "at"],
    ["2023-09", "2023-09-13", "at"],
    ["2022", "2023-09-13", "before"],
    ["2023-09-12", null, null],
    ["one day", "2023-09-13", null],
  ])("%s against %s: %s", (date, article, when) => expect(placeDate(date, article)).toBe(when));
});

describe("a period against the article's date", () => {
  it.each([
    ["2012-05-07", null, null, "2023-09-13", "at"],
    ["2012-05-07", "2020-01-15", null, "2023-09-13", "before"],
    ["2024-05-12", null, null, "2023-09-13", "since"],
    ["2023", "2023", null, "2023-09-13", "at"],
    [null, "2023", null, "2023-09-13", "at"],
    [null, null, null, "2023-09-13", null],
    ["2012", null, null, null, null],
    // No end is known: it holds as long as somebody says so.
    ["2012", null, "2023-10", "2023-09-13", "at"],
    ["2012", null, "2023-09", "2023-09-13", "at"],
    ["2012", null, "2023-09-12", "2023-09-13", null],
    ["2024", null, "2026-01", "2023-09-13", "since"],
    // Nor a beginning: it holds on the day it was seen, and nobody knows of more.
    [null, null, "2023-10", "2023-09-13", null],
    [null, null, "2023-09", "2023-09-13", "at"],
    [null, null, "2023-08", "2023-09-13", null],
  ])("%s to %s, seen %s, against %s: %s", (from, to, seen, article, when) => {
    expect(placePeriod({ from, to, seen }, article)).toBe(when);
  });
});
