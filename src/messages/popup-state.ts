/** What the popup can be showing: exactly one of these. JSON-plain, because it travels. */
import type { Reading } from "../engine/reading.ts";

export type PopupState =
  /** `step` is what is going on right now, for people waiting. */
  | { readonly kind: "reading"; readonly step: "page" | "context" }
  | { readonly kind: "found"; readonly reading: Reading; readonly marks: "shown" | "hidden" }
  /** An article without a name or claim that the pack knows; `reading` says what was looked at. */
  | { readonly kind: "nothing-found"; readonly reading: Reading }
  | { readonly kind: "not-an-article"; readonly reason: string }
  /** A page where browsers let no extension run. */
  | { readonly kind: "not-allowed"; readonly page: "browser" | "store" | "file" | "viewer" | "unknown" }
  | { readonly kind: "failed"; readonly reason: string };
