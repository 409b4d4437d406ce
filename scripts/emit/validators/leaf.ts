import type { CheckDigit } from "../../../packages/validators/src/check-digit.js";
import type { JsonSchema } from "../json-schema.js";

interface Leaf {
  type?: string;
  pattern?: string;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  not?: { enum: string[] };
  "x-check-digit"?: CheckDigit;
}

/** The declarations that judge a single value: a function `is…`, and what it needs beside it. */
export function leafCode(name: string, schema: JsonSchema): string[] {
  const {
    type,
    pattern,
    enum: codes,
    minimum,
    maximum,
    maxLength,
    not,
    "x-check-digit": checkDigit,
  } = schema as Leaf;
  if (type === "boolean")
    return [`export const is${name} = (x: unknown): boolean => x === true || x === false;`];
  if (type === "integer" || type === "number") {
    const whole = type === "integer" ? " && x % 1 === 0" : "";
    return [
      `export const is${name} = (x: unknown): boolean => typeof x === "number" && x >= ${minimum} && x <= ${maximum}${whole};`,
    ];
  }
  if (codes) return codeListCode(name, codes);
  const flags = /[^\0-\x7f]/.test(pattern ?? "") ? "u" : "";
  const tests = [
    'typeof x === "string"',
    `${name}Pattern.test(x)`,
    maxLength !== undefined && `atMost(x, ${maxLength})`,
    checkDigit && `hasCheckDigit(x, ${name}CheckDigit)`,
    not && `!${JSON.stringify(not.enum)}.includes(x)`,
  ].filter(Boolean);
  return [
    `const ${name}Pattern = ${new RegExp(pattern ?? "", flags)};`,
    ...(checkDigit ? [`const ${name}CheckDigit = ${JSON.stringify(checkDigit)};`] : []),
    `export const is${name} = (x: unknown): boolean => ${tests.join(" && ")};`,
  ];
}

/** A code list as a set; codes of one length are written end to end, and numbers in runs as runs. */
function codeListCode(name: string, codes: readonly string[]): string[] {
  const set = `const ${name}Codes = /* @__PURE__ */ `;
  const test = `export const is${name} = (x: unknown): boolean => ${name}Codes.has(x as string);`;
  if (codes.length > 40 && codes.every((code) => /^[A-Z][0-9]{8}$/.test(code)))
    return [`${set}runs(${JSON.stringify(inRuns(codes))});`, test];
  const width = codes[0]?.length ?? 0;
  if (codes.length > 40 && codes.every((code) => code.length === width))
    return [`${set}equallyLong(${JSON.stringify(codes.join(""))}, ${width});`, test];
  return [`${set}new Set<string>(${JSON.stringify(codes.join(" "))}.split(" "));`, test];
}

/** `E06:1-6,8;E07:…`: the codes of each kind of area by their numbers, in runs. */
function inRuns(codes: readonly string[]): string {
  const byKind = new Map<string, number[]>();
  for (const code of [...codes].sort()) {
    const numbers = byKind.get(code.slice(0, 3)) ?? [];
    byKind.set(code.slice(0, 3), [...numbers, Number(code.slice(3))]);
  }
  return [...byKind]
    .map(([kind, numbers]) => {
      const written: string[] = [];
      for (let at = 0; at < numbers.length; ) {
        let end = at;
        while (numbers[end + 1] === (numbers[end] ?? 0) + 1) end++;
        written.push(end > at ? `${numbers[at]}-${numbers[end]}` : `${numbers[at]}`);
        at = end + 1;
      }
      return `${kind}:${written.join(",")}`;
    })
    .join(";");
}
