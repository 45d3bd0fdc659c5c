/** Whether a word that may report is a verb where it stands, and where its subject ends. */
import type { CueWord } from "./cues.ts";
import type { SentenceWords } from "./read-sentence.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that may stand between a source and its verb. */
const AUXILIARIES = set(`
  also has have had later earlier then now just already still even often once did does do would will could can may might must should never not immediately further again both
  all each nonetheless however instead is are was were been being be isn't aren't wasn't weren't didn't doesn't don't
  won't wouldn't can't couldn't hasn't haven't hadn't flatly falsely specifically first always only hardly so together`);
const BE = set("is are was were be been being isn't aren't wasn't weren't");
const DETERMINERS = set(`
  the a an this these those its his her their our my your no any some of in on for with by from at such more many most
  several two three new latest recent other another official medical`);
const SUBJECT_PRONOUNS = set("he she they we i it who which you that");
const PASSIVE_TELLERS = set("expected quoted reported believed said alleged");

/** Token one past the subject of the verb at `at`. */
export function beforeAuxiliaries({ lower, capital, sentence }: SentenceWords, at: number): number {
  let end = at;
  while (end > sentence.firstToken && capital[end - 1] === 0 && isAuxiliary(lower[end - 1] as string)) end--;
  return end;
}

function isAuxiliary(word: string): boolean {
  return AUXILIARIES.has(word) || (word.length > 4 && word.endsWith("ly") && !NOT_ADVERBS.has(word));
}

const NOT_ADVERBS = set("family assembly ally italy rally july supply reply monopoly anomaly bully");

export function isReportingVerb(
  { lower, capital, sentence }: SentenceWords,
  at: number,
  { ambiguous }: CueWord,
): boolean {
  const word = lower[at] as string;
  if (capital[at] === 1 && at > sentence.firstToken) return false;
  const previous = at > sentence.firstToken ? (lower[at - 1] as string) : "";
  if (DETERMINERS.has(previous)) return false;
  if (/'s$/.test(previous) && !word.endsWith("ing") && !SUBJECT_PRONOUNS.has(previous.slice(0, -2))) return false;
  if (lower[at + 1] === "of" && word === "accused") return false;
  if (BE.has(previous) && !word.endsWith("ing")) return PASSIVE_TELLERS.has(word) && lower[at + 1] === "to";
  if (!ambiguous) return true;
  // The same letters are often a noun.
  const pronoun = SUBJECT_PRONOUNS.has(previous) && previous !== "that";
  if (pronoun || AUXILIARIES.has(previous) || previous === "to") return true;
  const next = lower[at + 1] ?? "";
  const takesObject = capital[at + 1] === 1 || OBJECT_STARTS.has(next);
  if (word.endsWith("s")) return takesObject && previous !== "" && !/s$/.test(previous);
  return takesObject && /[^s']s$/.test(previous) && capital[at - 1] === 0;
}

const OBJECT_STARTS = set(`that the a an this these those his her their its our to he she they it there if whether how
  why what for " “ ‘ : on`);
