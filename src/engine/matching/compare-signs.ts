/** Whether claim and statement say that something is so or is not so: both, or one of them, or nobody can tell. */
import { StatementFlag } from "../../pack/statement-index.ts";
import type { Polarity } from "./polarity.ts";
import type { Weighed } from "./weigh.ts";

export interface Sign extends Polarity {
  /** Whoever says it denies it: "dismissed the charge that …". */
  readonly rejected: boolean;
}

/** What of a candidate is looked at. */
interface Signed {
  readonly words: Pick<Weighed["words"], "denied" | "deniedAlike">;
  readonly assertion: Pick<Weighed["assertion"], "asksAlone">;
}

/**
 * `flags`: the statement's. Nobody can tell where the claim only asks ("weigh whether she may stay") and the statement does
 * not; where the statement denies twice and the claim once, or the claim twice what the statement says; and where somebody
 * rejects what is claimed and the statement, no denial itself and without that word, denies something beside.
 */
export function compareSigns(
  { words, assertion }: Signed,
  sign: Sign,
  flags: number,
): "alike" | "opposite" | "unknown" {
  if (assertion.asksAlone) return "unknown";
  const denies = sign.rejected || (sign.denies && words.denied);
  if ((flags & StatementFlag.denial) !== 0) return denies ? "alike" : "opposite";
  if ((flags & StatementFlag.negated) !== 0) {
    if (!denies || words.deniedAlike) return "alike";
    const twice = (flags & StatementFlag.negatedTwice) !== 0 && !sign.twice;
    return sign.rejected || twice ? "unknown" : "alike";
  }
  if (!sign.rejected && !(sign.negated && words.denied)) return "alike";
  return sign.twice ? "unknown" : "opposite";
}
