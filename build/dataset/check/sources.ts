/**
 * One official source, or two independent ones. Two pages that relay the same agency are one source: the identity of a source
 * is whom it relays, else who published it. State media stand for what that state's people said, so they need a speaker. What
 * an outlet, a group or an agency says itself has one source that can be had: its own page, or whoever relays it by name.
 */
import type { Dataset, Publisher, Source, Statement } from "../../../src/dataset/schema.ts";
import type { Finding } from "./check.ts";

const SUFFICIENT_ALONE: ReadonlySet<Publisher["kind"]> = new Set([
  "official",
  "intergovernmental",
  "academic",
  "fact-checker",
]);

export function checkSources(dataset: Dataset): readonly Finding[] {
  const publishers = new Map(dataset.publishers.map((publisher) => [publisher.id, publisher]));
  const findings: Finding[] = [];
  const firstUse = new Map<string, Source>();
  for (const statement of poorlySourced(dataset)) {
    findings.push({ record: statement, field: "sources", message: "needs an official source or two independent ones" });
  }
  const check = (record: object, field: string, sources: readonly Source[]) => {
    const urls = new Set<string>();
    sources.forEach((source, i) => {
      if (urls.has(source.url))
        findings.push({ record, field: `${field}.${i}.url`, message: "stands twice in one record" });
      urls.add(source.url);
      const publisher = publishers.get(source.publisher);
      if (publisher !== undefined && !isOn(source.url, [publisher.domain, ...(publisher.domains ?? [])])) {
        const message = `is not on ${publisher.domain}, the domain of "${publisher.id}"`;
        findings.push({ record, field: `${field}.${i}.url`, message });
      }
      const key = bareUrl(source.url);
      const first = firstUse.get(key) ?? source;
      firstUse.set(key, first);
      if (first.publisher !== source.publisher) {
        const message = `the same page is given to "${first.publisher}" elsewhere`;
        findings.push({ record, field: `${field}.${i}.publisher`, message });
      }
    });
  };
  for (const statement of dataset.statements) check(statement, "sources", statement.sources);
  for (const entity of dataset.entities) {
    entity.facts?.forEach((fact, i) => {
      check(entity, `facts.${i}.sources`, fact.sources);
    });
  }
  const domains = new Map<string, Publisher>();
  for (const publisher of dataset.publishers) {
    for (const domain of [publisher.domain, ...(publisher.domains ?? [])]) {
      const other = domains.get(domain);
      if (other !== undefined && other !== publisher) {
        findings.push({ record: publisher, field: "domain", message: `${domain} belongs to "${other.id}" already` });
      }
      domains.set(domain, publisher);
    }
  }
  return findings;
}

/** The statements that have neither an official source, nor two independent ones, nor that of whoever says it. */
export function poorlySourced(dataset: Dataset): readonly Statement[] {
  const publishers = new Map(dataset.publishers.map((publisher) => [publisher.id, publisher]));
  const bodies = bodiesByName(dataset);
  const identify = (name: string) => bodies.get(bareName(name)) ?? bareName(name);
  return dataset.statements.filter(({ sources, speaker }) => {
    const kinds = sources.map(({ publisher }) => publishers.get(publisher)?.kind);
    const tellers = new Set(
      sources.map(({ original, publisher }) => identify(original ?? publishers.get(publisher)?.name ?? publisher)),
    );
    // `via` counts only under sources without a name: nobody else can be asked what they said.
    const told = speaker?.entity ?? speaker?.via;
    const isEnough =
      tellers.size > 1 ||
      kinds.some((kind) => kind !== undefined && SUFFICIENT_ALONE.has(kind)) ||
      (kinds.includes("state-media") && speaker !== undefined) ||
      (told !== undefined && tellers.has(told)) ||
      (speaker?.name !== undefined && tellers.has(identify(speaker.name)));
    return !isEnough;
  });
}

/** Organizations by every name they have: "AFP" and "Agence France-Presse" are one. */
function bodiesByName({ entities }: Dataset): ReadonlyMap<string, string> {
  const bodies = new Map<string, string>();
  for (const { id, kind, label, aliases = [], acronyms = [] } of entities) {
    if (kind !== "organization") continue;
    for (const name of [label, ...aliases, ...acronyms]) {
      if (!bodies.has(bareName(name))) bodies.set(bareName(name), id);
    }
  }
  return bodies;
}

/** "The New York Times" and "New York Times" are one. */
function bareName(name: string): string {
  return name.toLowerCase().replace(/^the /, "");
}

function isOn(url: string, domains: readonly string[]): boolean {
  const { hostname } = new URL(url);
  return domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
}

/** The same page under its variants: scheme, "www.", a trailing slash and a fragment aside. */
function bareUrl(url: string): string {
  const { hostname, pathname, search } = new URL(url);
  return `${hostname.replace(/^www\./, "")}${pathname.replace(/\/$/, "")}${search}`;
}
