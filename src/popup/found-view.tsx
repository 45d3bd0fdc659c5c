import type { Reading } from "../engine/reading.ts";
import { makeLookup } from "../ui/lookup.ts";
import { BackgroundSection } from "./background-section.tsx";
import { ClaimsSection } from "./claims-section.tsx";
import { EntitiesSections } from "./entities-sections.tsx";
import { FoundHeader } from "./found-header.tsx";
import { PassportLine } from "./passport-line.tsx";
import type { PopupActions } from "./popup-actions.ts";
import { SinceSection } from "./since-section.tsx";
import { UnlinkedSection } from "./unlinked-section.tsx";

interface FoundViewProps {
  readonly reading: Reading;
  readonly marks: "shown" | "hidden";
  readonly actions: PopupActions;
}

/** Everything found: what is new since first, then claims, then who and what, then the rest. */
export function FoundView({ reading, marks, actions }: FoundViewProps) {
  const lookup = makeLookup(reading);
  return (
    <>
      <FoundHeader reading={reading} marks={marks} actions={actions} />
      <main class="found">
        <SinceSection reading={reading} lookup={lookup} actions={actions} />
        <ClaimsSection reading={reading} lookup={lookup} actions={actions} />
        <EntitiesSections reading={reading} lookup={lookup} actions={actions} />
        <UnlinkedSection reading={reading} />
        <BackgroundSection reading={reading} lookup={lookup} />
      </main>
      <PassportLine pack={reading.pack} />
    </>
  );
}
