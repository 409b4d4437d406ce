import { statSync } from "node:fs";
import { basename, join } from "node:path";
import {
  annotated,
  type Change,
  csvLine,
  fixed,
  looksLike,
  NoSuchRewrite,
  type Report,
  type RewriteOptions,
  type Source,
} from "@council-data/checker";
import { writeWhole } from "../atomic-file.js";
import { exit, Stop } from "../exit.js";
import { locale, say } from "../locale.js";

/** Where files are written again, and how. */
export interface Rewriting {
  annotate?: string;
  fix?: string;
  keepFormulas?: boolean;
  showValues?: boolean;
  as?: string;
}

type Kind = "annotate" | "fix";

/** A file that is written again: from what, and to where. */
export interface Rewrite {
  kind: Kind;
  source: Source;
  path: string;
}

/**
 * The files that are to be written: of several sources one each, in a folder.
 *
 * @throws Stop where several would be written to one file.
 */
export function rewritesOf(sources: readonly Source[], { annotate, fix }: Rewriting): Rewrite[] {
  return (["annotate", "fix"] as const).flatMap((kind) => {
    const to = kind === "annotate" ? annotate : fix;
    if (to === undefined) return [];
    const isFolder = statSync(to, { throwIfNoEntry: false })?.isDirectory() ?? false;
    if (sources.length > 1 && !isFolder)
      throw usage({
        en: `--${kind} ${to} must be a folder that is there, as there are several files.`,
        cy: `Rhaid i --${kind} ${to} fod yn ffolder sy'n bodoli, gan fod sawl ffeil.`,
      });
    const files = sources.map((source) => ({ kind, source, path: isFolder ? join(to, nameOf(source)) : to }));
    const twice = files.find(({ path }, index) => files.findIndex((other) => other.path === path) < index);
    if (twice)
      throw usage({
        en: `Two of the files would both be written to ${twice.path}: check them one at a time.`,
        cy: `Byddai dwy o'r ffeiliau'n cael eu hysgrifennu i ${twice.path}: gwiriwch nhw un ar y tro.`,
      });
    return files;
  });
}

const usage = (said: Parameters<typeof say>[0]): Stop => new Stop(say(said), exit.usage);

// what was packed is written unpacked
const nameOf = ({ name }: Source): string =>
  name === "-" ? "stdin.csv" : basename(name).replace(/\.gz$/i, "");

/** The path of the list of changes beside a file that was fixed. */
export const changesPath = (path: string): string => `${path}.changes.csv`;

/** Writes files again, with faults marked or repaired; those that could not be read are passed over. */
export async function rewrite(rewrites: readonly Rewrite[], report: Report, flags: Rewriting): Promise<void> {
  for (const { kind, source, path } of rewrites) {
    const file = report.files.find((one) => one.path === source.name);
    if (!file || file.unreadable) continue;
    const { as, keepFormulas = false } = flags;
    const options: RewriteOptions = {
      locale: locale(),
      encoding: file.encoding,
      keepFormulas,
      ...(as !== undefined && { as }),
    };
    try {
      if (kind === "annotate") await annotate(source, path, options);
      else await fix(source, path, options, flags.showValues ?? false);
    } catch (error) {
      if (error instanceof NoSuchRewrite) throw noSuchRewrite(kind, source.name);
      throw error;
    }
  }
}

const noSuchRewrite = (kind: Kind, name: string): Stop =>
  kind === "annotate"
    ? usage({
        en: `Faults can be marked in CSV and XLSX, and ${name} is JSON: --report faults.csv lists them.`,
        cy: `Gellir nodi namau mewn CSV ac XLSX, a JSON yw ${name}: mae --report faults.csv yn eu rhestru.`,
      })
    : usage({
        en: `CSV, XLSX and NDJSON can be fixed, and ${name} is one JSON text: write it a record a line.`,
        cy: `Gellir cywiro CSV, XLSX ac NDJSON, ac un testun JSON yw ${name}: ysgrifennwch ef un cofnod y llinell.`,
      });

async function annotate(source: Source, path: string, options: RewriteOptions): Promise<void> {
  await writeWhole(path, async (put) => {
    for await (const piece of annotated(source, options)) await put(piece);
  });
  tell({ en: `Faults are marked in ${path}.`, cy: `Mae'r namau wedi'u nodi yn ${path}.` });
}

async function fix(
  source: Source,
  path: string,
  options: RewriteOptions,
  showValues: boolean,
): Promise<void> {
  let count = 0;
  let lines = csvLine(headings[locale()]);
  const changed = (change: Change): void => {
    count++;
    lines += changeLine(source.name, change, showValues);
  };
  await writeWhole(changesPath(path), (list) =>
    writeWhole(path, async (put) => {
      await list("\ufeff");
      for await (const piece of fixed(source, changed, options)) {
        await put(piece);
        await list(lines);
        lines = "";
      }
      await list(lines);
    }),
  );
  tell({
    en: `${count} safe ${count === 1 ? "change" : "changes"}: ${path}, listed in ${changesPath(path)}.`,
    cy: `Newidiadau diogel: ${count}: ${path}, wedi'u rhestru yn ${changesPath(path)}.`,
  });
}

const headings = {
  en: ["File", "Sheet", "Row", "Line", "Column", "Cell", "Rule", "Before", "After"],
  cy: ["Ffeil", "Dalen", "Rhes", "Llinell", "Colofn", "Cell", "Rheol", "Cyn", "Wedyn"],
} as const;

function changeLine(file: string, change: Change, showValues: boolean): string {
  const { sheet, row, line, column, cell, rule, before, after } = change;
  const shown = showValues ? [before, after] : [looksLike(before), looksLike(after)];
  return csvLine([file, sheet, row, line, column, cell, rule, ...shown]);
}

const tell = (said: Parameters<typeof say>[0]): void => {
  process.stderr.write(`${say(said)}\n`);
};
