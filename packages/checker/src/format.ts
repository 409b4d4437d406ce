import type { FileReport } from "./report/report.js";

type Format = FileReport["format"];

const byEnding: Readonly<Record<string, Format>> = {
  csv: "csv",
  tsv: "csv",
  tab: "csv",
  json: "json",
  ndjson: "ndjson",
  jsonl: "ndjson",
  xlsx: "xlsx",
  xlsm: "xlsx",
};

/** The format that a file's name tells, `.gz` apart. */
export const formatByName = (name: string): Format | undefined =>
  byEnding[/\.([a-z]+)$/i.exec(name.replace(/\.gz$/i, ""))?.[1]?.toLowerCase() ?? ""];

/** The format of a text: what its name tells, unless its first characters can only be JSON. */
export function formatOf(name: string, start: Uint8Array): Format {
  const named = formatByName(name);
  const text = new TextDecoder().decode(start).trimStart();
  const isJson = /^(?:\{\s*["}]|\[\s*[[{\]"0-9])/.test(text);
  if (named === "ndjson" || (named === "json" && !isJson)) return named;
  if (!isJson) return !named && /^[{[]/.test(text) ? "json" : "csv";
  if (named === "json" || text.startsWith("[")) return "json";
  const [first = "", second] = text.split("\n", 2);
  return second?.trimStart().startsWith("{") && first.trimEnd().endsWith("}") ? "ndjson" : "json";
}
