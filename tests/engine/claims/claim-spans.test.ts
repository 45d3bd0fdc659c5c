import { expect, it } from "vitest";
import { claimsIn } from "./reading.ts";

it.each<readonly [text: string, claims: readonly string[]]>([
  ["Anna Varga said that the ferry had sunk near Aldern.", ["the ferry had sunk near Aldern"]],
  [
    "The paper blasted Norland on Tuesday for its drill with Estmark.",
    ["The paper blasted Norland on Tuesday for its drill with Estmark"],
  ],
  [
    "The court accused Anna Varga of plotting against Estmark.",
    ["The court accused Anna Varga of plotting against Estmark"],
  ],
  ["Anna Varga plans to travel to Aldern.", ["Anna Varga plans to travel to Aldern"]],
  ["Anna Varga denied that the ferry had sunk.", ["Anna Varga denied that the ferry had sunk"]],
  [
    "He told a crowd on the lawn of his school that the ferry had sunk near Aldern.",
    ["the ferry had sunk near Aldern"],
  ],
  [
    "Varga said that Estmark was buying ships and accused Norland of plotting with the pirates.",
    ["Estmark was buying ships", "accused Norland of plotting with the pirates"],
  ],
  ["The ferry was safe, Anna Varga wrote on a postcard from Aldern.", ["The ferry was safe"]],
  ["Anna Varga wrote from a hotel in Aldern.", ["from a hotel in Aldern"]],
  ["Anna Varga called it wrong.", ["Anna Varga called it wrong."]],
  [
    "The ferry sank near Aldern on Monday; the mayor then closed both of the harbours.",
    ["The ferry sank near Aldern on Monday", "the mayor then closed both of the harbours."],
  ],
])("%s", (text, claims) => expect(claimsIn(text)).toEqual(claims));
