/** What the checks add up to. */

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NONE: Tally = { passed: 0, failed: 0, skipped: 0 };

export function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** A check that is one thing: it held or it did not. */
export function one(held: boolean): Tally {
  return { ...NONE, [held ? "passed" : "failed"]: 1 };
}

/**
 * Vitest's JSON report. Where the run failed although no test did (a file that does not load, an error outside a test), or left
 * no report at all, that counts as one failure.
 */
export function tallyReport(report: string | null, exitCode: number): Tally {
  if (report === null) return one(false);
  const counts = JSON.parse(report) as Record<string, number>;
  const tally = {
    passed: counts.numPassedTests ?? 0,
    failed: counts.numFailedTests ?? 0,
    skipped: (counts.numPendingTests ?? 0) + (counts.numTodoTests ?? 0),
  };
  return exitCode !== 0 && tally.failed === 0 ? add(tally, one(false)) : tally;
}

/** The last line: "412 passed, 0 failed", with ", 3 skipped" where any were. */
export function sayTally({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`;
}
