import { POPUP } from "../ui/words.ts";

/** While it works: what is going on, and that it goes on here. */
export function ReadingView({ step }: { readonly step: "page" | "context" }) {
  return (
    <main class="quiet-view reading">
      <h1>{POPUP.steps[step]}</h1>
      <div class="progress" role="progressbar" aria-label={POPUP.steps[step]} />
      <p class="quiet">{POPUP.readingNote}</p>
    </main>
  );
}
