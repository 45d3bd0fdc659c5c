import type { Reading } from "../engine/reading.ts";
import { POPUP } from "../ui/words.ts";
import { unlinkedNames } from "./count-found.ts";
import { Section } from "./section.tsx";

/** Names the article has and the pack has not: said, not hidden. */
export function UnlinkedSection({ reading }: { readonly reading: Reading }) {
  const names = unlinkedNames(reading);
  if (names.length === 0) return null;
  return (
    <Section id="unlinked" title={POPUP.unlinked} note={POPUP.unlinkedNote}>
      <ul class="unlinked">
        {names.map((name) => (
          <li key={name} dir="auto">
            {name}
          </li>
        ))}
      </ul>
    </Section>
  );
}
