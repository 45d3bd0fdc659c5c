/** Decisions as the engine hands them on: mentions with their reasons, names without context. */
import { AliasSource, ARTICLE } from "../../pack/name-index.ts";
import type { FoundCandidate, FoundMention, FoundNames } from "../findings.ts";
import type { UnlinkedName } from "../reading.ts";
import type { Segment } from "./cut-segments.ts";
import type { OfficeMention } from "./find-offices.ts";
import { foldWord } from "./fold.ts";
import { guessKind } from "./guess-kind.ts";
import { WordClass } from "./lexicon.ts";
import type { Decision } from "./resolve.ts";
import { beginsSentence, hasClass, isSeenSmall, type Scan, wordText } from "./scan.ts";
import { itemize, type Scored } from "./score-readings.ts";
import type { Surroundings } from "./surroundings.ts";
import { ACCEPT, CANDIDATES_KEPT } from "./weights.ts";
import { Gap, Shape } from "./words.ts";

const RULES: Readonly<Record<number, string>> = {
  [AliasSource.label]: "full name",
  [AliasSource.alias]: "known alias",
  [AliasSource.acronym]: "acronym",
  [AliasSource.surname]: "surname alone",
  [AliasSource.short]: "short form of the name",
  [AliasSource.head]: "first word of the name",
  [AliasSource.initials]: "initials of the name",
  [AliasSource.team]: "team by its land",
  [AliasSource.part]: "part of the name",
  [AliasSource.demonym]: "people of the land",
};

/** Mentions and names without context, each in text order; a name that an office's mention covers is not given twice. */
export function writeFindings(
  scan: Scan,
  decisions: readonly Decision[],
  offices: readonly OfficeMention[],
  around: Surroundings,
): FoundNames {
  const mentions: FoundMention[] = [];
  const unlinked: UnlinkedName[] = [];
  let next = 0;
  for (const decision of decisions) {
    const { first, end } = decision.segment;
    for (; next < offices.length && (offices[next] as OfficeMention).end <= first; next++) {
      mentions.push(mentionOfOffice(scan, offices[next] as OfficeMention));
    }
    const office = offices[next];
    if (office !== undefined && office.first < end) continue;
    if (decision.entity !== null) mentions.push(mention(scan, decision, decision.entity, around));
    else if (isName(scan, decision.segment)) unlinked.push(unlinkedName(scan, decision));
  }
  for (; next < offices.length; next++) mentions.push(mentionOfOffice(scan, offices[next] as OfficeMention));
  return { mentions, unlinked };
}

function mention(scan: Scan, decision: Decision, entity: number, around: Surroundings): FoundMention {
  const { segment, scored, rule } = decision;
  const candidates = candidatesOf(scan, decision, entity, around);
  const own = scored.find((one) => one.entity === entity);
  return {
    start: scan.words.start[hasArticle(scan, segment, entity) ? segment.first - 1 : segment.first] as number,
    end: scan.words.end[endWithForm(scan, segment, entity) - 1] as number,
    entity,
    rule: rule ?? RULES[own === undefined ? 0 : scan.names.readingSource(own.reading)] ?? "known alias",
    alias: foldedText(scan, segment),
    score: candidates[0]?.score ?? 0,
    candidates,
  };
}

/** The mention's entity first, then the best of the others. */
function candidatesOf(
  scan: Scan,
  { segment, scored, bonus }: Decision,
  entity: number,
  around: Surroundings,
): readonly FoundCandidate[] {
  const more = bonus === null ? [] : [bonus];
  const own: Scored | undefined = scored.find((one) => one.entity === entity);
  const first =
    own === undefined
      ? { entity, score: more[0]?.[1] ?? 0, terms: Object.fromEntries(more) }
      : itemize(scan, segment, own, around, more);
  const candidates: FoundCandidate[] = [first];
  for (const one of scored) {
    if (candidates.length >= CANDIDATES_KEPT) break;
    if (one.entity !== entity) candidates.push(itemize(scan, segment, one, around, []));
  }
  return candidates;
}

/** "The" with a capital belongs to the name inside a sentence ("by The Associated Press"), or where the name itself has it. */
function hasArticle(scan: Scan, { first, readings }: Segment, entity: number): boolean {
  const before = first - 1;
  if (before < 0 || scan.words.gap[first] !== Gap.space || wordText(scan, before) !== "The") return false;
  const { names } = scan;
  if (readings.some((at) => names.readingEntity(at) === entity && (names.readingCase(at) & ARTICLE) !== 0)) return true;
  return !beginsSentence(scan, before) && scan.headline[scan.words.sentence[first] as number] === 0;
}

/** Past the company's form after an organization's name: "Merck and Co Inc", "Key Tronic corp". */
function endWithForm(scan: Scan, { end }: Segment, entity: number): number {
  if (scan.names.kind(entity) !== "organization") return end;
  const { words } = scan;
  const isForm = (word: number) =>
    word < words.count &&
    words.gap[word] === Gap.space &&
    hasClass(scan, word, WordClass.legalForm) &&
    (scan.shape[word] !== Shape.small || !hasClass(scan, word, WordClass.commonForm));
  let last = end;
  if (
    last + 1 < words.count &&
    words.gap[last] === Gap.space &&
    (scan.shape[last] === Shape.ampersand || wordText(scan, last) === "and") &&
    wordText(scan, last + 1) === "Co"
  )
    last += 2;
  while (isForm(last) && words.fullEnd[last - 1] === words.end[last - 1]) last++;
  return last;
}

function mentionOfOffice(scan: Scan, { first, end, entity }: OfficeMention): FoundMention {
  const rule = "office on that day";
  return {
    start: scan.words.start[first] as number,
    end: scan.words.end[end - 1] as number,
    entity,
    rule,
    alias: foldedText(scan, { first, end }),
    score: ACCEPT,
    candidates: [{ entity, score: ACCEPT, terms: { [rule]: ACCEPT } }],
  };
}

function foldedText(scan: Scan, { first, end }: { readonly first: number; readonly end: number }): string {
  const words: string[] = [];
  for (let word = first; word < end; word++) words.push(foldWord(wordText(scan, word)));
  return words.join(" ");
}

/** Not what is a name only because a sentence begins, nor a word in small letters that the pack knows. */
function isName(scan: Scan, { first, end }: Segment): boolean {
  const shape = scan.shape[first];
  if (scan.headline[scan.words.sentence[first] as number] === 1) return false;
  if (shape === Shape.small || shape === Shape.number) return false;
  if (end - first > 1) return true;
  if (hasClass(scan, first, WordClass.title | WordClass.body | WordClass.qualifier | WordClass.month)) return false;
  return !beginsSentence(scan, first) || (shape === Shape.capitals && !isSeenSmall(scan, first));
}

function unlinkedName(scan: Scan, { segment, why }: Decision): UnlinkedName {
  const start = scan.words.start[segment.first] as number;
  const end = scan.words.end[segment.end - 1] as number;
  return { start, end, text: scan.view.text.slice(start, end), kind: guessKind(scan, segment), why };
}
