import type { Locale } from "../options.js";
import type { FileReport } from "./report.js";
import { words } from "./words.js";

// a tab is no longer one once a report is printable
const delimiters: Readonly<Record<string, Record<Locale, string>>> = {
  ",": { en: "comma", cy: "coma" },
  ";": { en: "semicolon", cy: "hanner colon" },
  "|": { en: "vertical bar", cy: "bar fertigol" },
  "\t": { en: "tab", cy: "tab" },
  "\ufffd": { en: "tab", cy: "tab" },
};

/** What a file was read as: its record, its format, and how it is written. */
export function readAs({ of, format, delimiter = "", encoding }: FileReport, locale: Locale): string {
  const name = delimiters[delimiter]?.[locale] ?? delimiter;
  return [
    of || words[locale].unknownRecord,
    `${format.toUpperCase()}${name && ` (${name})`}`,
    ...(format === "xlsx" ? [] : [encoding.toUpperCase()]),
  ].join(", ");
}
