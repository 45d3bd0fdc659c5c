/** Walks what Readability kept and writes the article's text, block by block, remembering where each character lives. */
import type { Block, BlockKind } from "../engine/article.ts";
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

/** Characters that are there for the typesetter: soft hyphen, zero-width spaces and joiners, byte order mark. */
const INVISIBLE = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/;
const WHITE_SPACE = /\s/;

/** Each part is a tree and the kind its loose text has; parts come in reading order. */
export function collectText(
  parts: readonly { readonly root: Element; readonly kind: BlockKind | null }[],
  live: readonly Element[],
): CollectedText {
  let text = "";
  const blocks: Block[] = [];
  const runs: Run[] = [];
  let blockStart = -1;
  let blockKind: BlockKind = "paragraph";
  let pendingSpace = false;
  const finder = makeFinder();

  const endBlock = () => {
    if (blockStart >= 0) blocks.push({ start: blockStart, end: text.length, kind: blockKind });
    blockStart = -1;
    pendingSpace = false;
  };
  const add = (character: string, node: Text | null, at: number) => {
    const last = runs[runs.length - 1];
    const continues =
      last !== undefined &&
      last.node === node &&
      last.start + last.length === text.length &&
      last.from + last.length === at;
    if (continues) runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else runs.push({ start: text.length, length: 1, node, from: at });
    text += character;
  };
  const addText = (copy: Text, owner: Element | null, kind: BlockKind) => {
    const data = copy.data;
    const node = WHITE_SPACE.test(data) && data.trim() === "" ? null : finder(copy, owner);
    for (let i = 0; i < data.length; i++) {
      const character = data[i] as string;
      if (INVISIBLE.test(character)) continue;
      if (WHITE_SPACE.test(character)) {
        pendingSpace = true;
        continue;
      }
      if (blockStart < 0) {
        if (text !== "") text += BETWEEN_BLOCKS;
        blockStart = text.length;
        blockKind = kind;
      } else if (pendingSpace) {
        // The space stands where white space stood before this character; it is found there when this node holds it.
        if (node !== null && i > 0) add(" ", node, i - 1);
        else text += " ";
      }
      pendingSpace = false;
      add(character, node, i);
    }
  };
  const walk = (element: Element, owner: Element | null, kind: BlockKind) => {
    const name = element.localName;
    if (name === "br") {
      pendingSpace = true;
      return;
    }
    const own = BLOCK_KINDS[name];
    const isBlock = own !== undefined || PLAIN_BLOCKS.has(name);
    const inner = own !== undefined && !(own === "paragraph" && kind !== "paragraph") ? own : kind;
    const liveOwner = liveElementOf(element, live) ?? owner;
    if (isBlock) endBlock();
    for (const child of element.childNodes) {
      if (child.nodeType === 3) addText(child as Text, liveOwner, inner);
      else if (child.nodeType === 1) walk(child as Element, liveOwner, inner);
    }
    if (isBlock) endBlock();
  };
  for (const { root, kind } of parts) {
    walk(root, null, kind ?? "paragraph");
    endBlock();
  }
  return { text, blocks, runs };
}

/**
 * Finds the live text node of a copied one: first among the text children of its element, then among all text inside it. A
 * cursor per element keeps repeated texts ("said.", ", ") in order.
 */
function makeFinder(): (copy: Text, owner: Element | null) => Text | null {
  const taken = new Set<Text>();
  const within = new Map<Element, readonly Text[]>();
  return (copy, owner) => {
    if (owner === null) return null;
    const take = (node: Text): Text => {
      taken.add(node);
      return node;
    };
    for (const child of owner.childNodes) {
      if (child.nodeType === 3 && (child as Text).data === copy.data && !taken.has(child as Text))
        return take(child as Text);
    }
    let texts = within.get(owner);
    if (texts === undefined) {
      texts = textsInside(owner);
      within.set(owner, texts);
    }
    const found = texts.find((text) => text.data === copy.data && !taken.has(text));
    return found === undefined ? null : take(found);
  };
}

function textsInside(element: Element): Text[] {
  const texts: Text[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}
