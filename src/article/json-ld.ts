/** What a page describes in JSON-LD (schema.org): its articles, wherever they stand: top level, arrays, `@graph`. */
export interface JsonLdRecord {
  readonly fields: Readonly<Record<string, unknown>>;
  /** The page itself (WebPage) rather than an article on it. */
  readonly isPage: boolean;
}

const ARTICLE_TYPE = /^(?:\w+:|https?:\/\/schema\.org\/)?(?:\w*Article|\w*Posting|Report|ClaimReview)$/;
const PAGE_TYPE = /^(?:\w+:|https?:\/\/schema\.org\/)?\w*Page$/;
/** Deeper than any page nests its own article. */
const DEEPEST = 4;

/** Articles first, then pages, each in the order of the document. */
export function readJsonLd(document: Document): readonly JsonLdRecord[] {
  const records: JsonLdRecord[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    collect(parse(script.textContent ?? ""), records, 0);
  }
  return [...records.filter(({ isPage }) => !isPage), ...records.filter(({ isPage }) => isPage)];
}

/** The record of this page's own article: some pages describe the related ones too. Null where there is no article. */
export function findOwnArticle(
  records: readonly JsonLdRecord[],
  document: Document,
  url: string | null,
): JsonLdRecord | null {
  const articles = records.filter(({ isPage }) => !isPage);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const addresses = [canonical, url].filter((address) => typeof address === "string").map(pathOf);
  const own = articles.find(({ fields }) =>
    [fields.url, fields.mainEntityOfPage, fields["@id"]].some((value) => {
      const address = typeof value === "object" && value !== null ? (value as Record<string, unknown>)["@id"] : value;
      return typeof address === "string" && pathOf(address) !== "" && addresses.includes(pathOf(address));
    }),
  );
  return own ?? articles[0] ?? null;
}

/** "https://example.org/world/a-story/?x=1#main" → "world/a-story" */
function pathOf(address: string): string {
  return address
    .replace(/^[a-z]+:\/\/[^/]*/i, "")
    .replace(/[?#].*$/s, "")
    .replace(/^\/+|\/+$/g, "");
}

function collect(value: unknown, records: JsonLdRecord[], depth: number): void {
  if (depth > DEEPEST || value === null || typeof value !== "object") return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, records, depth + 1);
    return;
  }
  const fields = value as Record<string, unknown>;
  const types = [fields["@type"]].flat().filter((type) => typeof type === "string");
  if (types.some((type) => ARTICLE_TYPE.test(type))) records.push({ fields, isPage: false });
  else if (types.some((type) => PAGE_TYPE.test(type))) records.push({ fields, isPage: true });
  collect(fields["@graph"], records, depth + 1);
  collect(fields.mainEntity, records, depth + 1);
}

/** Pages wrap JSON-LD in comments or CDATA, or leave raw line ends in strings; what still does not parse is not there. */
function parse(text: string): unknown {
  const bare = text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)/, "").replace(/(?:-->|\/\/\]\]>|\]\]>)\s*$/, "");
  try {
    return JSON.parse(bare.replace(/[\n\r\t]+/g, " ").replace(/;\s*$/, ""));
  } catch {
    return null;
  }
}
