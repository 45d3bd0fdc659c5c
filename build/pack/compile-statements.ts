/** The dataset's statements and topics as the sections of the slice `claims`. */
import type { Dataset } from "../../src/dataset/schema.ts";
import type { Sections } from "../../src/pack/write-slices.ts";

export function compileStatements(_dataset: Dataset): Sections {
  return {};
}
