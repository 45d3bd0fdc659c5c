/** What a test asks of a real browser with Sidelight in it, the same for both. */
export interface DrivenBrowser {
  /** Resolves when the page is loaded; with `wait` "begun", as soon as the browser is on its way. */
  open(url: string, wait?: "loaded" | "begun"): Promise<void>;
  /** A real click on the toolbar icon: grants activeTab and opens the popup. */
  clickIcon(): Promise<void>;
  /** Closes the popup as a click elsewhere would. */
  closePopup(): Promise<void>;
  /** Evaluates a JSON-valued expression in the page's own world. */
  inPage<T>(expression: string): Promise<T>;
  /** Evaluates a JSON-valued expression in the popup's document; rejects while none is open. */
  inPopup<T>(expression: string): Promise<T>;
  /** The text of the open card, read through its closed shadow root; null: no card is open. */
  readCard(): Promise<string | null>;
  /** Presses the mouse at a point of the page, in CSS pixels of the viewport. */
  clickPage(x: number, y: number): Promise<void>;
  movePage(x: number, y: number): Promise<void>;
  badge(): Promise<string>;
  /** Ends the background as the browser does when it idles; the next message wakes it. */
  sleepBackground(): Promise<void>;
  photographPage(file: string): Promise<void>;
  photographPopup(file: string): Promise<void>;
  setScheme(scheme: "light" | "dark"): Promise<void>;
  close(): Promise<void>;
}

export interface StartOptions {
  /** The browser's program. */
  readonly program: string;
  /** The folder of the unpacked extension. */
  readonly extension: string;
  /** Loopback port of the proxy that every request has to take. */
  readonly proxy: number;
}

/** Asks again until the answer is neither null nor false; the last answer is in the error. `what` is for people. */
export async function until<T>(what: string, ask: () => Promise<T | null | false>, seconds = 15): Promise<T> {
  let last: unknown;
  for (let i = 0; i < seconds * 10; i++) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== false) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited in vain for ${what}; the last answer was ${last instanceof Error ? last.message : last}`);
}
