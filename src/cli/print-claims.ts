/** The claims that have context: the words, who says them, and the statements that match. */
import type { Claim, ClaimSource, Match, Reading } from "../engine/reading.ts";
import type { PrintStyle } from "./print-reading.ts";
import { printStatement } from "./print-statement.ts";
import { wrap } from "./style.ts";

const LABELS = {
  same: "the same matter",
  contradicts: "speaks against it",
  updates: "later development",
  related: "related",
} as const;

export function printClaims(reading: Reading, style: PrintStyle): string {
  const matched = reading.claims.filter(({ matches }) => matches.length > 0);
  const shown = style.explain ? reading.claims : matched;
  if (shown.length === 0) return "";
  const count = `${reading.claims.length} found, ${matched.length} with context`;
  return [`${style.bold("Claims")} (${count})`, ...shown.map((claim) => printClaim(claim, reading, style))].join(
    "\n\n",
  );
}

function printClaim(claim: Claim, reading: Reading, style: PrintStyle): string {
  const lines = [
    wrap(`“${claim.text}”`, style.width, 0),
    style.dim(wrap(`Said by: ${describeTrail(claim, reading)}`, style.width, 2)),
  ];
  if (style.explain) lines.push(style.dim(wrap(describeFindings(claim), style.width, 4)));
  for (const match of claim.matches) {
    const statement = reading.statements.find(({ id }) => id === match.statement);
    if (statement === undefined) continue;
    lines.push(printStatement(statement, reading, style, LABELS[match.relation]));
    lines.push(style.dim(wrap(describeMatch(match, style.explain), style.width, 4)));
  }
  return lines.join("\n");
}

/** The whole way a claim took, nearest to the article first. */
function describeTrail({ speaker, trail }: Claim, reading: Reading): string {
  const way = trail.length > 0 ? trail : speaker === null ? [] : [speaker];
  if (way.length === 0) return "the article itself";
  return way.map((source) => nameOf(source, reading)).join(", after ");
}

function nameOf({ entity, text }: ClaimSource, reading: Reading): string {
  const label = reading.entities.find(({ id }) => id === entity)?.label;
  return label === undefined || label === text ? text : `${text} [${label}]`;
}

function describeFindings({ quotation, hedge, figures, dates, matches }: Claim): string {
  const parts = [`quotation: ${quotation}`];
  if (hedge.length > 0) parts.push(`hedged: ${hedge.join(", ")}`);
  if (figures.length > 0) parts.push(`figures: ${figures.map(({ text }) => text).join(", ")}`);
  if (dates.length > 0) {
    parts.push(`dates: ${dates.map(({ text, from, to }) => `${text} (${from ?? "?"} to ${to ?? "?"})`).join(", ")}`);
  }
  if (matches.length === 0) parts.push("no statement came over the threshold");
  return parts.join("; ");
}

function describeMatch({ score, why }: Match, explain: boolean): string {
  const differences = why.differences.length > 0 ? ` Differs: ${why.differences.join("; ")}.` : "";
  if (!explain) return `Why: ${why.sentence}.${differences}`.replace("..", ".");
  const terms = Object.entries(why.terms).map(([name, weight]) => `${name} ${weight.toFixed(2)}`);
  return `Why: ${why.sentence}.${differences} Score ${score.toFixed(2)}: ${terms.join(", ")}`.replace("..", ".");
}
