/** Document → Article and the way back to the page. The live document is only read. */
import { Readability } from "@mozilla/readability";
import type { Article } from "../engine/article.ts";
import { collectText, type Part } from "./collect-text.ts";
import { dropFurniture } from "./drop-furniture.ts";
import { dropLinkBlocks } from "./drop-link-blocks.ts";
import { findHeadline, takeHeadline } from "./find-headline.ts";
import { judgeArticle, shareOfLinks } from "./judge-article.ts";
import { readMetadata } from "./metadata.ts";
import { numberClone } from "./number-clone.ts";
import { makeTextMap, type TextMap } from "./text-map.ts";

export type ReadPage =
  | { readonly kind: "article"; readonly article: Article; readonly map: TextMap }
  /** `reason` is a sentence for people. */
  | { readonly kind: "not-an-article"; readonly reason: string };

export interface ReadOptions {
  /** "YYYY-MM-DD": the day it is read, so that a date after it is not believed. Absent: not checked. */
  readonly today?: string;
  /** How many characters of the page the quote search may read in all, where text nodes have gone. Default 2,000,000. */
  readonly quoteBudget?: number;
}

/** `url` null: unknown. Only reads the document: no layout, no change. Readability takes most of the time. */
export function readArticle(document: Document, url: string | null, options: ReadOptions = {}): ReadPage {
  // A PDF viewer, an image or plain XML: documents without a body, whatever the type says.
  if (document.documentElement === null || document.body === null) return none("The page has no text.");
  const { clone, live } = numberClone(document);
  const metadata = readMetadata(document, url, options.today ?? null);
  dropFurniture(clone);
  const parsed = new Readability<Element>(clone, {
    serializer: (element) => element as Element,
    keepClasses: true,
  }).parse();
  if (parsed?.content == null) return none("No article was found on this page.");
  const { content } = parsed;
  const title = metadata.title ?? cleaned(parsed.title);
  const heading = findHeadline(document, title);
  const parts: Part[] = [{ root: content, kind: null }];
  if (heading !== null) parts.unshift({ root: takeHeadline(heading, content, live), kind: "headline" });
  const linkShare = shareOfLinks(content);
  dropLinkBlocks(content);
  const { text, blocks, runs } = collectText(parts, live);
  const reason = judgeArticle(linkShare, text, blocks);
  if (reason !== null) return none(reason);
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
  return { kind: "article", article, map: makeTextMap(document, text, runs, options.quoteBudget) };
}

function none(reason: string): ReadPage {
  return { kind: "not-an-article", reason };
}

function cleaned(text: string | null | undefined): string | null {
  const bare = text?.replace(/\s+/g, " ").trim() ?? "";
  return bare === "" ? null : bare;
}
