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
  const [test, declared] = patternCode(name, otherThan(not?.enum ?? [], pattern ?? ""));
  const tests = [
    'typeof x === "string"',
    test,
    maxLength !== undefined && `atMost(x, ${maxLength})`,
    checkDigit && `hasCheckDigit(x, ${literal(checkDigit)})`,
  ].filter(Boolean);
  return [...declared, `export const is${name} = (x: unknown): boolean => ${tests.join(" && ")};`];
}

/** Data as JavaScript, without the quotes that keys do not need. */
const literal = (data: unknown): string => JSON.stringify(data).replaceAll(/"([a-z]+)":/gi, "$1: ");

/** A pattern that refuses some of the texts which it would take. */
function otherThan(words: readonly string[], pattern: string): string {
  if (words.length === 0) return pattern;
  const areAllRepeated = words.length === 10 && words.every((word) => /^([0-9])\1*$/.test(word));
  const others = areAllRepeated ? "([0-9])\\1*" : `(?:${words.join("|")})`;
  return pattern.replace("^", `^(?!${others}$)`);
}

/** The test that a text is none of these, which begins with what they have in common where they do. */
function differs(words: readonly string[]): string {
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
      [`const ${name}Form = /* @__PURE__ */ classesOf(${JSON.stringify(classes.map(charactersOf))});`],
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

/** The characters of a class: `[0-3]` is `0123`. */
function charactersOf(one: string): string {
  const test = new RegExp(`^${one}$`);
  return Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))
    .filter((character) => test.test(character))
    .join("");
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
    ...(others.length > 0 ? [differs(others)] : []),
  ];
  return `export const is${name} = (x: unknown): boolean => { if (typeof x !== "string" || x.length !== ${length}) return false; const ${read}; return ${tests.join(" && ")}; };`;
}

/** A code list: a short one spelt out, codes of two letters as a pattern, numbers in runs as runs, others as a set. */
function codeListCode(name: string, codes: readonly string[]): string[] {
  if (codes.length <= 8) {
    const same = codes.map((code) => `x === ${JSON.stringify(code)}`).join(" || ");
    return [`export const is${name} = (x: unknown): boolean => ${same};`];
  }
  if (codes.length > 40 && codes.every((code) => /^[A-Z]{2}$/.test(code)))
    return [
      `const ${name}Pattern = /^(?:${byFirstLetter(codes)})$/;`,
      `export const is${name} = (x: unknown): boolean => typeof x === "string" && ${name}Pattern.test(x);`,
    ];
  const inNumbers = codes.length > 40 && codes.every((code) => /^[A-Z][0-9]{8}$/.test(code));
  const set = inNumbers
    ? `runs(${JSON.stringify(inRuns(codes))})`
    : `listed(${JSON.stringify(codes.join(" "))})`;
  return [`export const is${name} = /* @__PURE__ */ ${set};`];
}

/** `A[D-GIL]|B[AB]|…` */
function byFirstLetter(codes: readonly string[]): string {
  const seconds = new Map<string, string>();
  for (const code of [...codes].sort()) {
    const [first = "", second = ""] = code;
    seconds.set(first, (seconds.get(first) ?? "") + second);
  }
  return [...seconds].map(([first, letters]) => `${first}[${inRanges(letters)}]`).join("|");
}

/** `ABCDX` as `A-DX`. */
function inRanges(letters: string): string {
  let ranges = "";
  for (let at = 0; at < letters.length; ) {
    let end = at;
    while (letters.charCodeAt(end + 1) === letters.charCodeAt(end) + 1) end++;
    ranges += end - at > 2 ? `${letters[at]}-${letters[end]}` : letters.slice(at, end + 1);
    at = end + 1;
  }
  return ranges;
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
