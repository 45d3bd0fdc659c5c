/** Why a browser let no extension into a page. Asked after it refused, never before: the browser knows best. */
import type { PopupState } from "../messages/popup-state.ts";

export type ClosedPage = Extract<PopupState, { kind: "not-allowed" }>["page"];

const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(\/|$)/;

/** How Chrome and Firefox say that a page is closed, where its address tells nothing: enterprise rules, Mozilla's own sites. */
const REFUSALS =
  /cannot access|cannot be scripted|missing host permission|extensions gallery|extensions settings policy/i;

/** Null: an ordinary page, so the refusal is a failure of another kind. `url` undefined: the browser did not even say where we are. */
export function closedPage(url: string | undefined, refusal: string): ClosedPage | null {
  if (url === undefined || url === "") return "unknown";
  if (STORES.test(url)) return "store";
  if (/^file:/.test(url)) return "file";
  if (!/^https?:/.test(url)) return "browser";
  if (/\.pdf($|[?#])/i.test(url)) return "viewer";
  return REFUSALS.test(refusal) ? "unknown" : null;
}
