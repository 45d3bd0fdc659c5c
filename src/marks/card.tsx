import { ClaimCard } from "../ui/claim-card.tsx";
import { EntityCard } from "../ui/entity-card.tsx";
import type { Lookup } from "../ui/lookup.ts";
import { MentionWhy } from "../ui/mention-why.tsx";
import { CARD, DIRECTION, ENTITY_KIND, GENERAL, LOCALE } from "../ui/words.ts";
import type { Mark } from "./collect-marks.ts";

export interface CardActions {
  close(): void;
  /** Scroll to another mark, by its place in the list, and open its card. */
  goTo(target: number): void;
}

interface CardProps {
  readonly marks: readonly Mark[];
  /** Which of them. */
  readonly target: number;
  /** The claim this name stands in, -1: none. */
  readonly around: number;
  readonly lookup: Lookup;
  readonly actions: CardActions;
}

/** The card of one mark. A dialog that leaves the page alone: it can be walked into, and left with Escape. */
export function Card({ marks, target, around, lookup, actions }: CardProps) {
  const mark = marks[target];
  const face = mark === undefined ? null : faceOf(mark, lookup);
  if (mark === undefined || face === null) return null;
  const claim = marks[around];
  return (
    <div
      class="sidelight card"
      role="dialog"
      aria-labelledby="title"
      tabIndex={-1}
      lang={LOCALE}
      dir={DIRECTION}
      data-kind={mark.kind}
    >
      <header class="card-head">
        <p class="card-kind">{face.kind}</p>
        <button type="button" class="icon close" aria-label={GENERAL.close} onClick={actions.close} />
      </header>
      <h2 id="title" class="card-title" dir="auto">
        {face.title}
      </h2>
      {mark.kind === "mention" ? (
        <>
          <Entity id={mark.mention.entity} lookup={lookup} />
          <MentionWhy mention={mark.mention} lookup={lookup} />
        </>
      ) : (
        <ClaimCard claim={mark.claim} lookup={lookup} />
      )}
      {claim !== undefined && claim.kind !== "mention" && (
        <button type="button" class="claim-around" onClick={() => actions.goTo(around)}>
          {CARD.claimAround(claim.claim.matches.length)}
        </button>
      )}
      <footer class="card-foot">
        <button
          type="button"
          class="icon previous"
          aria-label={CARD.previous}
          disabled={target === 0}
          onClick={() => actions.goTo(target - 1)}
        />
        <span>{CARD.position(target + 1, marks.length)}</span>
        <button
          type="button"
          class="icon next"
          aria-label={CARD.next}
          disabled={target === marks.length - 1}
          onClick={() => actions.goTo(target + 1)}
        />
      </footer>
    </div>
  );
}

interface Face {
  readonly kind: string;
  readonly title: string;
}

function faceOf(mark: Mark, lookup: Lookup): Face | null {
  if (mark.kind !== "mention") return { kind: CARD.claim, title: mark.claim.text };
  const entity = lookup.entities.get(mark.mention.entity);
  return entity === undefined ? null : { kind: ENTITY_KIND[entity.kind], title: entity.label };
}

function Entity({ id, lookup }: { readonly id: string; readonly lookup: Lookup }) {
  const entity = lookup.entities.get(id);
  return entity === undefined ? null : <EntityCard entity={entity} lookup={lookup} />;
}
