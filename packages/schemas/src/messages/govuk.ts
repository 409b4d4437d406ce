import { type Locale, pointer } from "./faults.js";

/** A fault as this package, its validators and its checker give it; or an issue of Zod or of Standard Schema. */
export interface IssueLike {
  message: string;
  at?: string;
  path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  /** The message in Welsh, where it is at hand. */
  cy?: string;
}

/** What the error summary and the error messages of GOV.UK Frontend take. */
export interface GovukErrors {
  /** For `govukErrorSummary`. */
  errorSummary: { titleText: string; errorList: { href: string; text: string }[] };
  /** For each field's `errorMessage`, by the id of its input. */
  errorMessages: Record<string, { text: string; visuallyHiddenText: string }>;
}

const words = {
  en: { titleText: "There is a problem", visuallyHiddenText: "Error" },
  cy: { titleText: "Mae problem wedi codi", visuallyHiddenText: "Gwall" },
} as const;

/**
 * Turns faults into the error summary and the error messages of GOV.UK Frontend.
 *
 * @param issues faults, or the issues of an error that a schema of this package gave.
 * @param options `ids`: the id of the input for each JSON Pointer, where it is not the pointer's keys joined by hyphens;
 * `locale`: the language, English unless said.
 * @returns the summary in the order of the issues, and for each input its first message.
 */
export function toGovukErrors(
  issues: readonly IssueLike[],
  { ids = {}, locale = "en" }: { ids?: Readonly<Record<string, string>>; locale?: Locale } = {},
): GovukErrors {
  const { titleText, visuallyHiddenText } = words[locale];
  const errorMessages: GovukErrors["errorMessages"] = {};
  const errorList = issues.map((issue) => {
    const at =
      issue.at ?? pointer((issue.path ?? []).map((step) => (typeof step === "object" ? step.key : step)));
    const id = ids[at] ?? at.split("/").slice(1).join("-");
    const text = (locale === "cy" && issue.cy) || issue.message;
    errorMessages[id] ??= { text, visuallyHiddenText };
    return { href: `#${id}`, text };
  });
  return { errorSummary: { titleText, errorList }, errorMessages };
}
