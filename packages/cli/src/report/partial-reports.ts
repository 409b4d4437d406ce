import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { Report } from "@council-data/checker";
import { exit, Stop } from "../exit.js";
import { say } from "../locale.js";
import { cannotRead } from "../sources.js";

/**
 * The reports in a file: one as JSON, or one in each line that has `report`, as a stream writes them; lines of faults
 * are passed over.
 *
 * @throws Stop where it cannot be read, or holds no report.
 */
export async function* reportsIn(path: string): AsyncGenerator<Report> {
  const input: Readable = path === "-" ? process.stdin : createReadStream(path, { highWaterMark: 1 << 20 });
  const failed = new Promise<never>((_, reject) =>
    input.once("error", (error: unknown) => reject(cannotRead(path, error))),
  );
  failed.catch(() => {});
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
  // a report over many lines is one text
  let whole: string[] | undefined;
  let found = 0;
  for (;;) {
    const next = await Promise.race([lines.next(), failed]);
    if (next.done) break;
    if (next.value.trim() === "") continue;
    if (whole) {
      whole.push(next.value);
      continue;
    }
    const value = found === 0 ? parsed(next.value) : (parsed(next.value) ?? none(path));
    if (value === undefined) whole = [next.value];
    else {
      found++;
      const report = (value as { report?: unknown }).report ?? value;
      if (isReport(report)) yield report;
      else if ((value as { rule?: unknown }).rule === undefined) none(path);
    }
  }
  if (!whole) return;
  const report = parsed(whole.join("\n"));
  if (!isReport(report)) none(path);
  yield report as Report;
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

const isReport = (value: unknown): value is Report => {
  const { standard, files, faults, advice } = (value ?? {}) as Partial<Report>;
  return typeof standard === "string" && [files, faults, advice].every(Array.isArray);
};

function none(path: string): never {
  throw new Stop(
    say({
      en: `${path} is no report: give files that council-data check wrote with --format json, --partial or --stream.`,
      cy: `Nid adroddiad yw ${path}: rhowch ffeiliau a ysgrifennodd council-data check gyda --format json, --partial neu --stream.`,
    }),
    exit.unreadable,
  );
}
