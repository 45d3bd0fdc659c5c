/**
 * Nothing from a page or a pack is ever markup: no script of ours assigns `innerHTML`, and the two packages that do are changed while
 * they are bundled. Mozilla's linter warns of every such place, and rightly; after this it has none to warn of.
 */
import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

interface Change {
  readonly package: string;
  /** Why the change alters nothing that Sidelight relies on; printed beside the package's licence, as Apache-2.0 asks. */
  readonly notice: string;
  readonly from: string;
  readonly to: string;
}

/** A parsed document is inert, and `<body>` before the text makes the parser read it as `innerHTML` of a body or a div would. */
const parsed = (html: string) =>
  `...new DOMParser().parseFromString("<!doctype html><body>" + ${html}, "text/html").body.childNodes`;

export const CHANGES: readonly Change[] = [
  {
    package: "preact",
    notice: "what is given as markup is shown as text",
    from: "t.innerHTML=h.__html)",
    to: "t.textContent=h.__html)",
  },
  {
    package: "@mozilla/readability",
    notice: "before its second attempt the page is parsed anew by DOMParser",
    from: "page.innerHTML = pageCacheHtml;",
    to: `page.replaceChildren(${parsed("pageCacheHtml")});`,
  },
  {
    package: "@mozilla/readability",
    notice: "the content of <noscript> is parsed by DOMParser",
    from: "tmp.innerHTML = noscript.innerHTML;",
    to: `tmp.replaceChildren(${parsed("noscript.innerHTML")});`,
  },
];

/** Fails the build where a package no longer reads as a change expects it, or assigns markup somewhere else. */
export function textOnly(): Plugin {
  return {
    name: "text-only",
    setup(build) {
      build.onLoad({ filter: /node_modules\/.+\.[cm]?js$/ }, ({ path }) => {
        const source = readFileSync(path, "utf8");
        return ASSIGNS.test(source) ? { contents: changed(path.replaceAll("\\", "/"), source), loader: "js" } : null;
      });
    },
  };
}

const ASSIGNS = /\.(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write/;

function changed(path: string, source: string): string {
  const changes = CHANGES.filter((change) => path.includes(`/node_modules/${change.package}/`));
  const text = changes.reduce((before, { from, to }) => {
    const parts = before.split(from);
    if (parts.length !== 2)
      throw new Error(`${path} was to hold "${from}" once, and holds it ${parts.length - 1} times`);
    return parts.join(to);
  }, source);
  if (ASSIGNS.test(text)) throw new Error(`${path} assigns markup, which Sidelight does not ship`);
  return text;
}
