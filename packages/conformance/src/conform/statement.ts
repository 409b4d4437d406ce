import { standard } from "../artefact.js";
import { casesDigest } from "../cases.js";
import { type Counts, exitCodeOf, type Report } from "./report.js";
import { schemaAddress } from "./schema-address.js";

/** What a supplier publishes: which program, at which release, agrees with which version of the standard. */
export interface Statement {
  $schema: string;
  implementation: { name: string; release: string };
  standard: { name: string; version: string; cases: { sha256: string } };
  /** The records, fields and code lists that the program claims to judge. */
  claims: string[];
  result: Counts;
  /** Whether every case of what is claimed agrees, with none expected to fail. */
  conforms: boolean;
  /** The day of the run. */
  date: string;
}

/** The statement that follows from a report on every case of what is claimed. */
export function statementOf(
  report: Report,
  { name, release, date }: { name: string; release: string; date: string },
): Statement {
  return {
    $schema: schemaAddress("statement"),
    implementation: { name, release },
    standard: {
      name: "Council Data Standards",
      version: standard().version,
      cases: { sha256: casesDigest() },
    },
    claims: report.of,
    result: report.counts,
    conforms: exitCodeOf(report) === 0 && report.counts.agree === report.counts.cases,
    date,
  };
}
