/** Document → Article and the way back to the page. The live document is only read. */
import { Readability } from "@mozilla/readability";
import type { Article, BlockKind } from "../engine/article.ts";
import { collectText } from "./collect-text.ts";
import { dropFurniture } from "./drop-furniture.ts";
import { findHeadline } from "./find-headline.ts";
import { judgeArticle } from "./judge-article.ts";
import { readMetadata } from "./metadata.ts";
import { numberClone } from "./number-clone.ts";
import { makeTextMap, type TextMap } from "./text-map.ts";

export type ReadPage =
  | { readonly kind: "article"; readonly article: Article; readonly map: TextMap }
  /** `reason` is a sentence for people. */
  | { readonly kind: "not-an-article"; readonly reason: string };

/** `url` null: unknown. Reads a page of 3,000 elements in some tens of milliseconds, most of it Readability's. */
export function readArticle(document: Document, url: string | null): ReadPage {
  const { clone, live } = numberClone(document);
  const metadata = readMetadata(document, url);
  if (clone.body === null) return { kind: "not-an-article", reason: "The page has no text." };
  dropFurniture(clone);
  const parsed = new Readability<Element>(clone, {
    serializer: (element) => element as Element,
    keepClasses: true,
  }).parse();
  if (parsed?.content == null) return { kind: "not-an-article", reason: "No article was found on this page." };
  const title = metadata.title ?? cleaned(parsed.title);
  const headline = findHeadline(document, parsed.title ?? title, parsed.content, live);
  const parts: { root: Element; kind: BlockKind | null }[] = [{ root: parsed.content, kind: null }];
  if (headline !== null) parts.unshift({ root: headline, kind: "headline" });
  const { text, blocks, runs } = collectText(parts, live);
  const reason = judgeArticle(parsed.content, text, blocks);
  if (reason !== null) return { kind: "not-an-article", reason };
  const article: Article = {
    url,
    title,
    byline: metadata.byline ?? cleaned(parsed.byline),
    siteName: metadata.siteName ?? cleaned(parsed.siteName),
    published: metadata.published,
    language: metadata.language ?? cleaned(parsed.lang),
    text,
    blocks,
  };
  return { kind: "article", article, map: makeTextMap(document, text, runs) };
}

function cleaned(text: string | null | undefined): string | null {
  const bare = text?.replace(/\s+/g, " ").trim() ?? "";
  return bare === "" ? null : bare;
}
