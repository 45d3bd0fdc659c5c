import { describe, expect, it } from "vitest";
import { checkSources, poorlySourced } from "../../../build/dataset/check/sources.ts";
import type { Source, Speaker } from "../../../src/dataset/schema.ts";
import { page, person, smallDataset, statement } from "./small-dataset.ts";

const GAZETTE = person({ id: "x-gazette", kind: "organization", label: "Harbour Gazette", acronyms: ["HG"] });

function isEnough(sources: readonly Source[], speaker?: Speaker): boolean {
  const said = statement({ sources: [...sources], ...(speaker && { speaker }) });
  return poorlySourced(smallDataset({ entities: [person(), GAZETTE], statements: [said] })).length === 0;
}

describe("what is enough for a statement", () => {
  it.each<[string, boolean, readonly Source[], Speaker?]>([
    ["two newspapers", true, [page("gazette", 1), page("courier", 1)]],
    ["one newspaper", false, [page("gazette", 1)]],
    ["one newspaper twice", false, [page("gazette", 1), page("gazette", 2)]],
    ["two that relay one agency", false, [page("gazette", 1, "Reuters"), page("courier", 1, "Reuters")]],
    ["two that relay two agencies", true, [page("gazette", 1, "Reuters"), page("courier", 1, "AFP")]],
    ["one that relays the other", false, [page("gazette", 1), page("courier", 1, "Harbour Gazette")]],
    ["one agency under two names", false, [page("courier", 1, "HG"), page("courier", 2, "The Harbour Gazette")]],
    ["the ministry alone", true, [page("ministry", 1)]],
    ["state media without a speaker", false, [page("state-tv", 1)]],
    ["state media for what a minister said", true, [page("state-tv", 1)], { entity: "x-ada" }],
    ["a newspaper for what it reports itself", true, [page("gazette", 1)], { name: "The Harbour Gazette" }],
    ["the same, by its entity", true, [page("courier", 1, "the Harbour Gazette")], { entity: "x-gazette" }],
    ["what unnamed people told it", true, [page("gazette", 1)], { name: "two officials", via: "x-gazette" }],
    ["what somebody known told it", false, [page("gazette", 1)], { entity: "x-ada", via: "x-gazette" }],
  ])("%s: %s", (_, expected, sources, speaker) => expect(isEnough(sources, speaker)).toBe(expected));

  it("is asked for whatever the caution says", () => {
    const said = statement({ sources: [page("gazette", 1)], caution: "Only one outlet was seen." });
    expect(checkSources(smallDataset({ statements: [said] })).map(({ field }) => field)).toEqual(["sources"]);
  });
});

describe("a source's address", () => {
  const faults = (sources: Source[]) =>
    checkSources(smallDataset({ statements: [statement({ sources })] })).map(({ field, message }) => [field, message]);

  it("is its publisher's", () => {
    const elsewhere = { ...page("courier", 1), url: "https://courier.example.mirror.example/1" };
    expect(faults([page("gazette", 1), elsewhere])).toEqual([
      ["sources.1.url", 'is not on courier.example, the domain of "courier"'],
    ]);
  });

  it("may be on a subdomain", () => {
    expect(faults([page("gazette", 1), { ...page("courier", 1), url: "https://news.courier.example/1" }])).toEqual([]);
  });

  it("stands once in a record", () => {
    expect(faults([page("gazette", 1), page("courier", 1), page("gazette", 1)])).toEqual([
      ["sources.2.url", "stands twice in one record"],
    ]);
  });

  it("has one publisher, however it is written", () => {
    const publishers = smallDataset().publishers.map((known) =>
      known.id === "courier" ? { ...known, domains: ["www.gazette.example"] } : known,
    );
    const again = statement({
      id: "ferry/2023-05-05-again",
      sources: [{ publisher: "courier", url: "https://www.gazette.example/1/#top" }, page("ministry", 1)],
    });
    const found = checkSources(smallDataset({ publishers, statements: [statement(), again] }));
    expect(found.map(({ message }) => message)).toContain('the same page is given to "gazette" elsewhere');
  });
});

it("one domain belongs to one publisher", () => {
  const { publishers } = smallDataset();
  const twin = { ...publishers[0], id: "twin" } as (typeof publishers)[number];
  expect(checkSources(smallDataset({ publishers: [...publishers, twin] })).map(({ message }) => message)).toEqual([
    'gazette.example belongs to "gazette" already',
  ]);
});
