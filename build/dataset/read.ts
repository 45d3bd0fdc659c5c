/** Reads a folder laid out like `src/dataset`, keeping for every record the file and line it stands in. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { type Dataset, ENTITY_KINDS, Entity, Passport, Publisher, Statement, Topic } from "../../src/dataset/schema.ts";

/** Something wrong with a record; `line` counts from 1, 0 where the whole file is meant. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly field: string;
  readonly message: string;
}

export interface Place {
  readonly file: string;
  readonly line: number;
}

export interface LocatedDataset {
  readonly dataset: Dataset;
  readonly faults: readonly Fault[];
  /** Where a record stands, by the record itself. */
  readonly places: ReadonlyMap<object, Place>;
}

/** Reads the folder and throws an Error whose message lists the first faults, where there are any. */
export async function readDataset(folder: string): Promise<Dataset> {
  const { dataset, faults } = readLocated(folder);
  if (faults.length > 0) {
    const first = faults.slice(0, 5).map((fault) => `  ${describeFault(fault)}`);
    throw new Error(`${faults.length} faulty record(s) in ${folder}:\n${first.join("\n")}`);
  }
  return dataset;
}

/** Reads the folder; faulty records are left out of the dataset and named in `faults`. Throws where there is no such folder. */
export function readLocated(folder: string): LocatedDataset {
  if (!existsSync(folder)) throw new Error(`there is no folder ${folder}`);
  const faults: Fault[] = [];
  const places = new Map<object, Place>();
  const lines = <T extends object>(file: string, schema: v.GenericSchema<unknown, T>): T[] =>
    readLines(folder, file, schema, faults, places);
  const entities = ENTITY_KINDS.flatMap((kind) => {
    const file = `entities/${kind}.jsonl`;
    const found = lines(file, Entity);
    for (const entity of found) {
      if (entity.kind === kind) continue;
      faults.push({
        ...(places.get(entity) as Place),
        field: "kind",
        message: `is "${entity.kind}" in the file of ${kind}s`,
      });
    }
    return found;
  });
  const statements = topicFiles(folder).flatMap((file) => {
    const topic = file.slice("statements/".length, -".jsonl".length);
    return lines(file, Statement).map((statement) => {
      const placed = { ...statement, topic };
      const place = places.get(statement) as Place;
      places.set(placed, place);
      if (!statement.id.startsWith(`${topic}/`)) {
        faults.push({ ...place, field: "id", message: `must begin with "${topic}/", the file's topic` });
      }
      return placed;
    });
  });
  return {
    dataset: {
      passport: readPassport(folder, faults),
      publishers: lines("publishers.jsonl", Publisher),
      topics: lines("topics.jsonl", Topic),
      entities,
      statements,
    },
    faults,
    places,
  };
}

export function describeFault({ file, line, field, message }: Fault): string {
  return `${file}${line > 0 ? `:${line}` : ""}${field === "" ? "" : ` ${field}`}: ${message}`;
}

/** Turns what valibot found into faults of one line. */
export function schemaFaults(issues: readonly v.BaseIssue<unknown>[], place: Place): Fault[] {
  return issues.map((issue) => ({ ...place, field: v.getDotPath(issue) ?? "", message: issue.message }));
}

function readLines<T extends object>(
  folder: string,
  file: string,
  schema: v.GenericSchema<unknown, T>,
  faults: Fault[],
  places: Map<object, Place>,
): T[] {
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  const records: T[] = [];
  readFileSync(path, "utf8")
    .split("\n")
    .forEach((text, index) => {
      if (text === "") return;
      const place = { file, line: index + 1 };
      const parsed = parseJson(text);
      if (parsed === undefined) {
        faults.push({ ...place, field: "", message: "is not one JSON object on one line" });
        return;
      }
      const result = v.safeParse(schema, parsed);
      if (!result.success) {
        faults.push(...schemaFaults(result.issues, place));
        return;
      }
      places.set(result.output, place);
      records.push(result.output);
    });
  return records;
}

function readPassport(folder: string, faults: Fault[]): Passport {
  const place = { file: "passport.json", line: 0 };
  const path = join(folder, place.file);
  const parsed = existsSync(path) ? parseJson(readFileSync(path, "utf8")) : undefined;
  const result = v.safeParse(Passport, parsed);
  if (result.success) return result.output;
  if (parsed === undefined) faults.push({ ...place, field: "", message: "is missing or is not JSON" });
  else faults.push(...schemaFaults(result.issues, place));
  return { title: "unknown", revision: 1, date: "1970", licence: "unknown", attribution: "unknown" };
}

function topicFiles(folder: string): string[] {
  const path = join(folder, "statements");
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .map((name) => `statements/${name}`);
}

/** Undefined for text that is not JSON; a record is an object, so no record is lost in that. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
