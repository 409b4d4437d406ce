type Json = Record<string, unknown>;

/** The values of a record by the headings of a table: JSON Pointers without the first slash. */
function cells(value: unknown, heading: string, into: Map<string, string>): Map<string, string> {
  if (typeof value !== "object" || value === null) return into.set(heading, String(value));
  for (const [key, held] of Object.entries(value)) {
    const step = key.replaceAll("~", "~0").replaceAll("/", "~1");
    cells(held, heading === "" ? step : `${heading}/${step}`, into);
  }
  return into;
}

const quoted = (cell: string): string =>
  /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/**
 * Records as the rows of a CSV table, its headings first: every heading that any of them needs, in the order they are
 * first met. The records are walked twice, so that none is held.
 */
export function* flattened(records: () => Iterable<Json>): Generator<string> {
  const headings = new Map<string, string>();
  for (const record of records())
    for (const heading of cells(record, "", new Map()).keys()) headings.set(heading, group(heading));
  const groups = [...new Set(headings.values())];
  const ordered = [...headings.keys()].sort((a, b) => groups.indexOf(group(a)) - groups.indexOf(group(b)));
  yield ordered.map(quoted).join(",");
  for (const record of records()) {
    const row = cells(record, "", new Map());
    yield ordered.map((heading) => quoted(row.get(heading) ?? "")).join(",");
  }
}

/** What stands together in a table: the columns of one item of a list, or of one object. */
const group = (heading: string): string => heading.split("/").slice(0, -1).join("/") || heading;
