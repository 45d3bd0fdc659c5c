/**
 * The fallback where a text node was not found or has left the page: the same words, searched on the live page with the words
 * around them. Exact only, white space aside; of several places the one whose surroundings agree longest, and none where two
 * agree alike. Costs one walk over the page's text a call, counted against a budget.
 */
const CONTEXT_CHARACTERS = 40;

export function findQuote(
  document: Document,
  text: string,
  start: number,
  end: number,
  budget: number,
): { readonly range: Range | null; readonly budget: number } {
  const quote = squeeze(text.slice(start, end));
  if (quote === "" || budget <= 0 || document.body === null) return { range: null, budget };
  const before = squeeze(text.slice(Math.max(0, start - CONTEXT_CHARACTERS), start));
  const after = squeeze(text.slice(end, end + CONTEXT_CHARACTERS));
  let page = "";
  const nodes: Text[] = [];
  const offsets: number[] = [];
  const places: number[] = [];
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (/^(script|style|noscript|template|textarea)$/i.test(node.parentElement?.localName ?? "")) continue;
    budget -= node.length;
    if (budget < 0) return { range: null, budget: 0 };
    for (let i = 0; i < node.length; i++) {
      const character = node.data[i] as string;
      if (/\s/.test(character)) continue;
      page += character;
      nodes.push(node);
      offsets.push(i);
    }
  }
  for (let at = page.indexOf(quote); at >= 0; at = page.indexOf(quote, at + 1)) places.push(at);
  const agreement = (at: number) =>
    sharedEnd(page.slice(Math.max(0, at - CONTEXT_CHARACTERS), at), before) +
    sharedStart(page.slice(at + quote.length, at + quote.length + CONTEXT_CHARACTERS), after);
  const ranked = places.map((at) => ({ at, score: agreement(at) })).sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (best === undefined || (second !== undefined && second.score === best.score)) return { range: null, budget };
  const range = document.createRange();
  range.setStart(nodes[best.at] as Text, offsets[best.at] as number);
  range.setEnd(nodes[best.at + quote.length - 1] as Text, (offsets[best.at + quote.length - 1] as number) + 1);
  return { range, budget };
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, "");
}

function sharedStart(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return i;
}

function sharedEnd(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[a.length - 1 - i] === b[b.length - 1 - i]) i++;
  return i;
}
