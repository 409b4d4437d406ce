import { validators } from "@council-data/validators";
import { schemaBase } from "../generated/dictionary.js";
import { likeliestRecord, recordsWithHeadings } from "./headings.js";

/** Which record the rows of a table hold. */
export interface TableRecord {
  /** Where it is known: as it was said, by its `$schema`, or because the headings fit no other. */
  record: string | undefined;
  /** That record, or else the one that the headings are most like. */
  of: string;
  /** Those that the headings fit, where it is not said which one it is. */
  fitting: string[];
}

/** The record of a table, by its headings and its first row. */
export function tableRecord(
  headings: readonly string[],
  first: readonly string[],
  as: string | undefined,
): TableRecord {
  const named = first[headings.indexOf("$schema")];
  const byName = named?.startsWith(schemaBase)
    ? named.slice(schemaBase.length).replace(/\.schema\.json$/, "")
    : "";
  const said = as ?? (byName in validators ? byName : undefined);
  if (said !== undefined) return { record: said, of: said, fitting: [said] };
  const fitting = recordsWithHeadings(headings);
  const record = fitting.length === 1 ? fitting[0] : undefined;
  return { record, of: record ?? likeliestRecord(headings), fitting };
}
