import { standard } from "../artefact.js";

/** The address of a JSON Schema that this package publishes. */
export const schemaAddress = (name: "case-file" | "report" | "statement"): string =>
  `${standard().base}/${standard().version}/conformance/${name}.schema.json`;
