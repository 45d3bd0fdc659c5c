/** The dataset's rules, one group a file. A rule looks at the whole dataset and answers with what is wrong. */
import type { Dataset } from "../../../src/dataset/schema.ts";
import type { Fault, LocatedDataset } from "../read.ts";
import { checkAliases } from "./aliases.ts";
import { checkDates } from "./dates.ts";
import { checkIds } from "./ids.ts";
import { checkOffices } from "./offices.ts";
import { checkOrphans } from "./orphans.ts";
import { checkSources } from "./sources.ts";

/** A finding before its place is known: `record` is the very object that stands in the dataset. */
export interface Finding {
  readonly record: object;
  readonly field: string;
  readonly message: string;
  /** A warning does not fail the check: it is for a person to look at. */
  readonly warning?: true;
}

export type Rule = (dataset: Dataset) => readonly Finding[];

const RULES: readonly Rule[] = [checkIds, checkSources, checkDates, checkAliases, checkOffices, checkOrphans];

export interface Checked {
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

export function checkDataset({ dataset, faults, places }: LocatedDataset): Checked {
  const placed = RULES.flatMap((rule) => rule(dataset)).map((finding) => ({
    ...(places.get(finding.record) ?? { file: "(draft)", line: 0 }),
    field: finding.field,
    message: finding.message,
    warning: finding.warning === true,
  }));
  const strip = ({ warning: _, ...fault }: (typeof placed)[number]): Fault => fault;
  return {
    faults: [...faults, ...placed.filter((fault) => !fault.warning).map(strip)],
    warnings: placed.filter((fault) => fault.warning).map(strip),
  };
}
