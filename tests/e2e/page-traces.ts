/** What a test reads of the page: expressions, evaluated in the page's own world. */

/** The page's markup without our one host element. */
export const MARKUP = `(() => {
  const copy = document.documentElement.cloneNode(true);
  for (const host of copy.querySelectorAll("sidelight-card")) host.remove();
  return copy.outerHTML;
})()`;

/** Everything of ours that can be seen in the page: elements, painted ranges, adopted sheets, and rules for our highlights. */
export const TRACES = `(() => {
  const body = getComputedStyle(document.body, "::highlight(sidelight-mention)");
  return {
    hosts: document.querySelectorAll("sidelight-card").length,
    painted: [...CSS.highlights].filter(([name]) => name.startsWith("sidelight-")).reduce((sum, [, { size }]) => sum + size, 0),
    registered: [...CSS.highlights.keys()].filter((name) => name.startsWith("sidelight-")).length,
    styled: body.textDecorationLine === "underline",
    added: document.documentElement.childElementCount,
  };
})()`;

export interface Traces {
  readonly hosts: number;
  readonly painted: number;
  readonly registered: number;
  readonly styled: boolean;
  /** Children of the root element: head, body, and ours. */
  readonly added: number;
}

/** The middle of the first painted range that reads so, in CSS pixels of the viewport. */
export const middleOf = (text: string) => `(() => {
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith("sidelight-")) continue;
    for (const range of highlight) {
      if (range.toString() !== ${JSON.stringify(text)}) continue;
      const { x, y, width, height } = range.getClientRects()[0];
      return { x: x + width / 2, y: y + height / 2 };
    }
  }
  return null;
})()`;

/** The popup's state once it has stopped reading; null before. */
export const SETTLED = `(() => {
  const state = document.querySelector("[data-state]")?.dataset.state ?? null;
  return state === "reading" ? null : state;
})()`;

export const POPUP_TEXT = `document.body.innerText`;

/** Presses the popup's first button or row that says so; false where there is none. */
export const pressIn = (text: string) => `(() => {
  const all = [...document.querySelectorAll("button")];
  const one = all.find((button) => button.textContent.includes(${JSON.stringify(text)}));
  one?.click();
  return one !== undefined;
})()`;
