import { expect, it } from "vitest";
import { printNames } from "../../src/cli/print-names.ts";
import type { EntityContext, FactContext } from "../../src/engine/reading.ts";
import { SAMPLE } from "../ui/sample-reading.ts";

const STYLE = { width: 100, explain: false, dim: (text: string) => text, bold: (text: string) => text };

function printed(fact: Partial<FactContext>): string {
  const entities = SAMPLE.entities.map((entity): EntityContext => {
    const [term] = entity.facts;
    return entity.id === "x-reik" && term !== undefined ? { ...entity, facts: [{ ...term, ...fact }] } : entity;
  });
  return printNames({ ...SAMPLE, entities }, STYLE as never);
}

it.each<[Partial<FactContext>, string]>([
  [{}, "Minister of Transport of Estmark, 2021-09-14 to 2023-12-01"],
  [{ to: null, current: true }, "Estmark, 2021-09-14 to today"],
  [{ to: null, seen: "2023-01", when: null }, "Estmark, 2021-09-14 to … (still so 2023-01)"],
])("an office as its dates are known (%#)", (fact, line) => expect(printed(fact)).toContain(line));

it("leaves out an office of which nobody knows whether it was held then", () => {
  expect(printed({ to: null, when: null })).not.toContain("Minister of Transport");
});
