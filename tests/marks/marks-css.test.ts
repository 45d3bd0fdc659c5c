import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const read = (file: string) => readFileSync(new URL(`../../src/marks/${file}`, import.meta.url), "utf8");
const rules = new Map(
  [...read("marks.css").matchAll(/^::highlight\(([a-z-]+)\) \{([^}]*)\}/gm)].map(([, name, body]) => [
    name,
    body ?? "",
  ]),
);

it("has a rule for every highlight that is painted", () => {
  const kinds = [...read("paint-marks.ts").matchAll(/"(claim|since|mention)"/g)].map(([, kind]) => `sidelight-${kind}`);
  expect([...rules.keys()].sort()).toEqual([...new Set([...kinds, "sidelight-open"])].sort());
});

it("tells the kinds apart by their line, not by colour alone", () => {
  const lines = ["mention", "claim", "since"].map(
    (kind) => /underline (\w+)/.exec(rules.get(`sidelight-${kind}`) ?? "")?.[1],
  );
  expect(lines).toEqual(["dotted", "solid", "double"]);
});

it("does not touch the colour of the page's text, nor anything but highlights", () => {
  for (const body of rules.values()) expect(body).not.toMatch(/(^|[\s;])color:/);
  const selectors = [...read("marks.css").matchAll(/^\s*([^@{}/*\s][^{}]*) \{/gm)].map(([, selector]) => selector);
  expect(selectors.every((selector) => selector?.startsWith("::highlight("))).toBe(true);
});
