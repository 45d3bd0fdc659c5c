/**
 * Who says what to whom. Every message is addressed, because `runtime.sendMessage` reaches every page of the extension; every
 * payload is plain JSON, because Chrome serialises and Firefox clones. Errors travel as values.
 *
 *   popup ──open──▶ background ──injects──▶ content
 *   content ──read──▶ background            (the article there, the reading back)
 *   popup ──state, hide, show, go-to──▶ content
 *   content ──marks──▶ background           (for badge and style sheet)
 */
import type { Article } from "../engine/article.ts";
import type { Reading } from "../engine/reading.ts";
import type { PopupState } from "./popup-state.ts";

/** To the background: question → answer. */
export interface BackgroundMessages {
  /** Inject into the tab whatever is not there yet. "ready": the content script answers from now on. */
  open(message: {
    readonly tab: number;
  }): { readonly kind: "ready" } | Extract<PopupState, { kind: "not-allowed" | "failed" }>;
  read(message: { readonly article: Article }): ReadAnswer;
  /** The sending tab shows marks: `count` goes on the badge, the marks' style sheet into the page. Null: none, both go. */
  marks(message: { readonly count: number | null }): null;
}

export type ReadAnswer =
  | { readonly kind: "reading"; readonly reading: Reading }
  | { readonly kind: "failed"; readonly reason: string };

/** To the content script of one tab: question → answer. */
export interface ContentMessages {
  /** The icon was clicked: read the page the first time, hide the marks where they are shown. */
  click(message: Record<string, never>): PopupState;
  /** As it is now, changing nothing. */
  state(message: Record<string, never>): PopupState;
  hide(message: Record<string, never>): PopupState;
  show(message: Record<string, never>): PopupState;
  /** Scroll to `[start, end)` of the article's text and open its card; shows the marks where they were hidden. */
  goTo(message: { readonly start: number; readonly end: number }): PopupState;
  /** Read again after a failure. */
  retry(message: Record<string, never>): PopupState;
}

export type Addressee = "background" | "content";
export type MessagesTo<To extends Addressee> = To extends "background" ? BackgroundMessages : ContentMessages;

/** How a message looks on the wire. */
export interface Envelope {
  readonly to: Addressee;
  readonly name: string;
  readonly message: unknown;
}

// biome-ignore lint/suspicious/noExplicitAny: the parameter only has to be a function; its types are read off below.
type Method = (message: any) => unknown;
export type Question<M extends Method> = Parameters<M>[0];
export type Answer<M extends Method> = ReturnType<M>;
