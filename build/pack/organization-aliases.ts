/** The rules that make further names of an organization's: each in a function of its own, with examples in the tests. */

const LEGAL_FORM =
  /,? (?:& Co|and Co|Inc|Incorporated|Corp|Corporation|Company|Co|Ltd|Limited|plc|PLC|LLC|LLP|L\.P|LP|AG|SE|S\.A|SA|NV|N\.V|GmbH|AB|ASA|Oyj|SpA|S\.p\.A)\.?$/;
/** Words that tell less than a legal form: what stands before them may be somebody else. */
const LOOSE_FORM = / (?:Group|Holdings?|International|Industries)$/;
const LEGAL_FORM_BEFORE = /^(?:The|NV|N\.V\.|Koninklijke|Royal|PT|AO|OAO|PJSC|JSC) (?=\p{Lu})/u;

/** "Exxon Mobil Corp." → "Exxon Mobil"; "Koninklijke Philips NV" → "Philips". */
export function shorterOrganization(name: string): string[] {
  const shorts: string[] = [];
  let base = name;
  for (let round = 0; round < 3; round++) {
    const cut = base.replace(LEGAL_FORM, "");
    if (cut === base || cut.length < 3) break;
    base = cut;
    shorts.push(base);
  }
  const headless = base.replace(LEGAL_FORM_BEFORE, "");
  if (headless !== base && headless.includes(" ")) shorts.push(headless);
  else if (headless !== base && /^(?:NV|N\.V\.|Koninklijke|PJSC|JSC|AO|OAO|PT)/.test(base)) shorts.push(headless);
  const [before = "", after = ""] = base.split(/,\s+/);
  if (after !== "" && before.includes(" ")) shorts.push(before);
  return shorts;
}

/** "Volkswagen Group" → "Volkswagen". */
export function withoutLooseForm(name: string): string[] {
  const short = name.replace(/\s*\([^)]*\)\s*$/, "").replace(LOOSE_FORM, "");
  return short === name || short.length < 3 ? [] : [short];
}

export interface Reordered {
  /** As telling as the name itself: "United States Senate" → "U.S. Senate". */
  readonly whole: readonly string[];
  /** Less telling: whose it is, is left out. */
  readonly parts: readonly string[];
}

/** "Ministry of Defence" ↔ "Defence Ministry", "Government of Canada" → "Canadian government", "United States Senate" → "Senate". */
export function reordered(name: string, demonymsOf: ReadonlyMap<string, readonly string[]>): Reordered {
  const whole: string[] = [];
  const parts: string[] = [];
  const body = /^(?:(.+?) )?(Ministry|Department|Office|Bureau) (?:of|for) (?:the )?(.+)$/.exec(name);
  if (body !== null) {
    const [, whose, kind, matter = ""] = body;
    if (!/ of /.test(matter)) whole.push([whose, matter, kind].filter(Boolean).join(" "));
    if (whose !== undefined) parts.push(`${kind} of ${matter}`);
  }
  const ofState = /^(.+?) of (?:the )?(.+)$/.exec(name);
  if (ofState !== null) {
    const [, what = "", state = ""] = ofState;
    const adjectives = demonymsOf.get(state) ?? [];
    if (adjectives.length > 0) {
      if (what.includes(" ")) parts.push(what);
      whole.push(`${state} ${what}`, ...adjectives.map((adjective) => `${adjective} ${what}`));
    }
  }
  for (const [long, short] of STATES) {
    for (const variant of [name, ...whole]) {
      const rest = [long, short].map((state) => `${state} `).find((state) => variant.startsWith(state));
      if (rest === undefined) continue;
      const bare = variant.slice(rest.length);
      whole.push(`${long} ${bare}`, `${short} ${bare}`);
      if (bare.includes(" ")) whole.push(bare);
      else parts.push(bare);
    }
  }
  const several = (list: readonly string[]) => list.filter((variant) => variant.includes(" "));
  return { whole: several(whole), parts: [...several(parts), ...parts.filter((part) => GREAT_BODY.test(part))] };
}

/** One word that names a body of state, where it is clear whose. */
const GREAT_BODY = /^(?:Senate|Congress|Treasury|Parliament|Government)$/;

/** The two states whose bodies are mostly named by their initials. */
const STATES = [
  ["United States", "U.S."],
  ["United Kingdom", "U.K."],
] as const;

/** "Federal Bureau of Investigation" → "FBI"; nothing shorter than three letters. */
export function initialsOf(name: string): string[] {
  const words = name
    .replace(/\s*\([^)]*\)/g, "")
    .replace(LEGAL_FORM, "")
    .split(/[\s-]+/);
  const capital = words.filter((word) => /^\p{Lu}/u.test(word) && !/^(?:The|Of|And|For|In|On)$/.test(word));
  if (capital.length < 3 || capital.length > 7) return [];
  return [capital.map((word) => word.charAt(0)).join("")];
}

/** "Harvard University" → "Harvard"; "Labour Party" → "Labour"; "Conservative Party" → "Conservatives"; "House of Lords" → "House". */
export function headOf(name: string): string[] {
  if (/^House of \p{Lu}/u.test(name)) return ["House"];
  const match = /^(\p{Lu}[\p{L}-]+) (University|Party)$/u.exec(name);
  if (match === null) return [];
  const [, head = "", kind] = match;
  if (kind === "University")
    return /^(?:State|National|Central|Northern|Southern|Western|Eastern|American)$/.test(head) ? [] : [head];
  return [head, `${head}s`];
}

/** "England national rugby union team" → "England"; "Ohio State Buckeyes football" → "Ohio State"; "Duke Blue Devils football" → "Duke". */
export function landOfTeam(name: string): string[] {
  const national = /^(.+?) (?:(?:men|women)'s )?national .+ team$/.exec(name);
  if (national !== null) return [national[1] ?? ""];
  const college = /^(\S+) (\S+)(?: \S+)* (?:football|basketball|baseball|hockey)$/.exec(name);
  if (college === null) return [];
  const [, first = "", second = ""] = college;
  return second === "State" ? [`${first} State`] : [first];
}
