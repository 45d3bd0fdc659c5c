import axe from "axe-core";
import { type ComponentChild, render } from "preact";

/** Renders into a fresh element of the document. */
export function draw(view: ComponentChild): HTMLElement {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  document.documentElement.lang = "en";
  document.title = "Sidelight";
  render(view, root);
  return root;
}

/** What a reader sees, white space folded. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** axe's complaints about an element, one line each. Contrast needs a layout; `contrast.test.ts` reckons it from the tokens. */
export async function findA11yFaults(element: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(element, { rules: { "color-contrast": { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}
