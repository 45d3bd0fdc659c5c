/** Statements that reply to one found to be the same: the dataset says itself what denies, confirms and updates what. */
import { type Lists, Reply, type StatementIndex } from "../../pack/statement-index.ts";
import type { Relation } from "../reading.ts";
import type { Related } from "./relate.ts";

/** A reply is as sure as the match it hangs on, and a little less to the point. */
const REPLY_SHARE = 0.95;

const BY: Readonly<Record<number, { readonly relation: Relation; readonly how: string }>> = {
  [Reply.confirms]: { relation: "related", how: "confirms" },
  [Reply.denies]: { relation: "contradicts", how: "denies" },
  [Reply.updates]: { relation: "updates", how: "updates" },
  [Reply.answers]: { relation: "related", how: "answers" },
};
const TO: typeof BY = {
  [Reply.confirms]: { relation: "related", how: "is confirmed by" },
  [Reply.denies]: { relation: "contradicts", how: "is denied by" },
  [Reply.updates]: { relation: "related", how: "is updated by" },
  [Reply.answers]: { relation: "related", how: "is answered by" },
};

/** `found` and what replies to those of it that are the same, or what they reply to; a statement stands in it once. */
export function followReplies(found: readonly Related[], index: StatementIndex): readonly Related[] {
  const byStatement = new Map(found.map((match) => [match.statement, match]));
  for (const match of found) {
    if (match.relation !== "same") continue;
    follow(match, index.repliedBy, BY, byStatement);
    follow(match, index.replies, TO, byStatement);
  }
  return [...byStatement.values()];
}

function follow(
  match: Related,
  { at, items, how }: Lists & { readonly how: Uint8Array },
  meaning: typeof BY,
  byStatement: Map<number, Related>,
): void {
  for (let i = at[match.statement] as number; i < (at[match.statement + 1] as number); i++) {
    const statement = items[i] as number;
    const known = byStatement.get(statement);
    const reply = meaning[how[i] as number];
    if (reply === undefined || known?.relation === "same") continue;
    if (known !== undefined && known.reply !== null) continue;
    const score = Math.max(known?.score ?? 0, match.score * REPLY_SHARE);
    byStatement.set(statement, {
      statement,
      relation: reply.relation,
      score,
      weighed: known?.weighed ?? null,
      figures: known?.figures ?? [],
      reply: { how: reply.how, to: match.statement },
    });
  }
}
