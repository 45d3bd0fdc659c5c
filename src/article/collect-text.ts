/** Walks what Readability kept and writes the article's text, block by block, remembering where each character lives. */
import type { Block, BlockKind } from "../engine/article.ts";
import { makeLiveTextFinder } from "./find-live-text.ts";
import { liveElementOf } from "./number-clone.ts";

/** Characters `start … start + length` of the text are `node.data` from `from` on; null: no live text node was found. */
export interface Run {
  readonly start: number;
  readonly length: number;
  readonly node: Text | null;
  readonly from: number;
}

export interface CollectedText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly runs: readonly Run[];
}

/** A tree, and the kind of all its blocks where that is settled. */
export interface Part {
  readonly root: Element;
  readonly kind: BlockKind | null;
}

const BLOCK_KINDS: Readonly<Record<string, BlockKind>> = {
  p: "paragraph",
  li: "list-item",
  dt: "list-item",
  dd: "list-item",
  blockquote: "quote",
  figcaption: "caption",
  caption: "caption",
  td: "cell",
  th: "cell",
  pre: "preformatted",
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
};

/** Elements that start a new block without naming its kind. */
const PLAIN_BLOCKS = new Set(
  "div section article main header footer aside figure ul ol dl table tbody thead tr address details summary hr".split(
    " ",
  ),
);

/** The separator between blocks in `Article.text`. */
const BETWEEN_BLOCKS = "\n\n";

/** Characters that are there for the typesetter: soft hyphen, zero-width space, word joiner, direction marks, byte order mark. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/;
const WHITE_SPACE = /\s/;

/** Parts come in reading order. White space is collapsed as a page shows it; `live` leads from number to live element. */
export function collectText(parts: readonly Part[], live: readonly Element[]): CollectedText {
  const writer = makeWriter();
  const find = makeLiveTextFinder();
  const walk = (element: Element, owner: Element | null, kind: BlockKind, settled: boolean): void => {
    const name = element.localName;
    if (name === "br") {
      writer.breakLine();
      return;
    }
    const own = BLOCK_KINDS[name];
    const isBlock = own !== undefined || PLAIN_BLOCKS.has(name);
    const inner = settled || own === undefined ? kind : kindWithin(kind, own);
    const liveOwner = liveElementOf(element, live) ?? owner;
    if (isBlock) writer.endBlock();
    for (const child of element.childNodes) {
      if (child.nodeType === 3) {
        const copy = child as Text;
        writer.write(copy.data, copy.data.trim() === "" ? null : find(copy, liveOwner), inner);
      } else if (child.nodeType === 1) walk(child as Element, liveOwner, inner, settled);
    }
    if (isBlock) writer.endBlock();
  };
  for (const { root, kind } of parts) {
    walk(root, null, kind ?? "paragraph", kind !== null);
    writer.endBlock();
  }
  return writer.finish();
}

/** A paragraph in a quotation, list or caption belongs to it; one in a table's cell means that the table is for layout. */
function kindWithin(outer: BlockKind, own: BlockKind): BlockKind {
  return own === "paragraph" && outer !== "cell" ? outer : own;
}

function makeWriter() {
  let text = "";
  const blocks: Block[] = [];
  const runs: Run[] = [];
  let block: { readonly start: number; readonly kind: BlockKind } | null = null;
  let pendingSpace = false;
  let lineBreaks = 0;

  const endBlock = (): void => {
    if (block !== null) blocks.push({ ...block, end: text.length });
    block = null;
    pendingSpace = false;
    lineBreaks = 0;
  };
  const add = (character: string, node: Text | null, at: number): void => {
    const last = runs[runs.length - 1];
    const continues =
      last !== undefined &&
      last.node === node &&
      last.start + last.length === text.length &&
      (node === null || last.from + last.length === at);
    if (continues) runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else runs.push({ start: text.length, length: 1, node, from: at });
    text += character;
  };
  const write = (data: string, nodes: readonly Text[] | null, kind: BlockKind): void => {
    // Position in `data` where the live node of the current character begins.
    let nodeStart = 0;
    let index = 0;
    for (let i = 0; i < data.length; i++) {
      while (nodes !== null && i - nodeStart >= (nodes[index]?.length ?? Number.POSITIVE_INFINITY)) {
        nodeStart += nodes[index]?.length ?? 0;
        index++;
      }
      const character = data[i] as string;
      if (INVISIBLE.test(character)) continue;
      if (WHITE_SPACE.test(character)) {
        pendingSpace = true;
        continue;
      }
      const node = nodes?.[index] ?? null;
      if (block === null) {
        if (text !== "") text += BETWEEN_BLOCKS;
        block = { start: text.length, kind };
      } else if (pendingSpace) {
        // A space that is another node's (or an element's) last character has no place of its own; its neighbours have.
        const here = i - nodeStart - 1;
        if (node !== null && here >= 0 && WHITE_SPACE.test(node.data[here] ?? "")) add(" ", node, here);
        else text += " ";
      }
      pendingSpace = false;
      lineBreaks = 0;
      add(character, node, i - nodeStart);
    }
  };
  const breakLine = (): void => {
    pendingSpace = true;
    lineBreaks++;
    if (lineBreaks === 2) endBlock();
  };
  return { write, breakLine, endBlock, finish: (): CollectedText => ({ text, blocks, runs }) };
}
