/** The dataset's records as the sections of the slice `records`: see `src/pack/records.ts` for the layout. */
import type { Dataset } from "../../src/dataset/schema.ts";
import type { Section } from "../../src/pack/layout.ts";
import { type PackedPassport, RECORD_LISTS } from "../../src/pack/records.ts";
import type { Sections, Sha256 } from "../../src/pack/write-slices.ts";

/** Counts up when the compiler makes something else of the same records. */
const GENERATOR = "sidelight pack 1";

/** `dataset` must be sorted by id in code unit order, as `sortDataset` does. */
export function compileRecords(dataset: Dataset, sha256: Sha256): Sections {
  const sections: Record<string, Section> = {};
  const counts: Record<string, number> = {};
  for (const [list, prefix] of Object.entries(RECORD_LISTS) as [keyof typeof RECORD_LISTS, string][]) {
    const records: readonly { readonly id: string }[] = dataset[list];
    counts[list] = records.length;
    const ids = joined(records.map(({ id }) => id));
    const json = joined(records.map(asciiJson));
    sections[`${prefix}.idat`] = ids.offsets;
    sections[`${prefix}.id`] = ids.bytes;
    sections[`${prefix}.jsonat`] = json.offsets;
    sections[`${prefix}.json`] = json.bytes;
  }
  const content = Object.values(RECORD_LISTS).map((prefix) => sections[`${prefix}.json`] as Uint8Array);
  const passport: PackedPassport = {
    ...dataset.passport,
    sha256: hex(sha256(Buffer.concat(content))),
    counts,
    generator: GENERATOR,
  };
  sections.passport = joined([asciiJson(passport)]).bytes;
  return sections;
}

/** JSON whose every character is ASCII, so that a reader needs no text decoder. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function joined(strings: readonly string[]): { offsets: Uint32Array; bytes: Uint8Array } {
  const offsets = new Uint32Array(strings.length + 1);
  let length = 0;
  strings.forEach((string, index) => {
    length += string.length;
    offsets[index + 1] = length;
  });
  const bytes = new Uint8Array(length);
  strings.forEach((string, index) => {
    const at = offsets[index] as number;
    for (let i = 0; i < string.length; i++) bytes[at + i] = string.charCodeAt(i);
  });
  return { offsets, bytes };
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
