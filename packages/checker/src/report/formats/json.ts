import type { Report } from "../report.js";

/** A report as JSON, as `schema/report.schema.json` describes it. */
export const renderJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
