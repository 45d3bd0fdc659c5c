/** From segments to mentions: certain names first, then every reading weighed against them, then coreference. */
import { AliasSource, ARTICLE } from "../../pack/name-index.ts";
import type { FoundCandidate, FoundMention } from "../findings.ts";
import type { UnlinkedName } from "../reading.ts";
import { type FullName, type Owner, ownerAt, ownersOf } from "./coreference.ts";
import type { Segment } from "./cut-segments.ts";
import { findDefinedAcronyms } from "./defined-acronyms.ts";
import type { OfficeMention } from "./find-offices.ts";
import { foldWord } from "./fold.ts";
import { guessKind } from "./guess-kind.ts";
import { WordClass } from "./lexicon.ts";
import { beginsSentence, hasClass, isSeenSmall, type Scan, wordText } from "./scan.ts";
import { cueOf, scoreReadings } from "./score-readings.ts";
import { NOTHING_AROUND, surroundingsOf } from "./surroundings.ts";
import { ACCEPT, CANDIDATES_KEPT, MARGIN, WEIGHTS } from "./weights.ts";
import { Gap, Shape } from "./words.ts";

/** How far the best reading must be before the second to be evidence for others. */
const CLEAR = 2;

type Finding = FoundMention | UnlinkedName;

interface Decision {
  readonly segment: Segment;
  readonly rule: string;
  readonly candidates: readonly FoundCandidate[];
  /** The entity, or why there is none. */
  readonly entity: number | null;
  readonly why: string;
}

/** Mentions and unlinked names in text order. */
export function resolveSegments(
  scan: Scan,
  segments: readonly Segment[],
  offices: readonly OfficeMention[],
): Finding[] {
  const first = segments.map((segment) => decide(scan, segment, scoreReadings(scan, segment, NOTHING_AROUND)));
  const certain = new Set(
    first.flatMap(({ entity, candidates }) => (entity !== null && isClear(candidates) ? [entity] : [])),
  );
  const fullNames = new Set(
    first.flatMap(({ entity, segment }) => (entity !== null && segment.end - segment.first > 1 ? [entity] : [])),
  );
  const around = surroundingsOf(scan, certain, fullNames);
  const second = segments.map((segment) => decide(scan, segment, scoreReadings(scan, segment, around)));
  const settled = settleByArticle(scan, oneSense(second));
  return assemble(scan, settled, offices);
}

/** No second reading comes near. */
function isClear([best, next]: readonly FoundCandidate[]): boolean {
  return best !== undefined && (next === undefined || best.score - next.score >= CLEAR);
}

/** What was certain of a word elsewhere counts for it here. */
function oneSense(decisions: readonly Decision[]): Decision[] {
  const certain = new Map<number, number>();
  for (const { segment, entity } of decisions)
    if (entity !== null && segment.match !== null) certain.set(segment.match.state, entity);
  return decisions.map((decision) => {
    const [best, next] = decision.candidates;
    const state = decision.segment.match?.state ?? 0;
    if (decision.entity !== null || best === undefined || certain.get(state) !== best.entity) return decision;
    const score = best.score + WEIGHTS.sameElsewhere;
    if (score < ACCEPT || (next !== undefined && score - next.score < MARGIN)) return decision;
    const terms = { ...best.terms, "same name elsewhere": WEIGHTS.sameElsewhere };
    return {
      ...decision,
      entity: best.entity,
      why: "",
      candidates: [{ ...best, score, terms }, ...decision.candidates.slice(1)],
    };
  });
}

function decide(scan: Scan, segment: Segment, candidates: readonly FoundCandidate[]): Decision {
  const [best, next] = candidates;
  const base = { segment, candidates: candidates.slice(0, CANDIDATES_KEPT), rule: ruleOf(scan, segment, best) };
  if (best === undefined) return { ...base, entity: null, why: segment.why ?? "not in the pack" };
  if (best.score < ACCEPT) return { ...base, entity: null, why: "no reading is likely enough" };
  if (next !== undefined && best.score - next.score < MARGIN)
    return { ...base, entity: null, why: "two readings too close" };
  return { ...base, entity: best.entity, why: "" };
}

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
};

function ruleOf(scan: Scan, { readings }: Segment, best: FoundCandidate | undefined): string {
  const reading = readings.find((at) => scan.names.readingEntity(at) === best?.entity);
  return RULES[reading === undefined ? 0 : scan.names.readingSource(reading)] ?? "not in the pack";
}

/** Single words go to the full name of the article that owns them; acronyms to the name that defined them. */
function settleByArticle(scan: Scan, decisions: readonly Decision[]): Decision[] {
  const fullNames = decisions.flatMap((decision) => fullNameOf(scan, decision));
  const owners = ownersOf(scan, fullNames);
  const defined = new Map(
    findDefinedAcronyms(
      scan,
      decisions.map(({ segment }) => segment),
    ).map(({ acronym, longForm, at }) => [
      acronym,
      { at, decision: longForm === null ? null : (decisions[longForm] as Decision) },
    ]),
  );
  return decisions.map((decision) => {
    const { segment } = decision;
    if (segment.end - segment.first > 1) return decision;
    const written = wordText(scan, segment.first).replaceAll(".", "");
    const definition = defined.get(written);
    if (definition !== undefined && segment.first >= definition.at) {
      const { entity, why } = definition.decision ?? { entity: null, why: "defined in the article as something else" };
      return settled(decision, entity, "acronym defined in the article", why);
    }
    return settleSingle(scan, decision, ownerAt(owners, foldWord(written), segment.first));
  });
}

function settleSingle(scan: Scan, decision: Decision, owner: Owner | null | undefined): Decision {
  const { segment } = decision;
  if (owner === undefined) return decision;
  if (decision.entity !== null && owner?.part === "acronym" && owner.entity === null) return decision;
  const acronym = owner?.part === "acronym";
  if (acronym && scan.words.shape[segment.first] !== Shape.capitals) return decision;
  if (readsAsItself(scan, decision, owner)) return decision;
  if (owner === null) return { ...decision, entity: null, why: "two names in the article share it" };
  if (owner.entity === null) return { ...decision, entity: null, why: "part of a name that is not in the pack" };
  return settled(decision, owner.entity, `${owner.part} after the full name`, "");
}

/** A name of its own that is a part of another's as well: "Paris" where Paris Hilton stands too, "CNN" beside "CNN Films". */
function readsAsItself(scan: Scan, { segment, entity }: Decision, owner: Owner | null): boolean {
  if (entity === null || entity === owner?.entity) return false;
  const reading = segment.readings.find((at) => scan.names.readingEntity(at) === entity);
  if (reading === undefined || WEAK_SOURCES.has(scan.names.readingSource(reading))) return false;
  const cue = cueOf(scan, segment);
  const part = owner?.part ?? "surname";
  if (scan.names.kind(entity) === "place") {
    if (part === "surname") return cue.place;
    if (part === "short name") return cue.place || scan.names.prominence(entity) >= PROMINENT_PLACE;
    return !cue.title;
  }
  return part === "surname" ? false : !cue.title;
}

/** Sources of a reading that the article's own full names overrule. */
const WEAK_SOURCES: ReadonlySet<number> = new Set([
  AliasSource.surname,
  AliasSource.head,
  AliasSource.short,
  AliasSource.initials,
  AliasSource.team,
  AliasSource.part,
]);
/** A place as well known as this is meant by its name even beside a company called after it: "Chicago". */
const PROMINENT_PLACE = 60;

function settled(decision: Decision, entity: number | null, rule: string, why: string): Decision {
  if (entity === null) return { ...decision, entity, why: why === "" ? "not in the pack" : why };
  const known = decision.candidates.find((candidate) => candidate.entity === entity);
  const mine = known ?? { entity, score: ACCEPT, terms: { [rule]: ACCEPT } };
  const others = decision.candidates.filter((candidate) => candidate.entity !== entity);
  return { ...decision, entity, rule, why: "", candidates: [mine, ...others].slice(0, CANDIDATES_KEPT) };
}

function fullNameOf(scan: Scan, { segment, entity }: Decision): FullName[] {
  if (segment.end - segment.first < 2) return [];
  const kind = entity === null ? guessKind(scan, segment) : scan.names.kind(entity);
  return [{ segment, entity, kind: kind === "person" || kind === "organization" ? kind : "other" }];
}

function assemble(scan: Scan, decisions: readonly Decision[], offices: readonly OfficeMention[]): Finding[] {
  const found: { first: number; finding: Finding }[] = [];
  for (const office of offices) found.push({ first: office.first, finding: mentionOfOffice(scan, office) });
  for (const decision of decisions) {
    const { first, end } = decision.segment;
    if (offices.some((office) => office.first < end && first < office.end)) continue;
    const finding = decision.entity === null ? unlinkedName(scan, decision) : mention(scan, decision, decision.entity);
    if (finding !== null) found.push({ first, finding });
  }
  return found.sort((a, b) => a.first - b.first).map(({ finding }) => finding);
}

function mention(scan: Scan, { segment, rule, candidates }: Decision, entity: number): FoundMention {
  return {
    start: scan.words.start[hasArticle(scan, segment, entity) ? segment.first - 1 : segment.first] as number,
    end: scan.words.end[endWithForm(scan, segment, entity) - 1] as number,
    entity,
    rule,
    alias: foldedText(scan, segment),
    score: candidates[0]?.score ?? 0,
    candidates,
  };
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
    (words.shape[word] !== Shape.small || !COMMON_FORM.test(wordText(scan, word)));
  let last = end;
  if (
    last + 1 < words.count &&
    words.gap[last] === Gap.space &&
    /^(?:and|&)$/.test(wordText(scan, last)) &&
    /^Co$/.test(wordText(scan, last + 1))
  )
    last += 2;
  while (isForm(last) && words.fullEnd[last - 1] === words.end[last - 1]) last++;
  return last;
}

/** Forms that are words of their own in small letters: "the group". */
const COMMON_FORM = /^(?:company|companies|group|holding|holdings|limited|se|as|co|cos)$/;

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

/** Null for what is a name only because a sentence begins, or a word in small letters that the pack knows. */
function unlinkedName(scan: Scan, { segment, why }: Decision): UnlinkedName | null {
  const { first, end } = segment;
  if (scan.headline[scan.words.sentence[first] as number] === 1) return null;
  if (scan.words.shape[first] === Shape.small || scan.words.shape[first] === Shape.number) return null;
  if (end - first === 1) {
    if (hasClass(scan, first, WordClass.title | WordClass.body | WordClass.qualifier | WordClass.month)) return null;
    if (beginsSentence(scan, first) && (scan.words.shape[first] !== Shape.capitals || isSeenSmall(scan, first)))
      return null;
  }
  const start = scan.words.start[first] as number;
  const stop = scan.words.end[end - 1] as number;
  return { start, end: stop, text: scan.view.text.slice(start, stop), kind: guessKind(scan, segment), why };
}
