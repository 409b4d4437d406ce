import { readFileSync, statSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { isMine } from "@council-data/compat";
import { exit, Stop } from "../exit.js";
import { type Said, say } from "../locale.js";
import { cannotRead } from "../sources.js";

/** A schema that was found in a file, and the names it goes by, the likeliest first. */
export interface Found {
  schema: unknown;
  names: readonly string[];
}

/**
 * The schema in a JSON file, or the one that a module exports: under a name, by default, or as its only schema. Loading a
 * module runs its code.
 *
 * @throws Stop where the file cannot be loaded, or has no such schema.
 */
export async function mineIn(path: string, name: string | undefined): Promise<Found> {
  const file = basename(path).replace(/\..*$/, "");
  try {
    statSync(path);
  } catch (error) {
    throw cannotRead(path, error);
  }
  if (extname(path) === ".json") return { schema: parsed(path), names: [file] };
  const module = await loaded(path);
  const schemas = Object.keys(module).filter((key) => isMine(module[key]));
  const only = schemas.length === 1 ? schemas[0] : undefined;
  const wanted = name ?? (schemas.includes("default") ? "default" : only);
  if (wanted === undefined || !schemas.includes(wanted)) throw noSuchExport(path, name, schemas);
  return { schema: module[wanted], names: wanted === "default" ? [file] : [wanted, file] };
}

function noSuchExport(path: string, name: string | undefined, schemas: readonly string[]): Stop {
  const all = schemas.join(", ");
  const stop = (said: Said): Stop => new Stop(say(said), exit.usage);
  if (schemas.length === 0)
    return stop({ en: `${path} exports no schema.`, cy: `Nid yw ${path} yn allforio sgema.` });
  return name === undefined
    ? stop({
        en: `Say with --export which schema of ${path} is meant: ${all}.`,
        cy: `Dywedwch gyda --export pa sgema yn ${path} a olygir: ${all}.`,
      })
    : stop({
        en: `${path} exports no schema of the name ${name}, but these: ${all}.`,
        cy: `Nid yw ${path} yn allforio sgema o'r enw ${name}, ond y rhain: ${all}.`,
      });
}

function parsed(path: string): unknown {
  let schema: unknown;
  try {
    schema = JSON.parse(readFileSync(path, "utf8").replace(/^\ufeff/, ""));
  } catch (error) {
    throw cannotRead(path, error);
  }
  if (isMine(schema)) return schema;
  throw new Stop(
    say({ en: `${path} holds no JSON Schema.`, cy: `Nid oes JSON Schema yn ${path}.` }),
    exit.unreadable,
  );
}

async function loaded(path: string): Promise<Record<string, unknown>> {
  try {
    const module = (await import(pathToFileURL(resolve(path)).href)) as Record<string, unknown>;
    // a CommonJS module whose names could not be foreseen has them all in its default export
    const whole = module["default"];
    return isMine(whole) ? module : { ...(whole as object | undefined), ...module };
  } catch (error) {
    throw new Stop(say(notLoaded(path, error as NodeJS.ErrnoException)), exit.unreadable);
  }
}

const notLoaded = (path: string, { code, message }: NodeJS.ErrnoException): Said =>
  code === "ERR_UNKNOWN_FILE_EXTENSION"
    ? {
        en: `${path} is not JavaScript, and this Node runs nothing else: build it first, or use Node 22.18 or later.`,
        cy: `Nid JavaScript yw ${path}, ac nid yw'r Node hwn yn rhedeg dim arall: adeiladwch ef yn gyntaf, neu defnyddiwch Node 22.18 neu'n hwyrach.`,
      }
    : {
        en: `${path} could not be loaded: ${message.split("\n")[0]}`,
        cy: `Ni ellid llwytho ${path}: ${message.split("\n")[0]}`,
      };
