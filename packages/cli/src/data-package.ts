import { readFileSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { recordNames, type Source } from "@council-data/checker";
import { exit, Stop } from "./exit.js";
import { type Said, say } from "./locale.js";
import { reasonOf } from "./reason.js";

/** A file that a data package lists, and what the package says of it. */
export interface Resource extends Pick<Source, "as" | "delimiter"> {
  path: string;
}

/** Whether a file describes a data package: https://datapackage.org/standard/data-package/ */
export const isPackage = (path: string): boolean => basename(path) === "datapackage.json";

/**
 * The files that a `datapackage.json` lists, with their records and delimiters.
 *
 * @throws Stop where it cannot be read, or lists what is not to be read: an address, or a file outside its folder.
 */
export function resourcesOf(path: string): Resource[] {
  const wrong = (said: Said): Stop => new Stop(`${path}: ${say(said)}`, exit.unreadable);
  const { resources } = descriptorOf(path, wrong);
  if (!Array.isArray(resources) || resources.length === 0)
    throw wrong({ en: "it lists no resources.", cy: "nid yw'n rhestru unrhyw adnoddau." });
  return resources.filter(isObject).flatMap((resource) => {
    const files = [resource["path"]].flat().filter((one) => typeof one === "string");
    if (files.length === 0)
      throw wrong({
        en: `the resource ${JSON.stringify(resource["name"])} names no file: give it a path.`,
        cy: `nid yw'r adnodd ${JSON.stringify(resource["name"])} yn enwi ffeil: rhowch lwybr iddo.`,
      });
    const as = recordOf(resource);
    const delimiter = delimiterOf(resource, wrong);
    return files.map((file) => ({
      path: within(path, file, wrong),
      ...(as !== undefined && { as }),
      ...(delimiter !== undefined && { delimiter }),
    }));
  });
}

type Wrong = (said: Said) => Stop;
type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function descriptorOf(path: string, wrong: Wrong): Json {
  try {
    const descriptor: unknown = JSON.parse(readFileSync(path, "utf8").replace(/^\ufeff/, ""));
    return isObject(descriptor) ? descriptor : {};
  } catch (error) {
    throw error instanceof SyntaxError
      ? wrong({ en: "it is not JSON.", cy: "nid JSON ydyw." })
      : wrong({
          en: `it cannot be read: ${reasonOf(error)}.`,
          cy: `ni ellir ei ddarllen: ${reasonOf(error)}.`,
        });
  }
}

/** The place of a file that is in the folder of its package, links followed. */
function within(descriptor: string, file: string, wrong: Wrong): string {
  const named = JSON.stringify(file);
  if (/^[a-z][a-z0-9+.-]+:/i.test(file) && !/^[a-z]:/i.test(file))
    throw wrong({
      en: `${named} is an address, and nothing is fetched: download it and name the file.`,
      cy: `cyfeiriad gwe yw ${named}, ac ni chaiff dim ei nôl: lawrlwythwch ef ac enwch y ffeil.`,
    });
  const folder = dirname(resolve(descriptor));
  const place = resolve(folder, file);
  const isOutside = (from: string, to: string): boolean => {
    const way = relative(from, to);
    return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
  };
  if (
    isAbsolute(file) ||
    /^[a-z]:|\\/i.test(file) ||
    isOutside(folder, place) ||
    isOutside(real(folder), real(place))
  )
    throw wrong({
      en: `${named} leads out of the folder of the package, where nothing is read: put the file beside it.`,
      cy: `mae ${named} yn arwain allan o ffolder y pecyn, lle na chaiff dim ei ddarllen: rhowch y ffeil wrth ei ymyl.`,
    });
  return relative(process.cwd(), place) || place;
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** The record that a resource says it holds: by its schema, its profile or its name. */
function recordOf({ schema, profile, $schema, name }: Json): string | undefined {
  const said = [
    ...(isObject(schema) ? [schema["$id"], schema["$schema"], schema["name"], schema["title"]] : [schema]),
    $schema,
    profile,
    name,
  ];
  for (const text of said) {
    const record = typeof text === "string" ? recordNamed(text) : undefined;
    if (record) return record;
  }
  return undefined;
}

const plain = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, "");

/** The record of a name such as `Resident`, `service_provisions` or `…/1.0.0/Referral.schema.json`. */
function recordNamed(text: string): string | undefined {
  const name = plain(text.replace(/^.*[/\\]/, "").replace(/(?:\.schema)?\.json$/i, ""));
  return recordNames.find((record) => name === plain(record) || name === `${plain(record)}s`);
}

const delimiters = [",", ";", "\t", "|"] as const;

function delimiterOf({ dialect }: Json, wrong: Wrong): Resource["delimiter"] {
  if (!isObject(dialect) || dialect["delimiter"] === undefined) return undefined;
  const { delimiter } = dialect;
  const known = delimiters.find((one) => one === delimiter);
  if (known === undefined)
    throw wrong({
      en: `the delimiter ${JSON.stringify(delimiter)} is not read: it must be a comma, semicolon, tab or |.`,
      cy: `ni ddarllenir y gwahanydd ${JSON.stringify(delimiter)}: rhaid iddo fod yn goma, hanner colon, tab neu |.`,
    });
  return known;
}
