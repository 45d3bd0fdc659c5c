/** The articles a page describes in JSON-LD (schema.org), wherever they stand: top level, arrays, `@graph`. */
export type JsonLdArticle = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /^(?:\w+:)?(?:.*Article|.*Posting|Report|ScholarlyArticle|ClaimReview)$/;

export function readJsonLd(document: Document): readonly JsonLdArticle[] {
  const articles: JsonLdArticle[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    collect(parse(script.textContent ?? ""), articles, 0);
  }
  return articles;
}

function collect(value: unknown, articles: JsonLdArticle[], depth: number): void {
  if (depth > 4 || value === null || typeof value !== "object") return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, articles, depth + 1);
    return;
  }
  const record = value as Record<string, unknown>;
  const types = [record["@type"]].flat();
  if (types.some((type) => typeof type === "string" && ARTICLE_TYPE.test(type))) articles.push(record);
  collect(record["@graph"], articles, depth + 1);
  collect(record.mainEntity, articles, depth + 1);
}

/** Pages wrap JSON-LD in comments or CDATA, or leave raw line ends in strings; what still does not parse is not there. */
function parse(text: string): unknown {
  const bare = text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)/, "").replace(/(?:-->|\/\/\]\]>|\]\]>)\s*$/, "");
  try {
    return JSON.parse(bare.replace(/[\n\r\t]+/g, " "));
  } catch {
    return null;
  }
}
