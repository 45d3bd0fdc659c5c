import type { Reading } from "../engine/reading.ts";
import { LongList } from "../ui/long-list.tsx";
import type { Lookup } from "../ui/lookup.ts";
import { StatementItem } from "../ui/statement-item.tsx";
import { POPUP } from "../ui/words.ts";
import type { PopupActions } from "./popup-actions.ts";
import { Section } from "./section.tsx";

/** Statements that stand open: what fills the popup once, so that the claims are never far. */
const OPEN = 3;

interface SinceSectionProps {
  readonly reading: Reading;
  readonly lookup: Lookup;
  readonly actions: PopupActions;
}

/** What came after the article, oldest first; nothing at all where nothing did. */
export function SinceSection({ reading, lookup, actions }: SinceSectionProps) {
  const items = reading.since.flatMap(({ statement: id, why }) => {
    const statement = lookup.statements.get(id);
    if (statement === undefined) return [];
    const claim = reading.claims.find(({ matches }) => matches.some((match) => match.statement === id));
    return (
      <StatementItem key={id} statement={statement} lookup={lookup} whenInWords={false}>
        {claim === undefined ? (
          <p class="since-why">{why}</p>
        ) : (
          <button type="button" class="to-text" data-row onClick={() => actions.goTo(claim.start, claim.end)}>
            {POPUP.showInText}
            <span class="unseen">: {claim.text}</span>
          </button>
        )}
      </StatementItem>
    );
  });
  if (items.length === 0) return null;
  return (
    <Section id="since" title={POPUP.since}>
      <LongList items={items} open={OPEN} class="timeline" />
    </Section>
  );
}
