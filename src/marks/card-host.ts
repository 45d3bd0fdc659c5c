/** The one element Sidelight adds to a page, and the closed shadow root in it. */

export interface CardHost {
  readonly element: HTMLElement;
  /** Where the card is drawn. */
  readonly mount: HTMLElement;
  /** Into and out of the top layer, over every dialog and banner of the page. */
  raise(): void;
  lower(): void;
  remove(): void;
}

export const HOST_NAME = "sidelight-card";

/** `!important` and inline, because a page's rules reach a host element; nothing of theirs reaches inside. */
const HOST_STYLE = `all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important;
  display: block !important; width: 0 !important; height: 0 !important; overflow: visible !important;
  z-index: 2147483647 !important;`;

/** Closed: what the reader looks at is none of the page's business. */
export function makeCardHost(document: Document, styles: string): CardHost {
  const element = document.createElement(HOST_NAME);
  element.style.cssText = HOST_STYLE;
  const shadow = element.attachShadow({ mode: "closed" });
  const mount = document.createElement("div");
  shadow.append(mount);
  addStyles(shadow, styles);
  keepToOneself(shadow);
  document.documentElement.append(element);
  return {
    element,
    mount,
    raise() {
      element.popover = "manual";
      if (!element.matches(":popover-open")) element.showPopover?.();
    },
    lower() {
      if (element.hasAttribute("popover")) element.hidePopover?.();
      element.removeAttribute("popover");
    },
    remove: () => element.remove(),
  };
}

/**
 * A constructed sheet needs no leave from the page's content security policy. Firefox had years in which a content script could not
 * assign one across its wrappers; a <style> made by an extension passes there.
 */
function addStyles(shadow: ShadowRoot, styles: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const style = shadow.ownerDocument.createElement("style");
    style.textContent = styles;
    shadow.append(style);
  }
}

/** Typing and clicking in the card must not trigger the page's shortcuts or its "clicked outside". */
function keepToOneself(shadow: ShadowRoot): void {
  for (const type of ["keydown", "keyup", "keypress", "click", "pointerdown", "pointerup", "mousedown", "mouseup"]) {
    shadow.addEventListener(type, (event) => event.stopPropagation());
  }
}
