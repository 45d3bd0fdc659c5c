/**
 * The names an entity goes by: those its record gives, and those that rules make of them. Each rule stands in a function of
 * its own, with examples in the tests. No rule knows any one entity.
 */
import type { Entity } from "../../src/dataset/schema.ts";
import { AliasSource, ARTICLE, CAPITALS, SMALL } from "../../src/pack/name-index.ts";
import {
  headOf,
  initialsOf,
  landOfTeam,
  reordered,
  shorterOrganization,
  withoutLooseForm,
} from "./organization-aliases.ts";

export interface Alias {
  readonly name: string;
  /** `AliasSource` with the flags CAPITALS and SMALL. */
  readonly how: number;
}

/** Every alias of `entity`, the strongest source first; a spelling is given once. `demonymsOf` finds places by label. */
export function deriveAliases(entity: Entity, demonymsOf: ReadonlyMap<string, readonly string[]> = new Map()): Alias[] {
  const names = [entity.label, ...(entity.aliases ?? [])];
  const found: Alias[] = [];
  const add = (source: number, list: readonly string[]) => {
    for (const name of list) if (name !== "") found.push({ name, how: source | caseOf(name) });
  };
  add(AliasSource.label, [entity.label]);
  add(AliasSource.alias, entity.aliases ?? []);
  add(AliasSource.acronym, entity.acronyms ?? []);
  const shorts = names.flatMap((name) => shorter(name, entity.kind));
  add(AliasSource.short, shorts);
  if (entity.kind === "place") add(AliasSource.part, names.flatMap(withoutKindOfPlace));
  if (entity.kind === "organization") {
    const variants = [...names, ...shorts].map((name) => reordered(name, demonymsOf));
    add(
      AliasSource.short,
      variants.flatMap(({ whole }) => whole),
    );
    const loose = names.flatMap(withoutLooseForm);
    add(
      AliasSource.head,
      loose.filter((name) => !name.includes(" ")),
    );
    add(AliasSource.part, [...loose.filter((name) => name.includes(" ")), ...variants.flatMap(({ parts }) => parts)]);
    // Of the label alone: of "Austrian Freedom Party" nobody makes AFP.
    add(AliasSource.initials, initialsOf(entity.label));
    add(AliasSource.team, names.flatMap(landOfTeam));
    add(AliasSource.head, names.flatMap(headOf));
  }
  if (entity.kind === "person") add(AliasSource.surname, names.flatMap(surnameOf));
  add(AliasSource.demonym, entity.demonyms ?? []);
  const spelled = found.flatMap((alias) => [alias, ...respelled(alias.name).map((name) => ({ ...alias, name }))]);
  return distinct(spelled);
}

/** "Georgia (country)" → "Georgia"; "Houston, Texas" → "Houston"; "James C. Miller III" → "James Miller" … */
export function shorter(name: string, kind: Entity["kind"]): string[] {
  const plain = name.replace(/\s*\([^)]*\)\s*$/, "");
  const shorts = plain === name ? [] : [plain];
  if (kind === "person") shorts.push(...shorterPerson(plain));
  if (kind === "place") shorts.push(...beforeComma(plain));
  if (kind === "organization") shorts.push(...shorterOrganization(plain));
  return shorts;
}

const GENERATION = /[ ,]+(?:Jr\.?|Sr\.?|II|III|IV|M\.?D\.?|Ph\.?D\.?|Esq\.?)$/;

function shorterPerson(name: string): string[] {
  const [before = "", ...title] = name.split(/,\s+/);
  const shorts = title.length > 0 && before.includes(" ") ? [before] : [];
  // "Catherine, Princess of Wales"; "Robin Leigh-Pemberton, Baron Kingsdown"
  if (title.length === 1 && / of | /.test(title[0] ?? "")) shorts.push(title[0] ?? "");
  const base = before.replace(GENERATION, "");
  if (base !== before && base.includes(" ")) shorts.push(base);
  // Middle initials: "Samuel J. Heyman", "John S.R. Shad".
  const words = base.split(" ");
  const kept = words.filter((word, i) => i === 0 || i === words.length - 1 || !/^(?:\p{Lu}\.?){1,3}$/u.test(word));
  if (kept.length < words.length && kept.length > 1) shorts.push(kept.join(" "));
  return shorts;
}

const PLACE_HEAD =
  /^(?:(?:the )?(?:Democratic |Federal |Islamic |People's |Co-operative |Plurinational |Oriental )*(?:Republic|Kingdom|Commonwealth|State|Federation|Union|Province|City|County|Principality|Grand Duchy)s? of (?:the )?)(?=\p{Lu})/u;
const PLACE_TAIL = / (?:County|Province|Prefecture|Oblast|Region|Governorate|City|Department|District|Territory)$/;

/** "Houston, Texas" → "Houston". */
function beforeComma(name: string): string[] {
  const [before = ""] = name.split(/,\s+/);
  return before === name ? [] : [before];
}

/** "Republic of Ireland" → "Ireland"; "Orange County" → "Orange". */
export function withoutKindOfPlace(name: string): string[] {
  const [before = ""] = name.replace(/\s*\([^)]*\)\s*$/, "").split(/,\s+/);
  const shorts: string[] = [];
  const head = before.replace(PLACE_HEAD, "");
  if (head !== before) shorts.push(head);
  const tail = before.replace(PLACE_TAIL, "");
  if (
    tail !== before &&
    !/^(?:Central|Northern|Southern|Eastern|Western|National|Capital|North|South|East|West)$/.test(tail)
  ) {
    shorts.push(tail);
  }
  return shorts;
}

const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|dos|das|du|la|le|bin|ibn|ben|al|el|ter|ten|zu|zur|af)$/i;

/** "Ursula von der Leyen" → "von der Leyen"; "Donald Trump Jr." → "Trump". */
export function surnameOf(name: string): string[] {
  const base = (name.replace(/\s*\([^)]*\)\s*$/, "").split(/,\s+/)[0] ?? "").replace(GENERATION, "");
  const words = base.split(" ");
  if (words.length < 2) return [];
  let first = words.length - 1;
  while (first > 1 && PARTICLE.test(words[first - 1] ?? "")) first--;
  const surname = words.slice(first).join(" ");
  return surname.length < 2 || /\d/.test(surname) || / of | the /i.test(base) ? [] : [surname];
}

/** Spellings that newspapers without the letter or the sign use: "Pöhl" → "Poehl", "AT&T" → "ATT", "BorgWarner" → "Borg Warner". */
export function respelled(name: string): string[] {
  const spellings = new Set<string>();
  if (/[äöüÄÖÜåÅøØ]/.test(name))
    spellings.add(name.replace(/[äöüÄÖÜåÅøØ]/g, (letter) => TRANSCRIBED[letter] ?? letter));
  if (/\p{L}&\p{L}/u.test(name)) spellings.add(name.replace(/&/g, ""));
  const split = name.replace(/(\p{Ll}{2})(\p{Lu}\p{Ll}{2})/gu, "$1 $2");
  if (split !== name) spellings.add(split);
  if (name.includes("-") && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(name)) spellings.add(name.replace("-", ""));
  spellings.delete(name);
  return [...spellings];
}

const TRANSCRIBED: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  Ä: "Ae",
  Ö: "Oe",
  Ü: "Ue",
  å: "aa",
  Å: "Aa",
  ø: "oe",
  Ø: "Oe",
};

function caseOf(name: string): number {
  const letters = name.replace(/[^\p{L}]/gu, "");
  if (letters === "") return 0;
  const first = letters.charAt(0);
  if (first.toUpperCase() !== first) return SMALL;
  const article = name.startsWith("The ") ? ARTICLE : 0;
  return letters.length > 1 && letters.toUpperCase() === letters && !name.trim().includes(" ") ? CAPITALS : article;
}

function distinct(aliases: readonly Alias[]): Alias[] {
  const seen = new Set<string>();
  return aliases.filter(({ name }) => {
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
