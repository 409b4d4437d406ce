import { readFileSync } from "node:fs";
import { allCases } from "@council-data/conformance";
import { exit, Stop } from "../exit.js";
import { type Said, say } from "../locale.js";
import { cannotRead } from "../sources.js";

const isReasons = (held: unknown): held is Record<string, string> =>
  typeof held === "object" &&
  held !== null &&
  !Array.isArray(held) &&
  Object.values(held).every((reason) => typeof reason === "string" && reason.trim() !== "");

const refuse = (said: Said): never => {
  throw new Stop(say(said), exit.usage);
};

/**
 * The cases that a file says a program gets wrong, each with the reason.
 *
 * @throws Stop where the file cannot be read, is no object of reasons, or names a case that there is not.
 */
export function expectedFailures(path: string): Record<string, string> {
  const held = parsed(read(path));
  if (!isReasons(held))
    return refuse({
      en: `${path} must be a JSON object of case ids, each with the reason.`,
      cy: `Rhaid i ${path} fod yn wrthrych JSON o ddynodwyr achosion, pob un â'r rheswm.`,
    });
  const ids = new Set(Array.from(allCases(), ({ id }) => id));
  const unknown = Object.keys(held).find((id) => !ids.has(id));
  if (unknown !== undefined)
    return refuse({
      en: `${path} names a case that there is not: ${unknown}`,
      cy: `Mae ${path} yn enwi achos nad yw'n bod: ${unknown}`,
    });
  return held;
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw cannotRead(path, error);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
