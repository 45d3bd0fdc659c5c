/**
 * What an article asserts that can be checked, and who says it.
 *
 * 1. Reporting words, their sources and what is reported (`attributions`, `quotes`).
 * 2. Reported contents and the sentences nobody is quoted in are cut into spans that assert one thing (`claim-spans`).
 * 3. Questions, opinions, advice and scene-setting are left out (`checkable`).
 * 4. Each span gets its sources, resolved to entities (`sources`), its hedges, figures and dates.
 *
 * Linear in the words of the article.
 */
import type { NameIndex } from "../../pack/name-index.ts";
import { daySpan } from "../context/days.ts";
import type { FoundClaim, FoundNames } from "../findings.ts";
import { firstTokenAt } from "../matching/read-words.ts";
import type { TextView } from "../text/text-view.ts";
import { findAttributions, overlaps } from "./attributions.ts";
import { isCheckable } from "./checkable.ts";
import { cutClaims } from "./claim-spans.ts";
import { readDates } from "./dates.ts";
import { readFigures } from "./figures.ts";
import { findHedges } from "./hedges.ts";
import { SourceReader } from "./sources.ts";
import { readTokenWords, type TokenSpan } from "./token-words.ts";

/** The claims of `view` in text order, without overlaps. `date`: the article's day ("YYYY-MM-DD") or null. */
export function findClaims(view: TextView, found: FoundNames, names: NameIndex, date: string | null): FoundClaim[] {
  const words = readTokenWords(view);
  const today = date === null ? null : (daySpan(date)?.from ?? null);
  const sources = new SourceReader(words, found, names);
  return cutClaims(words, findAttributions(words))
    .filter((span) => isCheckable(span, words, found))
    .map(({ start, end, sentence, quotation, attributions }) => {
      const tokens = { first: firstTokenAt(view, start), end: firstTokenAt(view, end) };
      const trail = sources.trailOf(attributions);
      const dates = readDates(words, tokensOfSentence(view, sentence), today);
      return {
        start,
        end,
        text: view.text.slice(start, end),
        speaker: trail.at(-1) ?? null,
        quotation,
        trail,
        hedge: findHedges(words, tokens, attributions),
        figures: readFigures(view, start, end).filter((figure) => !dates.some((date) => overlaps(figure, date))),
        dates,
        denied: attributions.some(({ force }) => force === "deny"),
        datesBefore: readDates(words, tokensBefore(view, sentence), today),
        sentence,
      };
    });
}

function tokensOfSentence({ sentences }: TextView, sentence: number): TokenSpan {
  const { firstToken = 0, endToken = 0 } = sentences[sentence] ?? {};
  return { first: firstToken, end: endToken };
}

/** The sentence before, where it stands in the same paragraph: its time may go on. */
function tokensBefore(view: TextView, sentence: number): TokenSpan {
  const here = view.sentences[sentence];
  const before = view.sentences[sentence - 1];
  return before === undefined || before.block !== here?.block
    ? { first: 0, end: 0 }
    : tokensOfSentence(view, sentence - 1);
}
