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
  const digits = /^\^\[0-9\]\{([0-9]+)\}\$$/.exec(pattern ?? "")?.[1];
  if (digits && checkDigit && !checkDigit.letters && !checkDigit.character)
    return [digitsCode(name, Number(digits), checkDigit, not?.enum ?? [])];
  const [test, declared] = patternCode(name, pattern ?? "");
  const tests = [
    'typeof x === "string"',
    test,
    maxLength !== undefined && `atMost(x, ${maxLength})`,
    checkDigit && `${checkDigitCode(checkDigit)}`,
    not && otherThan(not.enum),
  ].filter(Boolean);
  return [...declared, `export const is${name} = (x: unknown): boolean => ${tests.join(" && ")};`];
}

/** The test that a text is none of these, which begins with what they have in common where they do. */
function otherThan(words: readonly string[]): string {
  const test = `!${JSON.stringify(words)}.includes(x)`;
  const begin = words.every((word) => word.charAt(0) === word.charAt(1));
  return begin ? `(x.charCodeAt(0) !== x.charCodeAt(1) || ${test})` : test;
}

/** The test of a pattern, and what it needs declared. */
function patternCode(name: string, pattern: string): [test: string, declared: string[]] {
  const places = fixedPlaces(pattern);
  if (places) {
    const classes = [...new Set(places)];
    const held = classes.map((one, bit) => {
      const all = places.flatMap((other, at) => (other === one ? [`${name}Form[x.charCodeAt(${at})]!`] : []));
      return `(${all.join(" & ")} & ${1 << bit}) !== 0`;
    });
    return [
      `x.length === ${places.length} && ${held.join(" && ")}`,
      [`const ${name}Form = /* @__PURE__ */ classesOf(${JSON.stringify(classes)});`],
    ];
  }
  const declared = [`const ${name}Pattern = ${new RegExp(pattern, isAscii(pattern) ? "" : "u")};`];
  if (isAscii(pattern)) return [`${name}Pattern.test(x)`, declared];
  const ascii = new RegExp(pattern.replaceAll(/(?:[^\0-\x7f]+-?)+/g, ""));
  return [
    `(${name}Ascii.test(x) || ${name}Pattern.test(x))`,
    [...declared, `const ${name}Ascii = ${ascii};`],
  ];
}

const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);

/**
 * The character class of each place, where a pattern is a long row of them; regexes guess at each random character and
 * guess wrong half the time, so such a pattern is looked up in a table instead.
 */
function fixedPlaces(pattern: string): string[] | undefined {
  const parts = [...pattern.slice(1, -1).matchAll(/(\[[^\]\\^]+\]|[0-9A-Za-z-])(?:\{([0-9]+)\})?/gy)];
  const isWhole = parts.map(([part]) => part).join("").length === pattern.length - 2;
  const places = parts.flatMap(([, one = "", times = "1"]) => Array<string>(Number(times)).fill(one));
  return isWhole && places.length > 20 ? places : undefined;
}

/** A number of digits alone with a check digit: each character is read once, for both. */
function digitsCode(
  name: string,
  length: number,
  { weights, modulus, remainders = [0] }: CheckDigit,
  others: readonly string[],
): string {
  const places = Array.from({ length }, (_, place) => place);
  const read = places.map((place) => `d${place} = x.charCodeAt(${place}) - 48`).join(", ");
  // a sign is left where any is less than 0 or more than 9
  const signs = places.map((place) => `d${place} | 9 - d${place}`).join(" | ");
  const sum = places.map((place) => `${weights[place] ?? 0} * d${place}`).join(" + ");
  const tests = [
    `(${signs}) >= 0`,
    `${JSON.stringify(remainders)}.includes((${sum}) % ${modulus})`.replace(
      /^\[([0-9]+)\]\.includes\((.*)\)$/,
      "$2 === $1",
    ),
    ...(others.length > 0 ? [otherThan(others)] : []),
  ];
  return `export const is${name} = (x: unknown): boolean => { if (typeof x !== "string" || x.length !== ${length}) return false; const ${read}; return ${tests.join(" && ")}; };`;
}

/** The sum of a check digit written out, so that it costs a few instructions; `c` is the code of the character at a place. */
export function checkDigitCode({
  weights,
  modulus,
  letters,
  remainders = [0],
  character,
  begins,
}: CheckDigit): string {
  const value = (place: number): string => {
    const digit = `x.charCodeAt(${place}) - 48`;
    return letters
      ? `(x.charCodeAt(${place}) < 58 ? ${digit} : ${JSON.stringify(letters)}.indexOf(x.charAt(${place})))`
      : `(${digit})`;
  };
  const sum = weights.flatMap((weight, place) => (weight ? [`${weight} * ${value(place)}`] : [])).join(" + ");
  const remainder = `(${sum}) % ${modulus}`;
  const right = character
    ? `${JSON.stringify(character.characters)}.charAt(${remainder}) === x.charAt(${character.at})`
    : remainders.length === 1
      ? `${remainder} === ${remainders[0]}`
      : `${JSON.stringify(remainders)}.includes(${remainder})`;
  return begins ? `(!/^${begins}/.test(x) || ${right})` : right;
}

/** A code list: a short one spelt out, a long one as a set; codes of one length are written end to end, and numbers in runs as runs. */
function codeListCode(name: string, codes: readonly string[]): string[] {
  if (codes.length <= 24) {
    const same = codes.map((code) => `x === ${JSON.stringify(code)}`).join(" || ");
    return [`export const is${name} = (x: unknown): boolean => ${same};`];
  }
  const set = `const ${name}Codes = /* @__PURE__ */ `;
  const test = `export const is${name} = (x: unknown): boolean => ${name}Codes.has(x as string);`;
  if (codes.length > 40 && codes.every((code) => /^[A-Z][0-9]{8}$/.test(code)))
    return [`${set}runs(${JSON.stringify(inRuns(codes))});`, test];
  const width = codes[0]?.length ?? 0;
  if (codes.length > 40 && codes.every((code) => code.length === width))
    return [`${set}equallyLong(${JSON.stringify(codes.join(""))}, ${width});`, test];
  return [`${set}listed(${JSON.stringify(codes.join(" "))});`, test];
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
