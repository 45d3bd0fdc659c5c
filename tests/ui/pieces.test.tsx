// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { FactContext, Reading } from "../../src/engine/reading.ts";
import { ClaimCard } from "../../src/ui/claim-card.tsx";
import { EntityCard } from "../../src/ui/entity-card.tsx";
import { entityGist } from "../../src/ui/entity-line.tsx";
import { ExternalLink } from "../../src/ui/external-link.tsx";
import { LongList } from "../../src/ui/long-list.tsx";
import { makeLookup } from "../../src/ui/lookup.ts";
import { MentionWhy } from "../../src/ui/mention-why.tsx";
import { StatementItem } from "../../src/ui/statement-item.tsx";
import { draw, findA11yFaults, textOf } from "./draw.ts";
import { SAMPLE, UNDATED } from "./sample-reading.ts";

const lookup = makeLookup(SAMPLE);

describe("EntityCard", () => {
  it("says what held on the article's day first, then later, then earlier", () => {
    const root = draw(<EntityCard entity={entityOf("x-varga")} lookup={lookup} />);
    expect([...root.querySelectorAll<HTMLElement>(".facts")].map(({ dataset }) => dataset.when)).toEqual([
      "at",
      "since",
      "before",
    ]);
    expect(textOf(root.querySelector('[data-when="at"]'))).toContain(
      "On 6 May 2023President of Corvania, 2 March 2019",
    );
    expect(textOf(root.querySelector('[data-when="since"]'))).toContain("LaterMember of the European Court of Audit");
  });

  it("shows dates only where the article has none", () => {
    const root = draw(<EntityCard entity={entityOf("x-reik", UNDATED)} lookup={makeLookup(UNDATED)} />);
    expect(root.querySelectorAll(".facts")).toHaveLength(1);
    expect(textOf(root)).toContain("14 September 2021 – 1 December 2023");
    expect(textOf(root)).not.toMatch(/\b(Later|Earlier|On \d)/);
  });

  it("keeps a long list of memberships one press away", () => {
    const root = draw(<EntityCard entity={entityOf("x-corvania")} lookup={lookup} />);
    expect(root.querySelectorAll(".facts > ul > li")).toHaveLength(3);
    expect(textOf(root.querySelector(".more summary"))).toBe("Show 2 more");
  });

  it("names an entity in one line by its offices of that day", () => {
    expect(entityGist(entityOf("x-reik"))).toBe("Minister of Transport of Estmark");
    expect(entityGist(entityOf("x-khatib"))).toBe("Trade unionist of the northern fishing ports");
  });

  it("says when an office was last seen, where the article is later", () => {
    const [term] = entityOf("x-reik").facts;
    if (term === undefined) throw new Error("the sample has lost its minister");
    const seen = { ...term, to: null, seen: "2023-01", when: null };
    const older = { ...seen, value: "Mayor of Lindhaven", seen: "2019" };
    const ended = { ...term, to: "2024-02-01", when: "before" as const };
    const gist = (...facts: FactContext[]) => entityGist({ ...entityOf("x-reik"), facts });
    expect(gist(older, seen)).toBe("Minister of Transport of Estmark, in January 2023");
    expect(gist({ ...seen, from: null }), "whether before or after nobody knows").toBe("Estmark politician");
    expect(gist(seen, ended), "a later office has ended").toBe("Estmark politician");
    expect(gist(seen, { ...term, to: null, current: true, when: null }), "no date to go by").toBe("Estmark politician");
  });
});

describe("StatementItem", () => {
  const root = () => draw(<StatementItem statement={statementOf("ferry/denial")} lookup={lookup} />);

  it("says when against the article, who, through whom, with what doubt", () => {
    expect(textOf(root().querySelector(".when"))).toBe("3 November 2022 · Before this article, 6 months earlier");
    expect(textOf(root().querySelector(".statement-by"))).toBe("Denial · Government of Corvania, via Aldern Courier");
    expect(textOf(root().querySelector(".caution"))).toBe("Caution: Only relayed by the state’s own broadcaster.");
  });

  it("labels state media without unfolding anything, and says who controls them", () => {
    expect(textOf(root().querySelector(".sources > summary"))).toBe("1 source: Corvania Today state media");
    expect(textOf(root().querySelector(".source-list"))).toContain("Controlled by the government of Corvania");
  });

  it("shows what answered it, and leaves out answers the reading does not carry", () => {
    expect(textOf(root().querySelector(".replies"))).toBe(
      "Denied by 4 May 2023 Estmark said that it had offered 34 additional crossings a week.",
    );
    const orphan = { ...statementOf("ferry/denial"), replies: [{ relation: "denied by", statement: "ferry/unknown" }] };
    expect(draw(<StatementItem statement={orphan} lookup={lookup} />).querySelector(".replies")).toBeNull();
  });

  it("says whom a page relays", () => {
    const relayed = draw(<StatementItem statement={statementOf("ferry/offer")} lookup={lookup} />);
    expect(textOf(relayed.querySelector(".source-list"))).toContain("relaying Estmark Ministry of Transport");
  });
});

describe("ClaimCard", () => {
  const [signing, crossings, delay] = SAMPLE.claims;

  it.each([
    [signing, "Said by two officials who asked not to be named (not named), according to Aldern Courier"],
    [crossings, "Said by Tomas Reik · In the article’s words"],
    [delay, "Said by the article itself"],
  ])("tells who the article says said it: %#", (claim, said) => {
    if (claim === undefined) throw new Error("the sample lost a claim");
    expect(textOf(draw(<ClaimCard claim={claim} lookup={lookup} />).querySelector(".claim-source > p"))).toContain(
      said,
    );
  });

  it("puts the relation and the difference in words", () => {
    if (crossings === undefined) throw new Error("the sample lost a claim");
    const root = draw(<ClaimCard claim={crossings} lookup={lookup} />);
    expect([...root.querySelectorAll(".relation")].map(textOf)).toEqual(["Contradicts here 40, there 34", "Related"]);
    expect(textOf(root.querySelector(".why"))).toContain("Why this?Same people, same place and the same week.");
    expect(textOf(root.querySelector(".why table"))).toContain("other figure−0.60");
  });
});

it("tells why a name was read so, and what else was weighed", () => {
  const mention = SAMPLE.mentions.find(({ text }) => text === "Reik");
  if (mention === undefined) throw new Error("the sample lost a mention");
  expect(textOf(draw(<MentionWhy mention={mention} lookup={lookup} />))).toContain(
    "“Reik” was read by the rule “surname after full name”.",
  );
});

it.each([
  [4, 3, 4],
  [5, 3, 3],
  [0, 3, 0],
])("LongList of %i with %i open shows %i: a single one more is not worth folding", (length, open, shown) => {
  const items = Array.from({ length }, (_, at) => `item ${at}`);
  const root = draw(<LongList items={items} open={open} />);
  expect(root.querySelectorAll("div > ul > li")).toHaveLength(shown);
  expect(root.querySelectorAll("details li")).toHaveLength(length - shown);
});

it.each([
  ["javascript:alert(1)", null],
  ["data:text/html,x", null],
  ["https://example.org/a", "https://example.org/a"],
])("links lead to the web only: %s", (url, href) => {
  expect(
    draw(<ExternalLink url={url}>there</ExternalLink>)
      .querySelector("a")
      ?.getAttribute("href") ?? null,
  ).toBe(href);
});

it("shows markup in a record as text", () => {
  const statement = { ...statementOf("ferry/signed"), text: "<img src=x onerror=alert(1)>" };
  const root = draw(<StatementItem statement={statement} lookup={lookup} />);
  expect(root.querySelector("img")).toBeNull();
  expect(textOf(root.querySelector(".statement-text"))).toBe(statement.text);
});

it("has nothing that axe objects to", async () => {
  const [claim] = SAMPLE.claims;
  if (claim === undefined) throw new Error("the sample lost a claim");
  const root = draw(
    <main>
      <h1>Pieces</h1>
      <EntityCard entity={entityOf("x-varga")} lookup={lookup} />
      <ClaimCard claim={claim} lookup={lookup} />
    </main>,
  );
  expect(await findA11yFaults(root)).toEqual([]);
});

function entityOf(id: string, reading: Reading = SAMPLE) {
  const entity = reading.entities.find((known) => known.id === id);
  if (entity === undefined) throw new Error(`no entity ${id} in the sample`);
  return entity;
}

function statementOf(id: string) {
  const statement = lookup.statements.get(id);
  if (statement === undefined) throw new Error(`no statement ${id} in the sample`);
  return statement;
}
