/** The popup door: opens the tab, clicks on the page, shows what comes back. */
import { render } from "preact";
import browser from "webextension-polyfill";
import { describeError } from "../messages/describe-error.ts";
import type { PopupState } from "../messages/popup-state.ts";
import { askBackground, askContent } from "../messages/send.ts";
import { PopupView } from "./popup-view.tsx";

const root = document.getElementById("root") as HTMLElement;
const tab = (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;

const show = (state: PopupState): void =>
  render(
    <PopupView
      state={state}
      actions={{
        hide: () => change((id) => askContent(id, "hide", {})),
        show: () => change((id) => askContent(id, "show", {})),
        goTo: (start, end) => change((id) => askContent(id, "goTo", { start, end })),
        retry: () => start((id) => askContent(id, "retry", {})),
      }}
    />,
    root,
  );

await start((id) => askContent(id, "click", {}));

async function start(first: (id: number) => Promise<PopupState>): Promise<void> {
  show({ kind: "reading", step: "page" });
  await change(async (id) => {
    const opened = await askBackground("open", { tab: id });
    return opened.kind === "ready" ? first(id) : opened;
  });
}

async function change(ask: (id: number) => Promise<PopupState>): Promise<void> {
  try {
    show(tab === undefined ? { kind: "not-allowed", page: "unknown" } : await ask(tab));
  } catch (error) {
    show({ kind: "failed", reason: describeError(error) });
  }
}
