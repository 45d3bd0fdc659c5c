import { expect, test } from "vitest";
import { add, NONE, one, sayTally, tallyReport } from "../../../build/check/tally.ts";

test.each([
  ["all held", { numPassedTests: 3, numFailedTests: 0 }, 0, "3 passed, 0 failed"],
  ["one fell", { numPassedTests: 2, numFailedTests: 1 }, 1, "2 passed, 1 failed"],
  [
    "some left out",
    { numPassedTests: 2, numFailedTests: 0, numPendingTests: 4, numTodoTests: 1 },
    0,
    "2 passed, 0 failed, 5 skipped",
  ],
  ["a file that did not load", { numPassedTests: 2, numFailedTests: 0 }, 1, "2 passed, 1 failed"],
])("%s", (_, report, exitCode, line) => expect(sayTally(tallyReport(JSON.stringify(report), exitCode))).toBe(line));

test("a run that left no report has failed, whatever it exited with", () => {
  expect(tallyReport(null, 0)).toEqual(one(false));
});

test("sums", () => {
  expect([one(true), one(false), { ...NONE, skipped: 2 }].reduce(add)).toEqual({ passed: 1, failed: 1, skipped: 2 });
});
