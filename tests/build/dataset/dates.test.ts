import { describe, expect, it } from "vitest";
import { checkDates, isBefore } from "../../../build/dataset/check/dates.ts";
import type { Fact, Statement } from "../../../src/dataset/schema.ts";
import { page, person, smallDataset, statement } from "./small-dataset.ts";

function fieldsFor(...statements: readonly Partial<Statement>[]): readonly string[] {
  return checkDates(smallDataset({ statements: statements.map((said) => statement(said)) })).map(({ field }) => field);
}

it.each([
  ["2023", "2023-09-04", false],
  ["2023-09", "2023-09-04", false],
  ["2022", "2023-09-04", true],
  ["2023-09-04", "2023-09-05", true],
  ["2023-09-05", "2023-09-05", false],
])("%s is before %s: %s", (a, b, expected) => expect(isBefore(a, b)).toBe(expected));

describe("a statement's date", () => {
  it.each<[string, Partial<Statement>, readonly string[]]>([
    ["its day and its id agree", {}, []],
    ["the id is less exact", { id: "ferry/2023-planned" }, []],
    ["the id says another day", { id: "ferry/2023-05-05-planned" }, ["id"]],
    ["it is after the dataset's own", { id: "ferry/2024-07-planned", date: "2024-07" }, ["date"]],
  ])("%s", (_, said, fields) => expect(fieldsFor(said)).toEqual(fields));
});

describe("a page's date", () => {
  const published = (date: string) => ({ sources: [{ ...page("gazette", 1), published: date }] });

  it.each([
    ["2023-05-04", []],
    ["2023-05-03", []],
    ["2023-05-02", ["sources.0.published"]],
    ["2023-05", []],
    ["2023-04", ["sources.0.published"]],
    ["2024-06-02", ["sources.0.published"]],
  ])("%s for what was said on 2023-05-04", (date, fields) => expect(fieldsFor(published(date))).toEqual(fields));
});

describe("a reply", () => {
  const reply = (date: string): Partial<Statement> => ({
    id: `ferry/${date}-denied`,
    date,
    replies: [{ relation: "denies", to: "ferry/2023-05-04-planned" }],
  });

  it("may be of the same day or month", () => {
    expect(fieldsFor({}, reply("2023-05-04"), reply("2023-05"))).toEqual([]);
  });

  it("is not older than what it answers", () => {
    expect(fieldsFor({}, reply("2023-05-03"))).toEqual(["replies.0"]);
  });
});

describe("an office's dates", () => {
  const office = (period: { from?: string; to?: string; current?: boolean; seen?: string }): Fact => ({
    property: "office",
    value: "Minister of Ferries",
    post: "minister",
    ...period,
    sources: [page("ministry", 1)],
  });

  it.each<[string, Fact, readonly string[]]>([
    ["a term", office({ from: "2019-03", to: "2021" }), []],
    ["ends before it begins", office({ from: "2021", to: "2019" }), ["facts.0"]],
    ["begins after the dataset's own date", office({ from: "2024-07-01" }), ["facts.0"]],
    ["goes on and yet ends", office({ from: "2019", to: "2021", current: true }), ["facts.0"]],
    ["last seen", office({ from: "2019", seen: "2024-01" }), []],
    ["last seen, and yet ends", office({ from: "2019", to: "2021", seen: "2024-01" }), ["facts.0"]],
    ["last seen before it begins", office({ from: "2019", seen: "2018" }), ["facts.0"]],
    ["last seen after the dataset's own date", office({ from: "2019", seen: "2024-07" }), ["facts.0"]],
  ])("%s", (_, fact, fields) => {
    const dataset = smallDataset({ entities: [person({ facts: [fact] })] });
    expect(checkDates(dataset).map(({ field }) => field)).toEqual(fields);
  });
});
