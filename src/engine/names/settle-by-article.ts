/** Coreference applied: what the article's own full names and definitions say of its single words. */
import { AliasSource } from "../../pack/name-index.ts";
import { type FullName, isSurnameOf, type Owner, type Owners, ownerAt, ownersOf } from "./coreference.ts";
import { cueOf } from "./cues.ts";
import { findDefinedAcronyms } from "./defined-acronyms.ts";
import { guessKind } from "./guess-kind.ts";
import type { Decision } from "./resolve.ts";
import { type Scan, wordText } from "./scan.ts";
import { WEIGHTS } from "./weights.ts";
import { Shape } from "./words.ts";

/** Single words go to the full name of the article that owns them; acronyms to the name that defined them. */
export function settleByArticle(scan: Scan, decisions: readonly Decision[]): readonly Decision[] {
  const fullNames: FullName[] = [];
  for (const decision of decisions) addFullName(scan, decision, fullNames);
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
    const definition = defined.size === 0 ? undefined : defined.get(wordText(scan, segment.first).replaceAll(".", ""));
    if (definition !== undefined && segment.first >= definition.at) {
      const { entity, why } = definition.decision ?? { entity: null, why: "defined in the article as something else" };
      return settled(decision, entity, "acronym defined in the article", why);
    }
    return settleSingle(scan, decision, owners);
  });
}

function settleSingle(scan: Scan, decision: Decision, owners: Owners): Decision {
  const { segment } = decision;
  const hash = scan.hash[segment.first] as number;
  const owner = ownerAt(owners, hash, segment.first);
  if (owner === undefined) return decision;
  if (decision.entity !== null && owner?.part === "acronym" && owner.entity === null) return decision;
  const acronym = owner?.part === "acronym";
  if (acronym && scan.shape[segment.first] !== Shape.capitals) return decision;
  const part = owner?.part ?? (isSurnameOf(owners, hash) ? "surname" : "short name");
  if (readsAsItself(scan, decision, owner, part)) return decision;
  if (owner === null) return settled(decision, null, "", "two names in the article share it");
  if (owner.entity === null) return settled(decision, null, "", "part of a name that is not in the pack");
  return settled(decision, owner.entity, `${owner.part} after the full name`, "");
}

/** A name of its own that is a part of another's as well: "Paris" where Paris Hilton stands too, "CNN" beside "CNN Films". */
function readsAsItself(scan: Scan, { segment, entity }: Decision, owner: Owner | null, part: Owner["part"]): boolean {
  if (entity === null || entity === owner?.entity) return false;
  const reading = segment.readings.find((at) => scan.names.readingEntity(at) === entity);
  if (reading === undefined || WEAK_SOURCES.has(scan.names.readingSource(reading))) return false;
  const cue = cueOf(scan, segment);
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
  const { segment, scored } = decision;
  if (entity === null)
    return { segment, scored, entity, why: why === "" ? "not in the pack" : why, rule: null, bonus: null };
  return { segment, scored, entity, why: "", rule, bonus: [rule, WEIGHTS.settled] };
}

function addFullName(scan: Scan, { segment, entity }: Decision, into: FullName[]): void {
  if (segment.end - segment.first < 2) return;
  const kind = entity === null ? guessKind(scan, segment) : scan.names.kind(entity);
  into.push({ segment, entity, kind: kind === "person" || kind === "organization" ? kind : "other" });
}
