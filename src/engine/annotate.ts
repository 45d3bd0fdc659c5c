/** The engine: one article and one pack in, one Reading out. Same input, same output, byte for byte. */
import type { Pack } from "../pack/pack.ts";
import type { Article } from "./article.ts";
import { findClaims } from "./claims/find-claims.ts";
import { chooseSince } from "./context/choose-since.ts";
import { describeReading } from "./context/describe-reading.ts";
import { findTopics } from "./context/find-topics.ts";
import { keepRelated } from "./context/keep-related.ts";
import { matchClaims } from "./matching/match-claims.ts";
import { findNames } from "./names/find-names.ts";
import { withoutNouns } from "./names/without-nouns.ts";
import type { Reading } from "./reading.ts";
import { readText } from "./text/read-text.ts";

/** Reads `article` against `pack`; throws PackError where the pack's bytes are damaged. */
export function annotate(article: Article, pack: Pack): Reading {
  const date = article.published?.date ?? null;
  const view = readText(article.text, article.blocks);
  const names = withoutNouns(findNames(view, pack.names, date), article.language);
  const claims = findClaims(view, names, pack.names, date);
  const matched = matchClaims(claims, names, view, pack.statements, date);
  const topics = findTopics(view, names, matched, pack.statements, pack.names, date);
  const matches = keepRelated(matched, topics, pack.statements);
  const since = chooseSince(matches, topics, pack.statements, date);
  return describeReading(article, { names, claims, matches, topics, since }, pack);
}
