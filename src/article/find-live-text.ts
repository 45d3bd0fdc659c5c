/**
 * From a text node of the extracted tree to the live text nodes that hold the same characters.
 *
 * The element that owns it has a number, hence a live twin; the text lies among the twin's own text nodes. One copy can stand
 * for several live nodes, because Readability's retry parses the clone from a string, which joins neighbouring text nodes, and
 * frameworks write many of those. A cursor an element keeps repeated texts (", ", "said") in order. What is not found that way
 * is sought among all text inside the twin. Costs one comparison a text node as long as nothing was taken out.
 */
export type FindLiveText = (copy: Text, owner: Element | null) => readonly Text[] | null;

export function makeLiveTextFinder(): FindLiveText {
  const own = new Map<Element, Cursor>();
  const inside = new Map<Element, Cursor>();
  return (copy, owner) => {
    if (owner === null) return null;
    return (
      search(cursorOf(own, owner, ownTexts), copy.data) ?? search(cursorOf(inside, owner, allTexts), copy.data) ?? null
    );
  };
}

interface Cursor {
  readonly texts: readonly Text[];
  next: number;
}

function cursorOf(cursors: Map<Element, Cursor>, owner: Element, list: (owner: Element) => readonly Text[]): Cursor {
  let cursor = cursors.get(owner);
  if (cursor === undefined) {
    cursor = { texts: list(owner), next: 0 };
    cursors.set(owner, cursor);
  }
  return cursor;
}

/** From the cursor to the end first, then what lies before it: Readability can move a node forward, hardly ever back. */
function search(cursor: Cursor, wanted: string): readonly Text[] | null {
  const { texts, next } = cursor;
  for (let step = 0; step < texts.length; step++) {
    const first = (next + step) % texts.length;
    const end = matchFrom(texts, first, wanted);
    if (end === null) continue;
    cursor.next = end;
    return texts.slice(first, end);
  }
  return null;
}

/** Where the run of nodes ends whose joined characters are those wanted; null where they are not. */
function matchFrom(texts: readonly Text[], first: number, wanted: string): number | null {
  let done = 0;
  for (let i = first; i < texts.length; i++) {
    const { data } = texts[i] as Text;
    if (!wanted.startsWith(data, done)) return null;
    done += data.length;
    if (done === wanted.length && data !== "") return i + 1;
  }
  return null;
}

function ownTexts(owner: Element): readonly Text[] {
  return [...owner.childNodes].filter((node): node is Text => node.nodeType === 3);
}

function allTexts(owner: Element): readonly Text[] {
  const texts: Text[] = [];
  const walker = owner.ownerDocument.createTreeWalker(owner, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}
