/**
 * The day an article was published, and where that was read from: JSON-LD, then meta, then `<time>`, then the address. The day
 * is the one written in the page's own offset: "2023-09-05T01:00:00+09:00" is 5 September. Dates of change are never taken
 * for dates of publication.
 */
import type { Published } from "../engine/article.ts";
import { readJsonLd } from "./json-ld.ts";

const META_NAMES = [
  "article:published_time",
  "og:article:published_time",
  "article:published",
  "og:published_time",
  "datepublished",
  "date_published",
  "publishdate",
  "publish-date",
  "publish_date",
  "pubdate",
  "published_time",
  "publication_date",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.date",
  "dc.date",
  "cxenseparse:recs:publishtime",
  "cxenseparse:publishtime",
  "bt:pubdate",
  "rnews:datepublished",
  "article.published",
  "article_date_original",
  "originalpublicationdate",
  "date",
];

/** Earlier than the web, or later than this many days from the page's own other dates, is no date of an article. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

export function findPublished(document: Document, url: string | null): Published | null {
  return fromJsonLd(document) ?? fromMeta(document) ?? fromTime(document) ?? fromUrl(url);
}

/** Reads a day out of what pages write: ISO 8601 and its relatives, "5 September 2023", "Sept. 5, 2023". Null if none. */
export function parseDay(text: string): string | null {
  const iso =
    text.match(/\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/) ?? text.match(/\b(\d{4})(\d{2})(\d{2})(?=T|\b)/);
  if (iso !== null) return toDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = text.match(/\b(\d{1,2})(?:st|nd|rd|th|\.)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})\b/);
  if (dayFirst !== null) return toDay(Number(dayFirst[3]), monthOf(dayFirst[2] as string), Number(dayFirst[1]));
  const monthFirst = text.match(/\b([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/);
  if (monthFirst !== null) return toDay(Number(monthFirst[3]), monthOf(monthFirst[1] as string), Number(monthFirst[2]));
  return null;
}

function fromJsonLd(document: Document): Published | null {
  for (const article of readJsonLd(document)) {
    const date = typeof article.datePublished === "string" ? parseDay(article.datePublished) : null;
    if (date !== null) return { date, from: "json-ld" };
  }
  return null;
}

function fromMeta(document: Document): Published | null {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta[content]")) {
    const name = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop");
    if (name !== null && !contents.has(name.toLowerCase()))
      contents.set(name.toLowerCase(), meta.getAttribute("content") ?? "");
  }
  for (const name of META_NAMES) {
    const date = parseDay(contents.get(name) ?? "");
    if (date !== null) return { date, from: "meta" };
  }
  return null;
}

function fromTime(document: Document): Published | null {
  const scope = document.querySelector("article, main, [role='main']") ?? document.body;
  const times = [...(scope?.querySelectorAll("time, [itemprop='datePublished']") ?? [])].filter(isPublication);
  const marked = times.filter((time) => time.matches("[pubdate], [itemprop='datePublished']"));
  for (const time of [...marked, ...times]) {
    const date = parseDay(time.getAttribute("datetime") ?? time.getAttribute("content") ?? time.textContent ?? "");
    if (date !== null) return { date, from: "time" };
  }
  return null;
}

/** Not the date of a change, a comment or another article in a list. */
function isPublication(time: Element): boolean {
  if (
    /updat|modif/i.test(
      `${time.getAttribute("itemprop") ?? ""} ${time.className} ${time.parentElement?.className ?? ""}`,
    )
  ) {
    return false;
  }
  return time.closest("aside, nav, footer, li, [class*='comment' i], [class*='related' i]") === null;
}

function fromUrl(url: string | null): Published | null {
  const path = url === null ? "" : url.replace(/^[a-z]+:\/\/[^/]*/i, "");
  const match =
    path.match(/\/(\d{4})\/(\d{1,2}|[a-z]{3,9})\/(\d{1,2})(?=\/|$|-)/i) ??
    path.match(/[/_-](\d{4})-(\d{2})-(\d{2})(?!\d)/) ??
    path.match(/[/_-](20\d{2})(\d{2})(\d{2})(?!\d)/);
  if (match === null) return null;
  const month = /^\d/.test(match[2] as string) ? Number(match[2]) : monthOf(match[2] as string);
  const date = toDay(Number(match[1]), month, Number(match[3]));
  return date === null ? null : { date, from: "url" };
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function monthOf(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

function toDay(year: number, month: number, day: number): string | null {
  const real = new Date(Date.UTC(year, month - 1, day));
  if (year < FIRST_YEAR || year > LAST_YEAR || real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day)
    return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
