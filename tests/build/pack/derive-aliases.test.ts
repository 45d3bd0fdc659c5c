import { describe, expect, it } from "vitest";
import { deriveAliases } from "../../../build/pack/derive-aliases.ts";
import { ENTITY_KINDS, type Entity } from "../../../src/dataset/schema.ts";
import { AliasSource, SOURCE_MASK } from "../../../src/pack/name-index.ts";

const DEMONYMS = new Map([["Canada", ["Canadian"]]]);

/** The derived names only, with the source that each came by. */
function derived(kind: Entity["kind"], label: string): string[] {
  const name = (source: number) => Object.entries(AliasSource).find(([, code]) => code === source)?.[0];
  return deriveAliases({ id: "x-one", kind, label, description: "An example" }, DEMONYMS)
    .filter(({ name }) => name !== label)
    .map(({ name: alias, how }) => `${alias} (${name(how & SOURCE_MASK)})`);
}

describe("aliases that rules make", () => {
  it.each<[Entity["kind"], string, string[]]>([
    ["person", "Ursula von der Leyen", ["von der Leyen (surname)"]],
    ["person", "James C. Miller III", ["James C. Miller (short)", "James Miller (short)", "Miller (surname)"]],
    ["person", "Catherine, Princess of Wales", ["Princess of Wales (short)"]],
    ["person", "Karl Pöhl", ["Karl Poehl (label)", "Pöhl (surname)", "Poehl (surname)"]],
    ["person", "Pelé", []],
    ["place", "Georgia (country)", ["Georgia (short)"]],
    ["place", "Houston, Texas", ["Houston (short)"]],
    ["place", "Republic of Ireland", ["Ireland (part)"]],
    ["place", "Orange County", ["Orange (part)"]],
    ["place", "Central District", []],
    ["organization", "Acme Tools Inc.", ["Acme Tools (short)"]],
    ["organization", "Volkswagen Group", ["Volkswagen (head)"]],
    [
      "organization",
      "Federal Bureau of Investigation",
      ["Federal Investigation Bureau (short)", "Bureau of Investigation (part)", "FBI (initials)"],
    ],
    ["organization", "Harvard University", ["Harvard (head)"]],
    ["organization", "National University", []],
    ["organization", "Labour Party", ["Labour (head)", "Labours (head)"]],
    ["organization", "House of Lords", ["House (head)"]],
    ["organization", "United States Senate", ["U.S. Senate (short)", "Senate (part)", "USS (initials)"]],
    ["organization", "Government of Canada", ["Canada Government (short)", "Canadian Government (short)"]],
    ["organization", "Ministry of Defence", ["Defence Ministry (short)"]],
    ["organization", "England national rugby union team", ["England (team)"]],
    ["organization", "Ohio State Buckeyes football", ["OSB (initials)", "Ohio State (team)"]],
    ["organization", "AT&T", ["ATT (label)"]],
    ["organization", "BorgWarner", ["Borg Warner (label)"]],
  ])("%s: %s", (kind, label, names) => expect(derived(kind, label)).toEqual(names));

  it("initials are those of the label", () => {
    const aliases = deriveAliases({
      id: "x-one",
      kind: "organization",
      label: "Liberty Party of Austria",
      description: "An example",
      aliases: ["Austrian Liberty Party"],
    }).map(({ name }) => name);
    expect(aliases).toContain("LPA");
    expect(aliases).not.toContain("ALP");
  });

  it("none of these kinds is left without its label", () => {
    for (const kind of ENTITY_KINDS) {
      const [first] = deriveAliases({ id: "x-one", kind, label: "Blue Harbour", description: "An example" });
      expect(first).toEqual({ name: "Blue Harbour", how: AliasSource.label });
    }
  });
});
