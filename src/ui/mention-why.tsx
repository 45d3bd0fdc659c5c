import type { Mention } from "../engine/reading.ts";
import type { Lookup } from "./lookup.ts";
import { MATCH, MENTION } from "./words.ts";

/** Why a name was tied to this entity, and what else it could have been. */
export function MentionWhy({ mention, lookup }: { readonly mention: Mention; readonly lookup: Lookup }) {
  const { rule, candidates } = mention.why;
  return (
    <details class="why">
      <summary>{MATCH.why}</summary>
      <p>{MENTION.why(mention.text, rule)}</p>
      {candidates.length > 1 && (
        <table>
          <caption>{MENTION.weighed}</caption>
          <tbody>
            {candidates.map(({ entity, score }) => (
              <tr key={entity}>
                <th scope="row">{lookup.entities.get(entity)?.label ?? entity}</th>
                <td>{score.toFixed(2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
