/** What the article room makes of a page and what the engine reads. Plain JSON: it travels in messages. */
export interface Article {
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  /** The outlet, as the page names itself. */
  readonly siteName: string | null;
  readonly published: Published | null;
  /** BCP 47 tag as the page declares it, or null. */
  readonly language: string | null;
  /** The blocks' texts joined by "\n\n"; every offset anywhere in Sidelight is UTF-16, half-open, into this. */
  readonly text: string;
  /** In order, not overlapping; the characters between two blocks are the "\n\n" that joins them. */
  readonly blocks: readonly Block[];
}

export interface Published {
  /** "YYYY-MM-DD": the day as the page's own offset gives it. */
  readonly date: string;
  /** Where it was read from; "given" by whoever called. */
  readonly from: "json-ld" | "meta" | "time" | "url" | "text" | "given";
}

export type BlockKind =
  | "headline"
  | "heading"
  | "paragraph"
  | "list-item"
  | "quote"
  | "caption"
  | "cell"
  | "preformatted";

export interface Block {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
}
