/** Who and what the invented story is about: a long name, one read right to left, offices of every age. */
import type { EntityContext, FactContext, Mention, SourceContext, When } from "../../src/engine/reading.ts";
import { TEXT } from "./sample-text.ts";

export const source = (publisher: string, title: string | null, more: Partial<SourceContext> = {}): SourceContext => ({
  publisher,
  title,
  url: `https://${publisher}.example/${encodeURIComponent(title ?? "page")}`,
  published: "2023-05-21",
  original: null,
  ...more,
});

const office = (value: string, when: When | null, from: string | null, to: string | null): FactContext => ({
  property: "office",
  value,
  from,
  to,
  current: to === null,
  seen: null,
  when,
  sources: [source("corvanian-gazette", "Register of offices")],
});

const entity = (id: string, kind: EntityContext["kind"], label: string, description: string): EntityContext => ({
  id,
  kind,
  label,
  description,
  facts: [],
  wikipedia: `https://en.wikipedia.org/wiki/${label.replaceAll(" ", "_")}`,
  website: null,
  coordinates: null,
  caution: null,
});

const LONG_NAME = "Maria-Magdalena von Hohenstein-Wittenberg zu Bartenstein";
export const LONG_BODY = "Joint Commission for the Supervision of the Northern Strait Navigation Rules";

export const ENTITIES: readonly EntityContext[] = [
  {
    ...entity("x-varga", "person", "Ilse Varga", "Corvanian politician and former judge"),
    facts: [
      office("President of Corvania", "at", "2019-03-02", "2024-02-11"),
      office("Chair of the Free Harbour Party", "at", "2017", null),
      office("Member of the European Court of Audit", "since", "2024-06-01", null),
      office("Minister of Justice of Corvania", "before", "2015-01", "2018-11-30"),
      office("Judge at the Court of Appeal in Port Aldern", "before", "2006", "2015"),
    ],
    caution: "Her date of leaving the party chair is given differently by two registers.",
    website: "https://president.corvania.example",
  },
  {
    ...entity("x-reik", "person", "Tomas Reik", "Estmark politician"),
    facts: [
      office("Minister of Transport of Estmark", "at", "2021-09-14", "2023-12-01"),
      office("Prime Minister of Estmark", "since", "2023-12-01", null),
    ],
  },
  entity("x-khatib", "person", "عبد الرحمن الخطيب", "Trade unionist of the northern fishing ports"),
  entity("x-hohenstein", "person", LONG_NAME, "Lawyer for the law of the sea"),
  entity("x-courier", "organization", "Aldern Courier", "Daily newspaper of Port Aldern, founded in 1911"),
  entity(
    "x-commission",
    "organization",
    LONG_BODY,
    "Body that both states set up in 1998 to watch over the navigation rules",
  ),
  {
    ...entity("x-corvania", "place", "Corvania", "State on the northern shore of the strait"),
    facts: ["Bay Forum", "Northern Customs Union", "Strait Convention", "Court of the Seas", "Grain Pact"].map(
      (value) => ({
        property: "member of",
        value,
        from: "1998",
        to: null,
        current: true,
        seen: null,
        when: "at" as const,
        sources: [source("corvanian-gazette", "Register of memberships")],
      }),
    ),
    coordinates: [58.1, 11.9],
  },
  {
    ...entity("x-estmark", "place", "Estmark", "State on the southern shore of the strait"),
    coordinates: [55.4, 12.2],
  },
  { ...entity("x-aldern", "place", "Port Aldern", "Harbour town in Corvania"), coordinates: [58.02, 11.5] },
  entity(
    "x-accord",
    "thing",
    "Northern Strait ferry accord",
    "Agreement on ferry crossings between Corvania and Estmark",
  ),
];

const mention = (text: string, entityId: string, rule = "full name", from = 0): Mention => {
  const start = TEXT.indexOf(text, from);
  return {
    start,
    end: start + text.length,
    text,
    entity: entityId,
    why: {
      rule,
      alias: text.toLowerCase(),
      score: 3.2,
      candidates: [
        { entity: entityId, score: 3.2, terms: { prominence: 1.2, context: 2 } },
        { entity: "x-commission", score: 0.4, terms: { prominence: 0.4 } },
      ],
    },
  };
};

export const MENTIONS: readonly Mention[] = [
  mention("Corvania", "x-corvania"),
  mention("Estmark", "x-estmark"),
  mention("Port Aldern", "x-aldern"),
  mention("Ilse Varga", "x-varga"),
  mention("Port Aldern", "x-aldern", "full name", TEXT.indexOf("Ilse Varga")),
  mention("Northern Strait ferry accord", "x-accord"),
  mention("Aldern Courier", "x-courier"),
  mention("Tomas Reik", "x-reik"),
  mention("Estmark", "x-estmark", "full name", TEXT.indexOf("Tomas Reik")),
  mention("Reik", "x-reik", "surname after full name", TEXT.indexOf("Reik called")),
  mention("عبد الرحمن الخطيب", "x-khatib"),
  mention(LONG_NAME, "x-hohenstein"),
  mention(LONG_BODY, "x-commission"),
  mention("Corvanian", "x-corvania", "adjective of a place"),
];
