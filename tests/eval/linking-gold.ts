/** Reads a linking yardstick: documents with gold labels, and the table of entities they are restricted to. */
import { readFileSync } from "node:fs";

export interface GoldLabel {
  readonly start: number;
  readonly end: number;
  readonly qid: string | null;
  readonly optional?: boolean;
  readonly coref?: boolean;
  readonly nested?: boolean;
}

export interface GoldDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly evaluationSpan: readonly [number, number];
  readonly labels: readonly GoldLabel[];
}

export interface KnownEntity {
  readonly qid: string;
  readonly label: string;
  readonly kinds: readonly string[];
}

/** One JSON object a line. Throws with file and line where one cannot be read. */
export function readGold(file: string): GoldDocument[] {
  return lines(file).map((line, index) => {
    try {
      return JSON.parse(line) as GoldDocument;
    } catch {
      throw new Error(`${file}, line ${index + 1}: not JSON`);
    }
  });
}

/** Tab-separated, with the columns qid, label, kinds in any order. */
export function readKnownEntities(file: string): KnownEntity[] {
  const [head = "", ...rows] = lines(file);
  const columns = head.split("\t");
  const [qid, label, kinds] = ["qid", "label", "kinds"].map((name) => columns.indexOf(name)) as [
    number,
    number,
    number,
  ];
  if (qid < 0 || label < 0 || kinds < 0)
    throw new Error(`${file}: the first line must name the columns qid, label, kinds`);
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const cells = row.split("\t");
    const entity = {
      qid: cells[qid] ?? "",
      label: (cells[label] ?? "").trim(),
      kinds: (cells[kinds] ?? "").split(","),
    };
    if (entity.label === "" || seen.has(entity.qid)) return [];
    seen.add(entity.qid);
    return [entity];
  });
}

function lines(file: string): string[] {
  return readFileSync(file, "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "");
}
