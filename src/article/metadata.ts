/** What a page says about itself: title, byline, outlet, language, date. JSON-LD first, then meta, then the page's own tags. */
import type { Published } from "../engine/article.ts";
import { decodeEntities } from "./decode-entities.ts";
import { findOwnArticle, readJsonLd } from "./json-ld.ts";
import { findPublished } from "./published-date.ts";

export interface Metadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly language: string | null;
  readonly published: Published | null;
}

/** `url` and `today` ("YYYY-MM-DD") null: unknown. */
export function readMetadata(document: Document, url: string | null, today: string | null): Metadata {
  const fields = findOwnArticle(readJsonLd(document), document, url)?.fields;
  const meta = (...names: readonly string[]): string | null => {
    for (const name of names) {
      for (const found of document.querySelectorAll(`meta[property="${name}" i], meta[name="${name}" i]`)) {
        const content = tidy(found.getAttribute("content"));
        if (content !== null) return content;
      }
    }
    return null;
  };
  return {
    title: tidy(fields?.headline) ?? meta("og:title", "twitter:title"),
    byline:
      namesOf(fields?.author) ?? notAddress(meta("author", "parsely-author", "byl", "article:author", "dc.creator")),
    siteName: meta("og:site_name") ?? namesOf(fields?.publisher) ?? meta("application-name") ?? hostOf(url),
    language: firstTag([
      document.documentElement.getAttribute("lang"),
      document.documentElement.getAttribute("xml:lang"),
      document.body.getAttribute("lang"),
      document.querySelector("article[lang], main[lang]")?.getAttribute("lang"),
      fields?.inLanguage,
      meta("og:locale", "language", "dc.language", "dcterms.language"),
      document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute("content"),
    ]),
    published: findPublished(document, url, today),
  };
}

/** The first value that is a language tag; "en_GB" is written as "en-GB". */
function firstTag(values: readonly unknown[]): string | null {
  for (const value of values) {
    const tag = tidy(value)?.replace("_", "-");
    if (tag !== undefined && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)) return tag;
  }
  return null;
}

/** "Jane Doe", {"name": "Jane Doe"}, or a list of either; addresses are not names. */
function namesOf(value: unknown): string | null {
  const names = [value]
    .flat()
    .map((item) =>
      notAddress(tidy(typeof item === "object" && item !== null ? (item as { name?: unknown }).name : item)),
    )
    .filter((name) => name !== null);
  return names.length === 0 ? null : [...new Set(names)].join(", ");
}

function notAddress(name: string | null): string | null {
  return name === null || /^https?:/.test(name) ? null : name;
}

function hostOf(url: string | null): string | null {
  return url?.match(/^https?:\/\/(?:www\.)?([^/:]+)/)?.[1] ?? null;
}

function tidy(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const text = decodeEntities(value).replace(/\s+/g, " ").trim();
  return text === "" ? null : text;
}
