/** What a test asks of a real browser with Sidelight in it, the same for both. */
export interface DrivenBrowser {
  readonly name: "chrome" | "firefox";
  open(url: string): Promise<void>;
  /** A real click on the toolbar icon: grants activeTab and opens the popup. */
  clickIcon(): Promise<void>;
  /** Closes the popup as a click elsewhere would. */
  closePopup(): Promise<void>;
  /** Evaluates a JSON-valued expression in the page's own world. */
  inPage<T>(expression: string): Promise<T>;
  /** Evaluates a JSON-valued expression in the popup's document. */
  inPopup<T>(expression: string): Promise<T>;
  /** Presses the mouse at a point of the page, in CSS pixels of the viewport. */
  clickPage(x: number, y: number): Promise<void>;
  movePage(x: number, y: number): Promise<void>;
  badge(): Promise<string>;
  /** Every request that any part of the browser tried to send, but for the extension's own files. */
  requests(): readonly string[];
  photographPage(file: string): Promise<void>;
  photographPopup(file: string): Promise<void>;
  setScheme(scheme: "light" | "dark"): Promise<void>;
  close(): Promise<void>;
}

/** Asks again until the answer is truthy; the last answer is in the error. `what` is for people. */
export async function until<T>(what: string, ask: () => Promise<T>, tries = 100, pauseMs = 100): Promise<T> {
  let last: unknown;
  for (let i = 0; i < tries; i++) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  throw new Error(
    `waited in vain for ${what}; last answer: ${last instanceof Error ? last.message : JSON.stringify(last)}`,
  );
}
