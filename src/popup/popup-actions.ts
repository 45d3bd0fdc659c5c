/** What the popup can ask of its door. */
export interface PopupActions {
  /** Scroll the page to `[start, end)` of the article's text and open the card there. */
  goTo(start: number, end: number): void;
  hide(): void;
  show(): void;
  retry(): void;
}
