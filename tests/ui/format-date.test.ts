import { describe, expect, it } from "vitest";
import { formatDate, formatDistance, formatPeriod } from "../../src/ui/format-date.ts";

describe("formatDate", () => {
  it.each([
    ["2023-09-13", "13 September 2023"],
    ["2023-01-01", "1 January 2023"],
    ["2024-02-29", "29 February 2024"],
    ["2023-09", "September 2023"],
    ["2023", "2023"],
    ["early 2023", "early 2023"],
  ])("%s → %s, no more precise than it is", (date, shown) => {
    expect(formatDate(date)).toBe(shown);
  });
});

describe("formatPeriod", () => {
  it.each([
    ["2012-11-06", "2024-05-12", false, null, "6 November 2012 – 12 May 2024"],
    ["2012", "2012", false, null, "2012"],
    ["2018-05", null, true, null, "since May 2018"],
    ["2018-05", null, false, null, "from May 2018"],
    ["2018-05", null, false, "2026-01", "from May 2018, still so in January 2026"],
    ["2018-05", null, false, "2026-01-13", "from May 2018, still so on 13 January 2026"],
    ["2026-01", null, false, "2026-01", "from January 2026"],
    [null, null, false, "2026", "in 2026"],
    [null, "2024", false, null, "until 2024"],
    [null, null, true, null, null],
  ])("%s, %s (current: %s, seen: %s) → %s", (from, to, current, seen, shown) => {
    expect(formatPeriod({ from, to, current, seen })).toBe(shown);
  });
});

describe("formatDistance", () => {
  it.each([
    ["2023-09-05", "2023-09-05", "the same day"],
    ["2023-09-05", "2023-09-06", "1 day later"],
    ["2023-09-05", "2023-09-13", "8 days later"],
    ["2023-09-05", "2023-08-30", "6 days earlier"],
    ["2023-09-05", "2023-11-03", "59 days later"],
    ["2023-09-05", "2023-11-04", "2 months later"],
    ["2023-09-05", "2022-09-22", "11 months earlier"],
    ["2023-09-05", "2024-06-19", "9 months later"],
    ["2023-09-05", "2019-04-25", "4 years earlier"],
    ["2023-03-25", "2023-03-27", "2 days later"],
    ["2023-09-05", "2024-09", null],
    ["2023", "2023-09-05", null],
    ["2023-09-05", "2023-99-99", null],
  ])("%s to %s: %s", (from, to, shown) => {
    expect(formatDistance(from, to)).toBe(shown);
  });
});
