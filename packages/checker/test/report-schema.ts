import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";

const schema = JSON.parse(readFileSync(new URL("../schema/report.schema.json", import.meta.url), "utf8"));
const isReport = new Ajv2020({ strictTypes: false }).compile(schema);

/** The same report, which is what the published schema says. */
export function asPublished<T>(report: T): T {
  if (!isReport(JSON.parse(JSON.stringify(report))))
    throw new Error(`The report is not what its schema says: ${JSON.stringify(isReport.errors)}`);
  return report;
}
