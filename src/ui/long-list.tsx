import type { ComponentChildren } from "preact";
import { GENERAL } from "./words.ts";

interface LongListProps {
  readonly items: readonly ComponentChildren[];
  /** How many stand open; the rest behind one disclosure. One more than that is simply shown. */
  readonly open: number;
  readonly class?: string;
}

/** A list that shows its beginning and keeps the rest one press away. */
export function LongList({ items, open, class: name = "plain" }: LongListProps) {
  const cut = items.length <= open + 1 ? items.length : open;
  const row = (item: ComponentChildren, at: number) => <li key={at}>{item}</li>;
  return (
    <>
      <ul class={name}>{items.slice(0, cut).map(row)}</ul>
      {cut < items.length && (
        <details class="more">
          <summary>{GENERAL.showMore(items.length - cut)}</summary>
          <ul class={name}>{items.slice(cut).map(row)}</ul>
        </details>
      )}
    </>
  );
}
