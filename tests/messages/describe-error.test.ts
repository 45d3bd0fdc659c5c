import { expect, test } from "vitest";
import { describeError } from "../../src/messages/describe-error.ts";
import { PackError } from "../../src/pack/layout.ts";

test.each([
  [new PackError("damaged", "The pack is damaged: a list is cut."), "The pack is damaged: a list is cut."],
  [new Error("cannot access a chrome:// URL"), "Cannot access a chrome:// URL."],
  [new Error("  Missing host permission for the tab  "), "Missing host permission for the tab."],
  ["no Error at all", "No Error at all."],
  [new Error(""), "Something went wrong, and the browser did not say what."],
])("%s", (error, sentence) => expect(describeError(error)).toBe(sentence));
