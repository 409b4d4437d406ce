import { type Dirent, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Source, sourceOfStream } from "@council-data/checker";
import { fileSource } from "@council-data/checker/node";
import { isPackage, type Resource, resourcesOf } from "./data-package.js";
import { exit, Stop } from "./exit.js";
import { say } from "./locale.js";
import { reasonOf } from "./reason.js";

const checked = /\.(?:csv|tsv|tab|json|ndjson|jsonl|xlsx|xlsm)(?:\.gz)?$/i;

// the marks that programs leave beside an open file, and what a system hides
const isAside = (name: string): boolean => /^(?:\.|~\$)|^node_modules$/.test(name);

/**
 * The files that a path names: a folder stands for those in it, at any depth, that can be checked; a `datapackage.json`
 * for those that it lists, which it then tells the records of; and `-` for standard input.
 *
 * @throws Stop where a path leads to no file.
 */
function sourcesOf(path: string): Source[] {
  if (path === "-") return [sourceOfStream("-", process.stdin)];
  try {
    if (statSync(path).isDirectory()) return folderSources(path);
    return isPackage(path) ? resourcesOf(path).map(resourceSource) : [fileSource(path)];
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw cannotRead(path, error);
  }
}

const resourceSource = ({ path, ...known }: Resource): Source => fileSource(path, known);

/** The files that paths name, and what there is to say of paths that name none. */
export function sourcesAt(paths: readonly string[]): { sources: Source[]; refused: string[] } {
  const sources: Source[] = [];
  const refused: string[] = [];
  for (const path of paths) {
    try {
      sources.push(...sourcesOf(path));
    } catch (error) {
      if (!(error instanceof Stop) || error.code !== exit.unreadable) throw error;
      refused.push(error.message);
    }
  }
  return { sources, refused };
}

/** What is said of a file that the system would not read. */
export function cannotRead(path: string, error: unknown): Stop {
  const reason = reasonOf(error);
  const said = { en: `${path} cannot be read: ${reason}.`, cy: `Ni ellir darllen ${path}: ${reason}.` };
  return new Stop(say(said), exit.unreadable);
}

function folderSources(folder: string): Source[] {
  const paths = filesWithin(folder);
  const listed = paths.filter(isPackage).flatMap(resourcesOf);
  const inPackages = new Set(listed.map(({ path }) => resolve(path)));
  const others = paths.filter(
    (path) => !isPackage(path) && checked.test(path) && !inPackages.has(resolve(path)),
  );
  if (listed.length + others.length === 0)
    throw new Stop(
      say({
        en: `${folder} is a folder without a CSV, TSV, JSON, NDJSON or XLSX file.`,
        cy: `Nid oes ffeil CSV, TSV, JSON, NDJSON nac XLSX yn y ffolder ${folder}.`,
      }),
      exit.unreadable,
    );
  return [...listed.map(resourceSource), ...others.map((path) => fileSource(path))].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}

function filesWithin(folder: string): string[] {
  const paths = (entry: Dirent): string[] => {
    const path = join(folder, entry.name);
    if (isAside(entry.name)) return [];
    if (entry.isDirectory()) return filesWithin(path);
    // a link may lead back to where it stands, so only one that leads to a file is followed
    return entry.isFile() || (entry.isSymbolicLink() && isFile(path)) ? [path] : [];
  };
  return readdirSync(folder, { withFileTypes: true }).flatMap(paths).sort();
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
