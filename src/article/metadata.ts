/** What a page says about itself: title, byline, outlet, language, date. JSON-LD first, then meta, then the page's own tags. */
import type { Published } from "../engine/article.ts";
import { type JsonLdArticle, readJsonLd } from "./json-ld.ts";
import { findPublished } from "./published-date.ts";

export interface Metadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly language: string | null;
  readonly published: Published | null;
}

export function readMetadata(document: Document, url: string | null): Metadata {
  const [article] = readJsonLd(document);
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const found = document.querySelector(`meta[property="${name}" i], meta[name="${name}" i]`);
      const content = tidy(found?.getAttribute("content"));
      if (content !== null) return content;
    }
    return null;
  };
  return {
    title: tidy(article?.headline) ?? meta("og:title", "twitter:title") ?? null,
    byline: namesOf(article?.author) ?? meta("author", "article:author", "parsely-author", "byl"),
    siteName: meta("og:site_name") ?? namesOf(article?.publisher) ?? meta("application-name") ?? hostOf(url),
    language: languageOf(document, article),
    published: findPublished(document, url),
  };
}

function languageOf(document: Document, article: JsonLdArticle | undefined): string | null {
  const declared =
    tidy(document.documentElement.getAttribute("lang")) ??
    tidy(article?.inLanguage) ??
    tidy(document.querySelector('meta[property="og:locale" i]')?.getAttribute("content"));
  const tag = declared?.replace("_", "-") ?? null;
  return tag !== null && /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(tag) ? tag : null;
}

/** "Jane Doe", {"name": "Jane Doe"}, or a list of either; addresses are not names. */
function namesOf(value: unknown): string | null {
  const names = [value]
    .flat()
    .map((item) => tidy(typeof item === "object" && item !== null ? (item as { name?: unknown }).name : item))
    .filter((name): name is string => name !== null && !/^https?:/.test(name));
  return names.length === 0 ? null : [...new Set(names)].join(", ");
}

function hostOf(url: string | null): string | null {
  const host = url?.match(/^https?:\/\/(?:www\.)?([^/:]+)/)?.[1];
  return host ?? null;
}

function tidy(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const text = value.replace(/\s+/g, " ").trim();
  return text === "" ? null : text;
}
