/** What a door asks of the marks on a page, and what it gives them. */
export interface Marks {
  /** Takes every trace off the page: highlights, card, listeners. The style sheet is the door's (see 0006). */
  hide(): void;
  /** Scrolls the mark nearest to `[start, end)` of the article's text into view, opens its card and moves the focus there. */
  goTo(start: number, end: number): void;
}

export interface MarksOptions {
  readonly document: Document;
  /** The card's style sheets, joined: `ui/tokens.css`, `ui/pieces.css`, `marks/card.css`. `marks/marks.css` is the page's. */
  readonly styles: string;
}
