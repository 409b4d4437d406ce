import { checkDigitWalk } from "../../../packages/compat/src/automaton/check-digit.js";
import { minimal } from "../../../packages/compat/src/automaton/minimal.js";
import { patternWalk } from "../../../packages/compat/src/automaton/pattern.js";
import { both, otherThan } from "../../../packages/compat/src/automaton/walk.js";
import type { Automaton } from "../../../packages/validators/src/automaton/automaton.js";
import type { CheckDigit } from "../../../packages/validators/src/check-digit.js";
import type { JsonSchema } from "../json-schema.js";
import { numberPattern } from "./number.js";

interface Scalar {
  type?: string;
  pattern?: string;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  not?: { enum: string[] };
  "x-check-digit"?: CheckDigit;
}

/** The automaton of a field or code list, by its JSON Schema; `undefined` for one that holds no single value. */
export function automatonOf(schema: JsonSchema): Automaton | undefined {
  const { maxLength, not, "x-check-digit": checkDigit } = schema as Scalar;
  const pattern = patternOf(schema as Scalar);
  if (pattern === undefined) return undefined;
  const right = both(patternWalk(pattern), otherThan(not?.enum ?? []));
  const automaton = checkDigit ? minimal(both(right, checkDigitWalk(checkDigit))) : minimal(right);
  return { ...automaton, ...(maxLength !== undefined && { maxCharacters: maxLength }) };
}

function patternOf({ type, pattern, enum: codes, minimum = 0, maximum = 0 }: Scalar): string | undefined {
  if (pattern !== undefined) return pattern;
  if (codes) return `^(?:${codes.map(escaped).join("|")})$`;
  if (type === "boolean") return "^(?:true|false)$";
  return type === "integer" || type === "number" ? numberPattern(type, minimum, maximum) : undefined;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
