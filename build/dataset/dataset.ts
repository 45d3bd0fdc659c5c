/**
 * `npm run dataset`: checks the records and counts them.
 *   --json         the counts as one line of JSON, last on standard output
 *   --fix          sorts records and fields
 *   --add DRAFT    merges a draft (see add.ts), or says what is wrong with it and changes nothing
 *   --join ID --into ID   makes the first entity one with the second, wherever it is named
 *   --dir DIR      another folder laid out like src/dataset
 *   --warnings     lists the warnings too, not only their number
 */
import { existsSync, readFileSync } from "node:fs";
import { join as joinPath } from "node:path";
import { parseArgs } from "node:util";
import { addDraft } from "./add.ts";
import { checkDataset } from "./check/check.ts";
import { countRecords, printCounts } from "./count.ts";
import { joinEntities } from "./join.ts";
import { describeFault, type Fault, readLocated } from "./read.ts";
import { formatDataset, writeDataset } from "./write.ts";

try {
  const { values } = parseArgs({
    options: {
      json: { type: "boolean" },
      fix: { type: "boolean" },
      warnings: { type: "boolean" },
      add: { type: "string" },
      join: { type: "string" },
      into: { type: "string" },
      dir: { type: "string", default: "src/dataset" },
    },
  });
  if (values.add !== undefined) add(values.dir, values.add);
  else if (values.join !== undefined) join(values.dir, values.join, values.into);
  else if (values.fix === true) fix(values.dir);
  else check(values.dir, values.json === true, values.warnings === true);
} catch (error) {
  console.error(`dataset: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

function check(folder: string, json: boolean, listWarnings: boolean): void {
  const located = readLocated(folder);
  const { faults, warnings } = checkDataset(located);
  const all = [
    ...faults,
    ...unsortedFiles(folder, located.faults.length === 0 ? formatDataset(located.dataset) : new Map()),
  ];
  for (const fault of all) console.error(describeFault(fault));
  if (listWarnings) for (const warning of warnings) console.error(`warning: ${describeFault(warning)}`);
  const counts = countRecords(located.dataset, all.length, warnings.length);
  if (json) console.log(JSON.stringify(counts));
  else printCounts(counts, located.dataset);
  if (all.length > 0) process.exitCode = 1;
}

function fix(folder: string): void {
  const { dataset, faults } = readLocated(folder);
  if (faults.length > 0) refuse(faults, "nothing was changed, mend these first");
  writeDataset(folder, dataset);
  console.log("sorted");
}

function add(folder: string, draft: string): void {
  if (!existsSync(draft)) throw new Error(`there is no file ${draft}`);
  const located = readLocated(folder);
  if (located.faults.length > 0) refuse(located.faults, "mend the dataset first");
  const added = addDraft(located.dataset, readFileSync(draft, "utf8"), draft);
  if (added.faults.length > 0) refuse(added.faults, "nothing was added");
  // What the draft brings must not break a rule; what was wrong before is not the draft's fault.
  const places = new Map([...located.places, ...added.places]);
  const { faults } = checkDataset({ dataset: added.dataset, faults: [], places });
  const broken = faults.filter(({ file }) => file === draft);
  if (broken.length > 0) refuse(broken, "nothing was added");
  writeDataset(folder, added.dataset);
  for (const line of added.log) console.log(line);
}

function join(folder: string, from: string, into: string | undefined): void {
  if (into === undefined) throw new Error("--join needs --into, the entity that stays");
  const { dataset, faults } = readLocated(folder);
  if (faults.length > 0) refuse(faults, "mend the dataset first");
  writeDataset(folder, joinEntities(dataset, from, into));
  console.log(`entity ${from}: joined into ${into}`);
}

function refuse(faults: readonly Fault[], what: string): never {
  throw new Error(`${what}:\n${faults.map((fault) => `  ${describeFault(fault)}`).join("\n")}`);
}

function unsortedFiles(folder: string, formatted: ReadonlyMap<string, string>): Fault[] {
  const message = "is not sorted or not in the schema's field order; `npm run dataset -- --fix` mends it";
  return [...formatted]
    .filter(
      ([file, text]) => existsSync(joinPath(folder, file)) && readFileSync(joinPath(folder, file), "utf8") !== text,
    )
    .map(([file]) => ({ file, line: 0, field: "", message }));
}
