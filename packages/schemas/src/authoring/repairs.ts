import type { Repair } from "@council-data/validators/repair";

const replace = (match: string, by: string): Repair => ({ match, replace: by });

const blank = "\\t\\n\\r \u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u206f\ufeff";

/** Without the spaces, hyphens and invisible characters that people and systems put into numbers. */
export const noSpaces = replace(`[${blank}\u2010-\u2015-]`, "");

/** Without white space and invisible characters at either end. */
export const trimmed = replace(`^[${blank}]+|[${blank}]+$`, "");

export const capitals: Repair = { case: "upper" };
export const smallLetters: Repair = { case: "lower" };

export const noLeadingZeros = replace("^0+([0-9])", "$1");

/** With the zeros in front that a spreadsheet took away, up to three of them. */
export const padded = (digits: number): Repair[] =>
  [1, 2, 3].map((zeros) => replace(`^([0-9]{${digits - zeros}})$`, `${"0".repeat(zeros)}$1`));

/** Without a prefix of the register that is no part of the number. */
export const noPrefix = (prefix: string): Repair => replace(`^(?:${prefix})`, "");

export const noSuffix = (suffix: string): Repair => replace(`(?:${suffix})$`, "");

/** From 1/4/2026, with or without a midnight behind it, to 2026-04-01. */
export const ukDate: Repair[] = [
  replace("[T ]00:00(?::00(?:\\.0+)?)?Z?$", ""),
  replace("^([0-9]{1,2})[/. -]([0-9]{1,2})[/. -]([0-9]{4})$", "$3-$2-$1"),
  replace("^([0-9]{4})[/. ]([0-9]{1,2})[/. ]([0-9]{1,2})$", "$1-$2-$3"),
  replace("-([0-9])$", "-0$1"),
  replace("-([0-9])-", "-0$1-"),
];

/** From a space and +00:00 to the T and Z that say the same. */
export const utcMoment: Repair[] = [replace("^([0-9-]{10}) ", "$1T"), replace("\\+00:?00$", "Z")];

/** One space before the last three characters, and a zero where the letter O was typed for it. */
export const postcodeSpacing: Repair[] = [
  replace(`[${blank}.-]`, ""),
  replace("^(.+)(.{3})$", "$1 $2"),
  replace(" O", " 0"),
];

/** From how a phone number is written in the United Kingdom to how it is dialled from anywhere. */
export const ukPhone: Repair[] = [
  replace(`[${blank}\u2010-\u2015().-]`, ""),
  replace("^\\+?440", "+44"),
  replace("^00", "+"),
  replace("^0", "+44"),
  replace("^44", "+44"),
  replace("^([1278][0-9]{9})$", "+44$1"),
];

export const yesOrNo: Repair[] = [
  smallLetters,
  replace("^(?:y|yes|1|ie)$", "true"),
  replace("^(?:n|no|0|na)$", "false"),
];

/** With the https:// that people leave out. */
export const withHttps = replace("^www\\.", "https://www.");

/** Without the braces that some systems put round a UUID. */
export const noBraces = replace("^[{(](.*)[)}]$", "$1");
