import type { FactContext } from "../engine/reading.ts";
import { formatPeriod } from "./format-date.ts";
import { FACT_PROPERTY } from "./words.ts";

/** "Minister of Defence of Russia, 2012 – 12 May 2024" */
export function FactLine({ fact }: { readonly fact: FactContext }) {
  const period = formatPeriod(fact);
  return (
    <>
      {factText(fact)}
      {period !== null && <span class="period">, {period}</span>}
    </>
  );
}

/** The fact without its dates: "Capital of Russia". */
export function factText(fact: FactContext): string {
  const property = FACT_PROPERTY[fact.property] ?? `${fact.property}:`;
  return property === "" ? fact.value : `${property} ${fact.value}`;
}
