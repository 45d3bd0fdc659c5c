import type { Reading } from "../engine/reading.ts";
import { ClaimCard } from "../ui/claim-card.tsx";
import type { Lookup } from "../ui/lookup.ts";
import { POPUP } from "../ui/words.ts";
import type { PopupActions } from "./popup-actions.ts";
import { Section } from "./section.tsx";

interface ClaimsSectionProps {
  readonly reading: Reading;
  readonly lookup: Lookup;
  readonly actions: PopupActions;
}

/** The article's claims that have a statement, in text order; the words of the article lead back to it. */
export function ClaimsSection({ reading, lookup, actions }: ClaimsSectionProps) {
  const claims = reading.claims.filter(({ matches }) => matches.length > 0);
  if (claims.length === 0) return null;
  return (
    <Section id="claims" title={POPUP.claimsHeading}>
      <ul class="claims">
        {claims.map((claim) => (
          <li key={claim.start}>
            <button type="button" class="row claim-row" data-row onClick={() => actions.goTo(claim.start, claim.end)}>
              <span class="claim-text" dir="auto">
                {claim.text}
              </span>
            </button>
            <ClaimCard claim={claim} lookup={lookup} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
