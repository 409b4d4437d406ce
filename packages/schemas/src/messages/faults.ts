import type * as z from "zod";
import type { Worded } from "./wording.js";

/** A language that messages are written in. */
export type Locale = "en" | "cy";

/** One thing that is wrong with a record. */
export interface Fault {
  /** The permanent id of the rule: `field.uprn`, `record.unknown-key`, `resident.died-not-before-born`. */
  rule: string;
  /** The JSON Pointer (RFC 6901) of the place: `/addresses/0/uprn`; empty for the record itself. */
  at: string;
  /** What is wrong and how to put it right, in GOV.UK wording; it never repeats the value. */
  message: string;
}

/** The JSON Pointer of a path of keys. */
export const pointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/**
 * What is wrong with a value, judged by a schema of this package.
 *
 * @param schema a field, code list or record of this package, such as `Resident`.
 * @param value anything: a parsed JSON document.
 * @param options `locale`: the language of the messages, English unless said.
 * @returns one fault for each rule and place; empty when the value is right.
 */
export function faults(schema: z.ZodType, value: unknown, options: { locale?: Locale } = {}): Fault[] {
  const result = schema.safeParse(value);
  return result.success ? [] : faultsOf(result.error, options);
}

/**
 * The faults in an error that a schema of this package gave.
 *
 * @param error what `Resident.safeParse(value).error` holds.
 * @param options `locale`: the language of the messages, English unless said.
 */
export function faultsOf(error: z.core.$ZodError, { locale = "en" }: { locale?: Locale } = {}): Fault[] {
  const found = new Map<string, Fault>();
  for (const issue of error.issues) {
    const { rule, cy } = issue as typeof issue & Worded;
    const message = locale === "cy" ? cy : issue.message;
    const paths =
      issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    for (const path of paths) {
      const at = pointer(path);
      found.set(`${rule} ${at}`, { rule, at, message });
    }
  }
  return [...found.values()];
}
