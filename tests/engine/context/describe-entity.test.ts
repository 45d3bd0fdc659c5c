import { expect, it } from "vitest";
import type { Entity, Fact } from "../../../src/dataset/schema.ts";
import { describeEntity } from "../../../src/engine/context/describe-entity.ts";

const office = (value: string, period: Pick<Fact, "from" | "to" | "current" | "seen">): Fact => ({
  property: "office",
  value,
  post: "minister",
  ...period,
  sources: [{ publisher: "gazette", url: "https://gazette.example/1" }],
});

const REIK: Entity = {
  id: "x-reik",
  kind: "person",
  label: "Tomas Reik",
  description: "Estmark politician",
  facts: [
    office("Mayor", { from: "2010", to: "2014-05" }),
    office("Minister", { from: "2014-06", seen: "2023-01" }),
    office("Senator", { from: "2019", current: true }),
    { ...office("", {}), property: "note", value: "won a prize", from: "2016-03-01" } as Fact,
  ],
};

it.each([
  ["2013-01-01", ["Mayor at", "Senator since", "won a prize since", "Minister since"]],
  ["2020-01-01", ["Senator at", "Minister at", "won a prize before", "Mayor before"]],
  // Nobody says that he was still minister.
  ["2023-02-01", ["Senator at", "Minister null", "won a prize before", "Mayor before"]],
  [null, ["Senator null", "won a prize null", "Minister null", "Mayor null"]],
])("what held on %s, then what is not known, before and since", (date, facts) => {
  const described = describeEntity(REIK, date, String).facts.map(({ value, when }) => `${value} ${when}`);
  expect(described).toEqual(facts);
});
