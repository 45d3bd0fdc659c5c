import type { PopupState } from "../messages/popup-state.ts";
import { LOCALE, POPUP } from "../ui/words.ts";
import { countFound } from "./count-found.ts";
import { FoundView } from "./found-view.tsx";
import { moveFocus } from "./move-focus.ts";
import { NothingFoundView } from "./nothing-found-view.tsx";
import type { PopupActions } from "./popup-actions.ts";
import { QuietView } from "./quiet-view.tsx";
import { ReadingView } from "./reading-view.tsx";

interface PopupViewProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
}

/** The whole popup, one view a state. The status line stands in every state, so that a change is announced. */
export function PopupView({ state, actions }: PopupViewProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the buttons inside; Tab works without.
    <div class="sidelight popup" lang={LOCALE} data-state={state.kind} onKeyDown={moveFocus}>
      <p class="unseen" role="status">
        {announced(state)}
      </p>
      <StateView state={state} actions={actions} />
    </div>
  );
}

function StateView({ state, actions }: PopupViewProps) {
  switch (state.kind) {
    case "reading":
      return <ReadingView step={state.step} />;
    case "found":
      return <FoundView reading={state.reading} marks={state.marks} actions={actions} />;
    case "nothing-found":
      return <NothingFoundView reading={state.reading} />;
    case "not-an-article":
      return <QuietView title={POPUP.notArticleTitle} text={POPUP.notArticleText} reason={state.reason} />;
    case "not-allowed":
      return <QuietView title={POPUP.notAllowedTitle} text={POPUP.notAllowed[state.page]} />;
    case "failed":
      return (
        <QuietView title={POPUP.failedTitle} text={POPUP.failedText} reason={state.reason}>
          <button type="button" class="press" onClick={actions.retry}>
            {POPUP.retry}
          </button>
        </QuietView>
      );
  }
}

function announced(state: PopupState): string {
  switch (state.kind) {
    case "reading":
      return POPUP.steps[state.step];
    case "found":
      return countFound(state.reading).join(". ");
    case "nothing-found":
      return POPUP.nothingTitle;
    case "not-an-article":
      return POPUP.notArticleTitle;
    case "not-allowed":
      return POPUP.notAllowedTitle;
    case "failed":
      return POPUP.failedTitle;
  }
}
