/**
 * The words that attribute: reporting verbs and phrases ("cues" in quotation attribution, e.g. Pareti 2012; Newell et al. 2018
 * for political news). A cue says how its content hangs on it, and what it says about the content.
 */

/** What a cue says of its content. "deny" turns it round; "plan" is not yet; "want" is a wish or demand. */
export type CueForce = "say" | "deny" | "plan" | "want" | "think" | "find";

export interface CueWord {
  readonly force: CueForce;
  /** The same letters are often a noun ("claim", "report"): only a subject right before it makes it a verb. */
  readonly ambiguous: boolean;
}

/** Stems by force; "*" marks those whose forms are often nouns or adjectives. */
const STEMS: Readonly<Record<CueForce, string>> = {
  say: "say tell add note* report* announce claim* warn argue state* write insist explain acknowledge admit confirm declare reveal allege recall respond reply continue conclude emphasize emphasise stress* maintain contend assert tweet* post* testify complain concede caution* joke* remark* observe mention reiterate disclose boast quip retort echo* lament counter* signal* repeat* accuse blame* criticize criticise condemn blast* praise describe call cite* denounce assure inform remind suggest imply hint* indicate contend proclaim comment* brag confess speak protest* object* rule* decide agree disagree order* promise* pledge* vow* threaten label*",
  deny: "deny dismiss reject* refuse dispute* refute rebut disavow",
  plan: "plan* intend propose aim* offer*",
  want: "urge* demand* ask request* call-for want* seek* hope* advise recommend encourage press* push* plead advocate support* oppose favor favour endorse question* wonder*",
  think:
    "believe think fear* worry* expect predict forecast* estimate* suspect* doubt* consider know understand feel* see realize realise assume anticipate guess* regard view* conclude speculate",
  find: "find show* learn discover determine detect prove document* uncover record* calculate",
};

const IRREGULAR: Readonly<Record<string, string>> = {
  say: "said says saying",
  tell: "told tells telling",
  write: "wrote writes writing written",
  speak: "spoke speaks speaking spoken",
  think: "thought thinks thinking",
  know: "knew knows",
  understand: "understood understands",
  feel: "felt feels",
  see: "saw sees",
  find: "found finds finding",
  show: "showed shows showing shown",
  learn: "learned learnt learns",
  seek: "sought seeks seeking",
  forecast: "forecast forecasts forecasting",
  deny: "denied denies denying",
  reply: "replied replies replying",
  imply: "implied implies implying",
  testify: "testified testifies testifying",
  worry: "worried worries worrying",
  label: "labeled labelled labels labeling",
  signal: "signaled signalled signals signaling",
  rebut: "rebutted rebuts",
  admit: "admitted admits admitting",
  plan: "planned plans planning",
  brag: "bragged brags",
  quip: "quipped quips",
};

const CUES: ReadonlyMap<string, CueWord> = new Map(
  (Object.entries(STEMS) as [CueForce, string][]).flatMap(([force, stems]) =>
    stems
      .split(" ")
      .filter((stem) => !stem.includes("-"))
      .flatMap((marked) => {
        const stem = marked.replace("*", "");
        const noun = marked.endsWith("*");
        return formsOf(stem).map((form): [string, CueWord] => {
          // "claimed" and "claiming" are verbs even where "claim" and "claims" may be nouns.
          const plain = form === stem || form === `${stem}s` || form === `${stem}es`;
          return [form, { force, ambiguous: (noun || stem === "claim") && plain }];
        });
      }),
  ),
);

/** The cue that a lower-case word is, or null. */
export function findCue(word: string): CueWord | null {
  return CUES.get(word) ?? null;
}

function formsOf(stem: string): string[] {
  const irregular = IRREGULAR[stem];
  if (irregular !== undefined) return [stem, ...irregular.split(" ")];
  if (stem.endsWith("e")) return [stem, `${stem}s`, `${stem}d`, `${stem.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(stem)) return [stem, `${stem.slice(0, -1)}ies`, `${stem.slice(0, -1)}ied`, `${stem}ing`];
  if (/(s|sh|ch|x)$/.test(stem)) return [stem, `${stem}es`, `${stem}ed`, `${stem}ing`];
  return [stem, `${stem}s`, `${stem}ed`, `${stem}ing`];
}
