import type { Claim } from "../engine/reading.ts";
import { ClaimSourceLine } from "./claim-source.tsx";
import { LongList } from "./long-list.tsx";
import type { Lookup } from "./lookup.ts";
import { MatchItem } from "./match-item.tsx";

/** Statements shown at once; more stay behind "Show 4 more". Two fill a card of its usual height. */
const OPEN_MATCHES = 2;

interface ClaimCardProps {
  readonly claim: Claim;
  readonly lookup: Lookup;
}

/** What the record has beside one claim of the article. */
export function ClaimCard({ claim, lookup }: ClaimCardProps) {
  const items = claim.matches.map((match) => <MatchItem key={match.statement} match={match} lookup={lookup} />);
  return (
    <div class="claim">
      <ClaimSourceLine claim={claim} lookup={lookup} />
      <LongList items={items} open={OPEN_MATCHES} class="plain matches" />
    </div>
  );
}
