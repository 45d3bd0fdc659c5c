/** A statement as the index sees it: the words of its fields, its figures, whether it denies, what sort of thing it asserts. Read by the engine's own readers. */
import type { Statement } from "../../src/dataset/schema.ts";
import { readFigures } from "../../src/engine/claims/figures.ts";
import { type Assertion, readAssertion } from "../../src/engine/matching/assertion.ts";
import { type Polarity, readPolarity } from "../../src/engine/matching/polarity.ts";
import { readWords, WordKind } from "../../src/engine/matching/read-words.ts";
import { stem } from "../../src/engine/matching/stem.ts";
import { readText } from "../../src/engine/text/read-text.ts";
import type { TextView } from "../../src/engine/text/text-view.ts";
import type { FIELDS } from "../../src/pack/statement-index.ts";

export interface ReadStatement {
  /** Stems in text order. */
  readonly fields: Readonly<Record<(typeof FIELDS)[number], readonly string[]>>;
  /** Words of the text that do not begin a sentence: whether they are written with a capital. */
  readonly shapes: readonly { readonly stem: string; readonly capital: boolean }[];
  /** `unit`: the stem of the word counted, "percent", "usd" …; "" where bare. */
  readonly figures: readonly { readonly value: number; readonly unit: string }[];
  readonly polarity: Polarity;
  readonly assertion: Assertion;
}

/** `shared`: headlines that are left out. */
export function readStatement(
  statement: Statement,
  labels: ReadonlyMap<string, string>,
  shared: ReadonlySet<string>,
): ReadStatement {
  const { text, speaker, sources, caution } = statement;
  const view = viewOf(text);
  const polarity = readPolarity(view, 0, text.length);
  const spoken = [speaker?.entity, speaker?.via].map((id) => (id === undefined ? "" : (labels.get(id) ?? "")));
  const words = readWords(view, 0, text.length);
  const starts = new Set(view.sentences.map(({ firstToken }) => firstToken));
  return {
    fields: {
      text: words.map(({ stem }) => stem),
      headline: headlinesOf(sources, shared, new Set(words.map(({ stem }) => stem))),
      note: caution === undefined ? [] : readTerms(caution),
      speaker: [speaker?.name ?? "", ...spoken].flatMap(readTerms),
    },
    shapes: words
      .filter(({ token, kind }) => !starts.has(token) && (kind === WordKind.capital || kind === WordKind.small))
      .map(({ stem, kind }) => ({ stem, capital: kind === WordKind.capital })),
    figures: readFigures(view, 0, text.length).map(({ value, unit }) => ({ value, unit: stem(unit) })),
    polarity,
    assertion: readAssertion(view, 0, text.length),
  };
}

/**
 * The stems of those headlines that speak of the statement. A page reports many things under one headline: of several, one
 * that says much less of the statement than another does is on something else.
 */
function headlinesOf(
  sources: Statement["sources"],
  shared: ReadonlySet<string>,
  stems: ReadonlySet<string>,
): readonly string[] {
  const headlines = sources
    .flatMap(({ title }) => (title === undefined || shared.has(title) ? [] : [readTerms(title)]))
    .map((terms) => ({ terms, shared: new Set(terms.filter((term) => stems.has(term))).size }));
  const most = Math.max(0, ...headlines.map(({ shared }) => shared));
  return headlines.filter(({ shared }) => shared >= LEAST_OF_MOST * most).flatMap(({ terms }) => terms);
}

const LEAST_OF_MOST = 0.5;

/** The stems of `text` in order. */
export function readTerms(text: string): readonly string[] {
  return readWords(viewOf(text), 0, text.length).map(({ stem }) => stem);
}

function viewOf(text: string): TextView {
  return readText(text, [{ start: 0, end: text.length, kind: "paragraph" }]);
}
