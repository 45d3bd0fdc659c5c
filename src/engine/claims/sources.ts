/**
 * From the words that name a source to who it is: a linked entity, an outlet, a document, a described or an unnamed person.
 * "He" is the one person named since the sentence before, where it is only one. The way a claim took is kept whole: the article →
 * The New York Times → unnamed officials.
 */
import type { NameIndex } from "../../pack/name-index.ts";
import type { FoundMention, FoundNames, FoundSource } from "../findings.ts";
import type { Attribution } from "./attributions.ts";
import { spansIn } from "./spans-in.ts";
import type { Span, TokenWords } from "./token-words.ts";

const PERSON_PRONOUN = /^(?:he|she)\b/i;
const OUTLET =
  /\b(?:times|post|journal|reuters|ap|afp|tass|bbc|cnn|guardian|telegraph|news|newspaper|newspapers|magazine|broadcaster|agency|tribune|herald|bloomberg|politico|axios|wsj|nyt|media|tv|radio|website)\b/i;
const DOCUMENT =
  /\b(?:reports?|study|studies|survey|polls?|documents?|indictment|lawsuit|letter|memo|filings?|data|figures|statement|paper|record|records|analysis|complaint|affidavit|transcript|research)\b/i;
/** Roles that hide who it is where no name stands beside them. */
const UNNAMED =
  /\b(?:officials?|sources?|diplomats?|authorities|aides?|insiders?|people|persons?|observers|critics|experts?|analysts?|investigators|prosecutors|lawmakers|witnesses|residents|supporters|some|many|others|several)\b/i;

export class SourceReader {
  readonly #words: TokenWords;
  readonly #found: FoundNames;
  readonly #names: NameIndex;

  constructor(words: TokenWords, found: FoundNames, names: NameIndex) {
    this.#words = words;
    this.#found = found;
    this.#names = names;
  }

  /** The way a claim took, nearest to the article first; empty where the article itself says it. */
  trailOf(attributions: readonly Attribution[]): readonly FoundSource[] {
    return attributions.flatMap((attribution) => {
      const { source, via, cue } = attribution;
      const way = source === null ? [] : [this.#read(source, cue)];
      // "officials told The New York Times", "the Times reported, citing officials"
      if (via !== null) {
        const other = this.#read(via.span, cue);
        if (via.order === "before" && (other.kind === "outlet" || way.length === 0)) way.unshift(other);
        else if (via.order === "after") way.push(other);
      }
      return way;
    });
  }

  #read(span: Span, cue: Span): FoundSource {
    const { text } = this.#words.view;
    const written = text.slice(span.start, span.end);
    const mention = PERSON_PRONOUN.test(written) ? this.#antecedent(span) : this.#headMention(span, written);
    return {
      start: span.start,
      end: span.end,
      text: written,
      entity: mention?.entity ?? null,
      kind: this.#kindOf(written, mention),
      cue: text.slice(cue.start, cue.end),
    };
  }

  #kindOf(written: string, mention: FoundMention | null): FoundSource["kind"] {
    const kind = mention === null ? null : this.#names.kind(mention.entity);
    if (mention !== null && kind !== "person" && OUTLET.test(written)) return "outlet";
    if (kind === "work") return "document";
    if (mention !== null) return "entity";
    if (DOCUMENT.test(written)) return "document";
    if (OUTLET.test(written)) return "outlet";
    return UNNAMED.test(written) ? "unnamed" : "described";
  }

  /**
   * The one who speaks: of the names in a source the first person; else the first body, unless it only says whose
   * ("a spokesman for the council", "US officials").
   */
  #headMention(span: Span, written: string): FoundMention | null {
    const inside = spansIn(this.#found.mentions, span);
    const person = inside.find(({ entity }) => this.#names.kind(entity) === "person");
    if (person !== undefined) return person;
    if (spansIn(this.#found.unlinked, span).some(({ kind }) => kind === "person")) return null;
    const [body] = inside;
    if (body === undefined) return null;
    const after = this.#words.view.text.slice(body.end, span.end);
    if (UNNAMED.test(after) || DOCUMENT.test(after)) return null;
    const before = written.slice(0, body.start - span.start);
    return /\b(?:of|for|from|at|in|with|to)\s+(?:the\s+)?$/i.test(before) ? null : body;
  }

  /** The only person named since the sentence before; null where there are two or none. */
  #antecedent(pronoun: Span): FoundMention | null {
    const { sentences } = this.#words.view;
    const at = sentences.findIndex(({ start, end }) => pronoun.start >= start && pronoun.start < end);
    for (let back = at; back >= Math.max(0, at - 2); back--) {
      const sentence = sentences[back];
      if (sentence === undefined) return null;
      const before = { start: sentence.start, end: Math.min(sentence.end, pronoun.start) };
      const people = spansIn(this.#found.mentions, before).filter(
        ({ entity }) => this.#names.kind(entity) === "person",
      );
      const strangers = spansIn(this.#found.unlinked, before).some(({ kind }) => kind === "person");
      const distinct = new Set(people.map(({ entity }) => entity));
      if (distinct.size === 1 && !strangers) return people[0] ?? null;
      if (distinct.size > 0 || strangers) return null;
    }
    return null;
  }
}
