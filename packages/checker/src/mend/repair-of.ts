import * as standard from "@council-data/validators";
import { repaired } from "@council-data/validators/repair";
import { repairs } from "../generated/dictionary.js";

// a repair that takes blanks away would be slow on a text of nothing else, and such a text is no slip
const tooBlank = /[\p{Z}\p{C}]{100}/u;

/**
 * The right value that was plainly meant by one that a rule refuses.
 *
 * @param rule the id of the rule: only those of fields have repairs.
 * @param value what was given, as text.
 * @returns the right value as text, or `undefined` where nothing safe makes it right.
 */
export function repairOf(rule: string, value: string): string | undefined {
  if (!menders.has(rule)) menders.set(rule, menderOf(rule));
  const mend = menders.get(rule);
  return mend && !tooBlank.test(value) ? mend(value) : undefined;
}

type Mender = (value: string) => string | undefined;

// a file with one fault in every row asks for the same few over and over
const menders = new Map<string, Mender | undefined>();

function menderOf(rule: string): Mender | undefined {
  const field = fieldOf(rule);
  const known = repairs[field];
  const isRight = (standard as unknown as Readonly<Record<string, unknown>>)[`is${field}`];
  if (!known || typeof isRight !== "function") return undefined;
  // a flag is right as `true`, not as a text that says so
  const accepts = (text: string): boolean =>
    isRight(text === "true" || text === "false" ? text === "true" : text) || isRight(text);
  return (value) => repaired(value, known, accepts);
}

/** The field whose rule this is: `field.nhs-number` → `NhsNumber`; `""` for any other rule. */
const fieldOf = (rule: string): string =>
  rule.startsWith("field.")
    ? rule.slice(6).replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
    : "";
