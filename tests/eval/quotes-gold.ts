/** Gold attributions in the format of `polnear-dev.jsonl`: one document a line, `{id, text, spans, relations}`. */
import { readFileSync } from "node:fs";
import { array, type InferOutput, number, object, record, safeParse, string, tuple } from "valibot";

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface GoldAttribution {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

const Line = object({
  id: string(),
  text: string(),
  spans: record(string(), object({ role: string(), ranges: array(tuple([number(), number()])) })),
  relations: array(array(string())),
});

/** Reads the documents of `file`. Throws with file and line where a line is not in the format. */
export function readGold(file: string): readonly GoldDocument[] {
  const documents = readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, index) => (line.trim() === "" ? [] : [readLine(line, `${file}:${index + 1}`)]));
  if (documents.length === 0) throw new Error(`${file}: no document`);
  return documents;
}

function readLine(line: string, place: string): GoldDocument {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new Error(`${place}: not JSON`);
  }
  const parsed = safeParse(Line, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(`${place}: ${issue.path?.map(({ key }) => String(key)).join(".") ?? "line"}: ${issue.message}`);
  }
  const { id, text, spans, relations } = parsed.output;
  const attributions = relations.flat().flatMap((relation) => {
    const one = readRelation(relation, spans, place);
    for (const { start, end } of [...one.source, ...one.cue, ...one.content]) {
      if (start < 0 || end > text.length || start >= end)
        throw new Error(`${place}: range [${start}, ${end}] is not in the text`);
    }
    return one.content.length === 0 ? [] : [one];
  });
  return { id, text, attributions };
}

/** "Attribution:T4 Content:T3 Cue:T2 Source:T1"; "Content2" is a second part of the content. */
function readRelation(relation: string, spans: InferOutput<typeof Line>["spans"], place: string): GoldAttribution {
  const found: Record<"source" | "cue" | "content", Range[]> = { source: [], cue: [], content: [] };
  for (const part of relation.split(" ")) {
    const [name = "", id = ""] = part.split(":");
    const role = name.toLowerCase().replace(/\d+$/, "");
    if (role !== "source" && role !== "cue" && role !== "content") continue;
    const span = spans[id];
    if (span === undefined) throw new Error(`${place}: "${relation}" names the span "${id}", which is not there`);
    found[role].push(...span.ranges.map(([start, end]) => ({ start, end })));
  }
  return found;
}
