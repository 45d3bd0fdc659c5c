/** A trespass on purpose: see `borders.test.ts`. */
import browser from "webextension-polyfill";

export const id = (): string => browser.runtime.id;
