import type { Repair } from "@council-data/validators/repair";
import type {} from "zod";

/** Who may see a value: decides masks, redacted views and log-safe messages. */
export type Sensitivity = "open" | "personal" | "special-category" | "protected";

/** A text that a person reads, in both languages. */
export interface Bilingual {
  en: string;
  cy: string;
}

/** A code of a code list: its label, and what is known of its life and its kin in other lists. */
export interface Code {
  code: string;
  en: string;
  cy: string;
  /** First day on which the code could be used, `YYYY-MM-DD`. */
  validFrom?: string;
  /** First day on which it could no longer be used. */
  validTo?: string;
  /** Codes that took its place. */
  successors?: readonly string[];
  /** The closest code of another list, and how close it is. */
  maps?: Readonly<Record<string, { code: string; match: "exact" | "broader" | "narrower" } | "none">>;
  [fact: string]: unknown;
}

declare module "zod" {
  interface GlobalMeta {
    title?: string;
    description?: string;
    /** The title and description in Welsh. */
    "x-cy"?: { title: string; description: string };
    /** What a person is told when a value is not one of these; `{label}` and `{Label}` stand for the field's title. */
    "x-message"?: Bilingual;
    /** The publication that defines the value. */
    "x-source"?: string;
    "x-sensitivity"?: Sensitivity;
    /** A pattern of values that are right in form and reserved for tests. */
    "x-test-only"?: string;
    /** A pattern of values that stand for "unknown" in other systems, and so are refused. */
    "x-placeholder"?: string;
    /** Safe changes to a wrong value, made one after another until it is right. */
    "x-repairs"?: readonly Repair[];
    /** The record whose id the value is, and the pointer of the date by which that record must not have ended. */
    "x-link"?: { to: string; on?: string };
    "x-list"?: "open" | "closed";
    /** The day on which a code list was last compared with its source. */
    "x-as-at"?: string;
    "x-codes"?: readonly Code[];
  }
}
