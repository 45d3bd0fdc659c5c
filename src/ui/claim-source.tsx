import type { Claim, ClaimSource } from "../engine/reading.ts";
import type { Lookup } from "./lookup.ts";
import { CLAIM } from "./words.ts";

interface ClaimSourceLineProps {
  readonly claim: Claim;
  readonly lookup: Lookup;
}

/** Who the article says said it, the whole way: "Said by US officials (not named), according to The New York Times". */
export function ClaimSourceLine({ claim, lookup }: ClaimSourceLineProps) {
  const way = claim.trail.length > 0 ? [...claim.trail].reverse() : claim.speaker === null ? [] : [claim.speaker];
  const [first, ...carriers] = way;
  const quotation = CLAIM.quotation[claim.quotation];
  return (
    <div class="claim-source">
      <p>
        {first === undefined ? CLAIM.byTheArticle : `${CLAIM.saidBy} `}
        {first !== undefined && <SourceName source={first} lookup={lookup} />}
        {carriers.map((source) => (
          <span key={source.start}>
            , {CLAIM.accordingTo} <SourceName source={source} lookup={lookup} />
          </span>
        ))}
        {quotation !== "" && <span class="quiet"> · {quotation}</span>}
      </p>
      {claim.hedge.length > 0 && (
        <p class="quiet">
          {CLAIM.hedged} {claim.hedge.map((word) => `“${word}”`).join(", ")}
        </p>
      )}
    </div>
  );
}

function SourceName({ source, lookup }: { readonly source: ClaimSource; readonly lookup: Lookup }) {
  const label = source.entity === null ? null : lookup.entities.get(source.entity)?.label;
  return (
    <>
      <span class="speaker" dir="auto">
        {label ?? source.text}
      </span>
      {source.kind === "unnamed" && ` (${CLAIM.unnamed})`}
    </>
  );
}
