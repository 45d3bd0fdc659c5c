/** Dates that cannot be. Partial dates are compared by what they share: "2023" is not before "2023-09-04". */
import type { Dataset } from "../../../src/dataset/schema.ts";
import type { Finding } from "./check.ts";

export function checkDates(dataset: Dataset): readonly Finding[] {
  const findings: Finding[] = [];
  const today = dataset.passport.date;
  const statements = new Map(dataset.statements.map((statement) => [statement.id, statement]));
  for (const statement of dataset.statements) {
    const fault = (field: string, message: string, warning?: true) =>
      findings.push({ record: statement, field, message, ...(warning && { warning }) });
    if (isBefore(today, statement.date)) fault("date", `is after the dataset's own date ${today}`);
    const named = statement.id.match(/\/(\d{4}(?:-\d{2}){0,2})-/)?.[1];
    if (named !== undefined && (isBefore(named, statement.date) || isBefore(statement.date, named))) {
      fault("id", `says ${named}, the date says ${statement.date}`);
    }
    statement.sources.forEach(({ published }, i) => {
      if (published === undefined) return;
      if (isBefore(today, published)) fault(`sources.${i}.published`, `is after the dataset's own date ${today}`);
      // A page dated a day early is a time zone; more than that, and the page cannot report what is said here.
      if (isBefore(dayAfter(published), statement.date)) {
        fault(`sources.${i}.published`, `is before the statement's date ${statement.date}`);
      }
    });
    statement.replies?.forEach(({ relation, to }, i) => {
      const earlier = statements.get(to);
      if (earlier !== undefined && isBefore(statement.date, earlier.date)) {
        fault(`replies.${i}`, `${relation} a statement of ${earlier.date}, later than its own date ${statement.date}`);
      }
    });
  }
  for (const entity of dataset.entities) {
    entity.facts?.forEach(({ from, to, current, seen }, i) => {
      const fault = (message: string) => findings.push({ record: entity, field: `facts.${i}`, message });
      if (from !== undefined && to !== undefined && isBefore(to, from)) fault(`ends ${to}, before it begins ${from}`);
      if (from !== undefined && isBefore(today, from)) fault(`begins ${from}, after the dataset's own date ${today}`);
      if (current === true && to !== undefined) fault(`is current, and yet ends ${to}`);
      if (seen === undefined) return;
      if (current === true || to !== undefined)
        fault(`was last seen ${seen}, and yet ${current === true ? "goes on" : `ends ${to}`}`);
      if (isBefore(today, seen)) fault(`was last seen ${seen}, after the dataset's own date ${today}`);
      if (from !== undefined && isBefore(seen, from)) fault(`was last seen ${seen}, before it begins ${from}`);
    });
  }
  return findings;
}

/** True where `a` ends before `b` begins, as far as both are known. */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

function dayAfter(date: string): string {
  if (date.length < 10) return date;
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
