import type { Match } from "../engine/reading.ts";
import type { Lookup } from "./lookup.ts";
import { StatementItem } from "./statement-item.tsx";
import { MATCH, RELATION } from "./words.ts";

interface MatchItemProps {
  readonly match: Match;
  readonly lookup: Lookup;
}

/** A statement beside a claim: how the two stand to each other, what differs, and why they were put together. */
export function MatchItem({ match, lookup }: MatchItemProps) {
  const statement = lookup.statements.get(match.statement);
  if (statement === undefined) return null;
  const { differences } = match.why;
  return (
    <div class="match" data-relation={match.relation}>
      <p class="relation">
        <span class="relation-word">{RELATION[match.relation]}</span>
        {differences.length > 0 && <span class="differences"> {differences.join("; ")}</span>}
      </p>
      <StatementItem statement={statement} lookup={lookup}>
        <MatchWhyDetails match={match} />
      </StatementItem>
    </div>
  );
}

function MatchWhyDetails({ match }: { readonly match: Match }) {
  return (
    <details class="why">
      <summary>{MATCH.why}</summary>
      <p>{match.why.sentence}</p>
      <table>
        <caption>{MATCH.weights}</caption>
        <tbody>
          {Object.entries(match.why.terms).map(([name, weight]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{signed(weight)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{MATCH.score(match.score)}</p>
    </details>
  );
}

function signed(weight: number): string {
  const size = Math.abs(weight).toFixed(2);
  return weight < 0 ? `−${size}` : `+${size}`;
}
