import { describe, expect, it } from "vitest";
import { linksIn, namesIn, unlinkedIn } from "./world.ts";

type Row = readonly [text: string, links: readonly string[]];
type DatedRow = readonly [text: string, links: readonly string[], date: string];

describe("surfaces", () => {
  it.each<Row>([
    ["Talks with Recep Tayyip Erdogan went on.", ["Recep Tayyip Erdogan=erdogan"]],
    ["Talks with Tayyip Erdoğan went on.", ["Tayyip Erdoğan=erdogan"]],
    ["Ankara, under Erdoğan’s rule, in Türkiye", ["Erdoğan=erdogan", "Türkiye=turkey"]],
    ["It was Robert O'Brien and Robert O’Brien.", ["Robert O'Brien=obrien", "Robert O’Brien=obrien"]],
    ["It was Vladimir Putin's idea, not Joe Biden’s.", ["Vladimir Putin=putin", "Joe Biden=biden"]],
    ["Then Kim Jong-un left.", ["Kim Jong-un=kim"]],
    ["Then Kim Jong Un left.", ["Kim Jong Un=kim"]],
    ["Then Kim Jong–un left.", ["Kim Jong–un=kim"]],
    ["They met J. D. Vance, J.D. Vance and JD Vance.", ["J. D. Vance=vance", "J.D. Vance=vance", "JD Vance=vance"]],
    ["They met Joseph R. Biden there.", ["Joseph R. Biden=biden"]],
    [
      "They met Michael R. Bloomberg and Michael R. Turner.",
      ["Michael R. Bloomberg=bloomberg", "Michael R. Turner=turner"],
    ],
    ["They met Ursula von der Leyen and, later, von der Leyen.", ["Ursula von der Leyen=leyen", "von der Leyen=leyen"]],
    ["It blamed al-Qaeda, Al Qaeda and al-Qaida.", ["al-Qaeda=qaeda", "Al Qaeda=qaeda", "al-Qaida=qaeda"]],
    ["Then Gen. Mark Milley and Mr Trump spoke.", ["Mark Milley=milley", "Trump=trump"]],
    ["The former Defense Minister Boris Johnson spoke.", ["Boris Johnson=johnson"]],
    ["Sir Boris Johnson spoke.", ["Boris Johnson=johnson"]],
    ["Then Justice Boris Johnson spoke.", ["Boris Johnson=johnson"]],
    [
      "They met Boris Johnson of Japan and Vladimir Putin of Russia.",
      ["Boris Johnson=johnson", "Japan=japan", "Vladimir Putin=putin", "Russia=russia"],
    ],
    ["Russia agreed. Japan did not.", ["Russia=russia", "Japan=japan"]],
    ["In the U.S., the UK, the EU and the UN", ["U.S.=us", "UK=uk", "EU=eu", "UN=un"]],
    ["Before the G7 and COP28 began", ["G7=g7", "COP28=cop28"]],
    ["A Russia-Japan deal, US-led and U.S.-backed", ["Russia=russia", "Japan=japan", "US=us", "U.S.=us"]],
    ["The Russian Federation and Siemens AG signed.", ["Russian Federation=russia", "Siemens AG=siemens"]],
    ["As reported by The New York Times on Monday", ["The New York Times=nyt"]],
    ["Bidens are a family; the U.S. Senate is a chamber.", ["U.S. Senate=senate"]],
  ])("%s", (text, links) => expect(linksIn(text)).toEqual(links));
});

describe("headlines and false capitals", () => {
  it.each<Row>([
    [
      "# Kim Jong Un and Vladimir Putin Will Meet in Vladivostok\n\nThey will.",
      ["Kim Jong Un=kim", "Vladimir Putin=putin", "Vladivostok=vladivostok"],
    ],
    [
      "# RUSSIA AND JAPAN WILL NOT MEET THIS WEEK\n\nRussia and Japan disagree.",
      ["RUSSIA=russia", "JAPAN=japan", "Russia=russia", "Japan=japan"],
    ],
    ["# Japan Weather Council Warns of Worse Storms", []],
    ["# WHO WILL PAY FOR IT ALL IN THE END\n\nNobody knows who will.", []],
    ["May be. It was in May, on May 5 and last May.", []],
    ["Will you? I'm told that May comes before June.", []],
    ["On Monday they let us know who it was.", []],
    ["They cooked turkey, and Turkey protested.", ["Turkey=turkey"]],
    ["Theresa May resigned in May. Mrs May wept.", ["Theresa May=may", "May=may"]],
  ])("%s", (text, links) => expect(linksIn(text)).toEqual(links));
});

describe("longer unknown names are never cut down", () => {
  it.each<Row>([
    ["Then Kim Yo-jong spoke.", []],
    ["Then Anna Johnson spoke.", []],
    ["Then Paris Hilton sang.", []],
    ["Nice weather is expected.", []],
    ["The weather in Nice is fine.", ["Nice=nice"]],
    ["Swift action is needed.", []],
    ["SWIFT, the network, cut them off.", ["SWIFT=swift"]],
    ["The Bank of Georgia grew.", []],
    ["The New Delhi Times wrote so.", []],
    ["The Russia Today Foundation paid.", []],
    ["The Boris Johnson Foundation paid.", []],
    ["The University of Jordan closed.", []],
    ["The Georgia-Pacific mill closed.", []],
    ["The president of Georgia left Tbilisi.", ["Georgia=georgia", "Tbilisi=tbilisi"]],
    ["The Bank of England paid.", ["Bank of England=boe"]],
  ])("%s", (text, links) => expect(linksIn(text)).toEqual(links));
});

describe("coreference", () => {
  it.each<Row>([
    ["Mark Milley spoke. Milley left, and Mark returned.", ["Mark Milley=milley", "Milley=milley", "Mark=milley"]],
    ["# Milley warns of long war\n\nMark Milley spoke.", ["Milley=milley", "Mark Milley=milley"]],
    ["Anna Johnson won. Johnson thanked her team.", []],
    // That the article names her country makes nobody a Luna.
    ["The United States agreed. Then Luna spoke.", ["United States=us"]],
    ["Anna Johnson met Boris Johnson. Johnson smiled.", ["Boris Johnson=johnson"]],
    ["Kim Yo-jong praised Kim Jong Un. Kim spoke at length.", ["Kim Jong Un=kim"]],
    ["Hillary Clinton and Bill Clinton came. Clinton spoke.", ["Hillary Clinton=hillary", "Bill Clinton=bill"]],
    [
      "The International Atomic Energy Agency agreed. The IAEA paid.",
      ["International Atomic Energy Agency=iaea", "IAEA=iaea"],
    ],
    [
      "The Democratic Forces for the Liberation of Rwanda (FDLR) fled. FDLR men were seen.",
      ["Democratic Forces for the Liberation of Rwanda=fdlr", "FDLR=fdlr", "FDLR=fdlr"],
    ],
    ["Brexit Britain grew, they said, and in the end Britain paid.", ["Britain=uk"]],
    ["Britain First marched. Then Britain spoke, and Britain paid.", ["Britain=uk", "Britain=uk"]],
    ["Michael London sang. It was London who wept.", []],
    ["An extra unit (EU) was paid. The EU was long.", []],
    ["The Women Helping Orphans (WHO) charity grew. The WHO paid.", []],
  ])("%s", (text, links) => expect(linksIn(text)).toEqual(links));

  it.each<DatedRow>([
    ["The Russian president spoke.", ["Russian president=putin"], "2023-09-13"],
    ["The Russian president spoke.", ["Russian president=medvedev"], "2010-03-01"],
    [
      "The Georgian prime minister left Tbilisi.",
      ["Georgian prime minister=garibashvili", "Tbilisi=tbilisi"],
      "2023-06-30",
    ],
    // Nobody says who held the office then.
    ["The Georgian prime minister left Tbilisi.", ["Tbilisi=tbilisi"], "2023-07-01"],
    // Of an office without a beginning only the day on which it was seen is known.
    ["The Georgian president left Tbilisi.", ["Georgian president=zourabichvili", "Tbilisi=tbilisi"], "2023-06-15"],
    ["The Georgian president left Tbilisi.", ["Tbilisi=tbilisi"], "2023-06-14"],
    ["The Georgian president left Tbilisi.", ["Tbilisi=tbilisi"], "2023-06-16"],
    ["Britain’s prime minister spoke.", ["Britain’s prime minister=may"], "2018-03-01"],
    ["The prime minister of the United Kingdom spoke.", ["prime minister of the United Kingdom=johnson"], "2021-03-01"],
  ])("%s", (text, links, date) => expect(linksIn(text, date)).toEqual(links));

  it.each<DatedRow>([
    ["Then Speaker Johnson spoke.", ["Johnson=mike-johnson"], "2024-01-05"],
    ["Then Prime Minister Johnson spoke.", ["Johnson=johnson"], "2021-01-05"],
    ["Then former Prime Minister Johnson spoke.", ["Johnson=johnson"], "2024-01-05"],
    ["Then Speaker Johnson spoke.", [], "2021-01-05"],
    ["Then Mr Johnson spoke.", [], "2024-01-05"],
  ])("%s (%#)", (text, links, date) => expect(linksIn(text, date)).toEqual(links));

  it("says nothing of an office without a date", () => {
    expect(linksIn("The Russian president spoke.", null)).toEqual([]);
    expect(linksIn("The Russian president spoke.", "2021-03")).toEqual([]);
  });
});

describe("where a place is said to lie", () => {
  it.each<Row>([
    ["They met in Atlanta, Georgia, on Monday.", ["Atlanta=atlanta", "Georgia=georgia-us"]],
    ["They met in Tbilisi, Georgia.", ["Tbilisi=tbilisi", "Georgia=georgia"]],
    // Another Tbilisi, which the pack does not hold.
    ["They met in Tbilisi, Jordan, on Monday.", ["Jordan=jordan"]],
    ["They met in Tbilisi, Jordan.", ["Jordan=jordan"]],
    // Lists say nothing, nor does what goes on.
    ["They met in Tbilisi, Jordan and Paris.", ["Tbilisi=tbilisi", "Jordan=jordan", "Paris=paris"]],
    ["They met in Tbilisi, Jordan, and Paris.", ["Tbilisi=tbilisi", "Jordan=jordan", "Paris=paris"]],
    [
      "They met in Tbilisi, Jordan, London, Paris.",
      ["Tbilisi=tbilisi", "Jordan=jordan", "London=london", "Paris=paris"],
    ],
    [
      "They met in London, Paris, Tbilisi, Jordan.",
      ["London=london", "Paris=paris", "Tbilisi=tbilisi", "Jordan=jordan"],
    ],
    ["In Amman, Russians, he said, are few.", ["Amman=amman"]],
    ["In Tbilisi, Jordan’s envoy spoke.", ["Tbilisi=tbilisi", "Jordan=jordan"]],
    // A headline's comma is an "and".
    ["# Tbilisi, Jordan\n\nThey met.", ["Tbilisi=tbilisi", "Jordan=jordan"]],
    ["# They meet in Tbilisi, Jordan\n\nSo it was.", ["Tbilisi=tbilisi", "Jordan=jordan"]],
    // Where a place lies its neighbours tell, and theirs; the region's; its context words.
    ["They met in Tbilisi, Caucasus, on Monday.", ["Tbilisi=tbilisi", "Caucasus=caucasus"]],
    ["They met in Amman, Caucasus, on Monday.", ["Caucasus=caucasus"]],
    ["They met in Batumi, Georgia, on Monday.", ["Batumi=batumi", "Georgia=georgia"]],
    ["They met in Amman, Levant, on Monday.", ["Amman=amman", "Levant=levant"]],
    // Of Paris the pack does not say where it lies.
    ["They met in Paris, Jordan, on Monday.", ["Paris=paris", "Jordan=jordan"]],
  ])("%s", (text, links) => expect(linksIn(text)).toEqual(links));
});

describe("disambiguation", () => {
  it.each<Row>([
    ["Protests in Georgia went on as Tbilisi slept.", ["Georgia=georgia", "Tbilisi=tbilisi"]],
    ["Voters in Georgia, and above all in Atlanta, waited.", ["Georgia=georgia-us", "Atlanta=atlanta"]],
    ["The governor said that Georgia and its senate would wait.", ["Georgia=georgia-us"]],
    ["Something happened in Georgia.", []],
    ["The king flew from Amman across Jordan.", ["Amman=amman", "Jordan=jordan"]],
    ["Michael Jordan scored. Jordan smiled.", ["Michael Jordan=michael-jordan", "Jordan=michael-jordan"]],
    ["Michael Jordan scored, then flew home from Jordan.", ["Michael Jordan=michael-jordan", "Jordan=jordan"]],
    ["A spokesman for the Kremlin agreed.", ["Kremlin=kremlin"]],
    ["It passed the House, and Republicans left Congress.", ["House=house"]],
    ["It passed the House, and MPs left Westminster.", ["House=commons"]],
    ["It stood by the House on the hill.", []],
  ])("%s", (text, links) => expect(linksIn(text)).toEqual(links));
});

describe("coordination", () => {
  it.each<Row>([
    ["Presidents Biden and Putin met.", ["Biden=biden", "Putin=putin"]],
    ["Leaders of North and South Korea met.", ["North=north-korea", "South Korea=south-korea"]],
    ["It angered the US, UK and Japanese governments.", ["US=us", "UK=uk", "Japanese=japan"]],
    ["Russia, Japan and Germany signed.", ["Russia=russia", "Japan=japan", "Germany=germany"]],
  ])("%s", (text, links) => expect(linksIn(text)).toEqual(links));
});

describe("names without context", () => {
  it.each<readonly [string, readonly string[]]>([
    ["Yesterday Anna Petrova said it.", ["Anna Petrova:person"]],
    ["They asked Ruritania Steel Inc in Strelsau.", ["Ruritania Steel Inc:organization", "Strelsau:place"]],
    ["Georgia Inc agreed, and Paris Holdings did not.", ["Georgia Inc:organization", "Paris Holdings:organization"]],
    ["Rowan University said no. Later Rowan Inc agreed.", ["Rowan Inc:organization"]],
    ["The Zenda River rose.", ["Zenda River:place"]],
    ["Dr. Hentzau and the Zenda Institute agreed.", ["Hentzau:person", "Zenda Institute:organization"]],
    ["Paris Hilton sang for Vladimir Putin.", ["Paris Hilton:person"]],
    ["Nobody knew. Everybody slept on Tuesday.", []],
  ])("%s", (text, names) => expect(unlinkedIn(text)).toEqual(names));
});

describe("every mention", () => {
  const text =
    "# Putin and Kim Jong Un Meet\n\nVladimir Putin met Kim in Georgia, near Tbilisi. The U.S. said Mr. Putin’s trip was “odd”.";

  it("gives its rule, its alias and the weights that sum to its score", () => {
    const { mentions } = namesIn(text);
    expect(mentions.length).toBeGreaterThan(5);
    for (const { rule, alias, score, candidates, entity } of mentions) {
      expect(rule).not.toBe("");
      expect(alias).toMatch(/^[a-z0-9 ]+$/);
      expect(candidates[0]?.entity).toBe(entity);
      expect(candidates[0]?.score).toBe(score);
      for (const candidate of candidates) {
        const sum = Object.values(candidate.terms).reduce((total, value) => total + value, 0);
        expect(candidate.score).toBeCloseTo(sum, 2);
      }
    }
  });

  it("is in text order and overlaps nothing", () => {
    const { mentions, unlinked } = namesIn(text);
    const spans = [...mentions, ...unlinked].sort((a, b) => a.start - b.start);
    for (const [i, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
    expect(mentions).toEqual([...mentions].sort((a, b) => a.start - b.start));
  });

  it("is found again when the same text is read twice", () => {
    expect(JSON.stringify(namesIn(text))).toBe(JSON.stringify(namesIn(text)));
  });
});
