/**
 * The day an article was published, and where that was read from: JSON-LD, then meta, then `<time>`, then the address. The day
 * is the one written in the page's own offset: "2023-09-05T01:00:00+09:00" is 5 September. Dates of change are never taken
 * for dates of publication, and a publication after the change or after today is not believed.
 */
import type { Published } from "../engine/article.ts";
import { findOwnArticle, readJsonLd } from "./json-ld.ts";
import { monthOf, parseDay, toDay } from "./parse-day.ts";

/** Most telling first: what says "published" before what says "date". */
const META_NAMES = [
  "article:published_time",
  "og:article:published_time",
  "article:published",
  "og:published_time",
  "og:pubdate",
  "datepublished",
  "date_published",
  "publishdate",
  "publish-date",
  "publish_date",
  "pubdate",
  "pdate",
  "published_time",
  "published_at",
  "publication_date",
  "publication-date",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "cxenseparse:publishtime",
  "cxense:publishtime",
  "bt:pubdate",
  "rnews:datepublished",
  "article.published",
  "article_date_original",
  "originalpublicationdate",
  "citation_publication_date",
  "citation_online_date",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dc.date.created",
  "dc.date",
  "dcterms.date",
  "date",
];

/** `today` ("YYYY-MM-DD") null: dates in the future cannot be told. */
export function findPublished(document: Document, url: string | null, today: string | null): Published | null {
  const isCredible = (date: string | null): date is string =>
    date !== null && (today === null || date <= nextDay(today));
  return (
    fromJsonLd(document, url, isCredible) ??
    fromMeta(document, isCredible) ??
    fromTime(document, isCredible) ??
    fromUrl(url, isCredible)
  );
}

type IsCredible = (date: string | null) => date is string;

function fromJsonLd(document: Document, url: string | null, isCredible: IsCredible): Published | null {
  const records = readJsonLd(document);
  const own = findOwnArticle(records, document, url);
  // Pages of some outlets describe themselves as a WebPage only, or put the date there alone.
  for (const record of own === null ? records : [own, ...records.filter(({ isPage }) => isPage)]) {
    const date = dayOf(record.fields.datePublished);
    const changed = dayOf(record.fields.dateModified);
    if (isCredible(date) && (changed === null || date <= nextDay(changed))) return { date, from: "json-ld" };
  }
  return null;
}

function dayOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" ? parseDay(first) : null;
}

function fromMeta(document: Document, isCredible: IsCredible): Published | null {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta")) {
    const name = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop");
    // `value` is wrong, and in use.
    const content = meta.getAttribute("content") ?? meta.getAttribute("value");
    if (name !== null && content !== null && !contents.has(name.toLowerCase()))
      contents.set(name.toLowerCase(), content);
  }
  for (const name of META_NAMES) {
    const date = parseDay(contents.get(name) ?? "");
    if (isCredible(date)) return { date, from: "meta" };
  }
  return null;
}

function fromTime(document: Document, isCredible: IsCredible): Published | null {
  const scope = document.querySelector("article, main, [role='main']") ?? document.body;
  const times = [...(scope?.querySelectorAll("time, [itemprop='datePublished']") ?? [])].filter(isPublication);
  const marked = times.filter((time) => time.matches("[pubdate], [itemprop='datePublished']"));
  for (const time of [...marked, ...times]) {
    const date = parseDay(time.getAttribute("datetime") ?? time.getAttribute("content") ?? time.textContent ?? "");
    if (isCredible(date)) return { date, from: "time" };
  }
  return null;
}

/** Not the date of a change, of a comment, or of another article in a list. */
function isPublication(time: Element): boolean {
  const names = `${time.getAttribute("itemprop") ?? ""} ${time.className} ${time.parentElement?.className ?? ""}`;
  if (/updat|modif/i.test(names)) return false;
  if (
    /^\s*(last )?(updated?|modified|aktualisiert|mis à jour|actualizado)/i.test(time.parentElement?.textContent ?? "")
  ) {
    return false;
  }
  if (time.closest("aside, nav, footer, [class*='comment' i], [class*='related' i]") !== null) return false;
  const item = time.closest("li");
  return item === null || item.closest("header") !== null;
}

function fromUrl(url: string | null, isCredible: IsCredible): Published | null {
  const path = url === null ? "" : url.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/[?#].*$/s, "");
  const match =
    path.match(/\/((?:19|20)\d{2})\/(\d{1,2}|[a-z]{3,9})\/(\d{1,2})(?=\/|$|-)/i) ??
    path.match(/[/_-]((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/) ??
    path.match(/[/_-](20\d{2})(\d{2})(\d{2})(?!\d)/);
  if (match === null) return null;
  const month = /^\d/.test(match[2] as string) ? Number(match[2]) : monthOf(match[2] as string);
  const date = toDay(Number(match[1]), month, Number(match[3]));
  return isCredible(date) ? { date, from: "url" } : null;
}

/** A page written east of the reader can be a calendar day ahead. */
function nextDay(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
