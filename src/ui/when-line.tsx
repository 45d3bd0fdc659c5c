import type { When } from "../engine/reading.ts";
import { formatDate, formatDistance } from "./format-date.ts";
import { WHEN } from "./words.ts";

interface WhenLineProps {
  readonly date: string;
  readonly when: When | null;
  /** The article's day, or null where unknown. */
  readonly published: string | null;
  /** False where a heading says "Since this article" already. */
  readonly inWords: boolean;
}

/** "13 September 2023 · Since this article, 8 days later": the dot beside it is hollow, half or full as well. */
export function WhenLine({ date, when, published, inWords }: WhenLineProps) {
  const distance = when === null || published === null ? null : formatDistance(published, date);
  const place = [inWords && when !== null ? WHEN[when] : null, distance].filter((part) => part !== null).join(", ");
  return (
    <p class="when" data-when={when ?? "unknown"}>
      <time dateTime={date}>{formatDate(date)}</time>
      {place !== "" && <span class="when-place"> · {place}</span>}
    </p>
  );
}
