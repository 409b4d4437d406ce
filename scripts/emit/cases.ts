import { createHash } from "node:crypto";
import type { RecordName } from "../../packages/conformance/src/artefact.js";
import type { Issue } from "../../packages/conformance/src/cases.js";
import { recordQuestions } from "../../packages/conformance/src/conform/record-questions.js";
import { Chance } from "../../packages/conformance/src/sample/random.js";
import {
  type Automaton,
  accepts,
  longest,
  sample,
  slip,
  stateAfter,
} from "../../packages/validators/src/automaton/index.js";
import type { JsonSchema } from "./json-schema.js";

interface Case {
  fact: string;
  data: unknown;
  /** The text to send instead of `data`. */
  json?: string;
  valid: boolean;
  issues?: readonly Issue[];
}

/** How many values are drawn for each: right ones, and ones with a character wrong. */
const drawn = { field: 30, "code-list": 12, record: 40 } as const;

/** Chance that begins with a name, so that what is drawn for one name changes with nothing else. */
const chanceOf = (name: string): Chance =>
  new Chance(createHash("sha256").update(name).digest().readUInt32LE());

/**
 * A value as a case holds it: not every parser takes a file with half a surrogate pair in it, so that is kept as text.
 */
function held(data: unknown): Pick<Case, "data" | "json"> {
  const json = JSON.stringify(data);
  const whole = json.replace(/\\\\|\\ud[89a-f][0-9a-f]{2}/g, (found) =>
    found === "\\\\" ? found : "\\ufffd",
  );
  return whole === json ? { data } : { data: JSON.parse(whole), json };
}

/** What befalls values on their way through spreadsheets, forms and other programs. */
const mishaps: readonly (readonly [fact: string, befall: (right: string) => string])[] = [
  ["a line feed behind it", (right) => `${right}\n`],
  ["a carriage return behind it", (right) => `${right}\r`],
  ["a space before it", (right) => ` ${right}`],
  ["a space behind it", (right) => `${right} `],
  ["a no-break space behind it", (right) => `${right}\u00a0`],
  ["a line separator behind it", (right) => `${right}\u2028`],
  ["a byte-order mark before it", (right) => `\ufeff${right}`],
  ["a NUL behind it", (right) => `${right}\u0000`],
  ["a zero-width space within", (right) => `${right.slice(0, 1)}\u200b${right.slice(1)}`],
  ["half a surrogate pair behind it", (right) => `${right}\ud800`],
  ["an accent behind it", (right) => `${right}\u0301`],
  ["in capitals", (right) => right.toUpperCase()],
  ["in small letters", (right) => right.toLowerCase()],
  [
    "in full width",
    (right) => right.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
  ],
  ["twice", (right) => right + right],
];

/** Draws right values, from the range reserved for tests where that is a plain beginning: `^999`. */
function drawer(schema: JsonSchema, automaton: Automaton, chance: Chance): () => string {
  const [, begins = ""] = /^\^([A-Z0-9]+)$/.exec((schema["x-test-only"] as string | undefined) ?? "") ?? [];
  const from = stateAfter(automaton, Buffer.from(begins));
  const next = automaton.next.map((row, state) => (state === 1 ? (automaton.next[from] ?? row) : row));
  return () => begins + sample({ ...automaton, next }, chance.next);
}

/** Cases of a field or code list, drawn from its automaton, which also says their verdict. */
export function valueCases(
  name: string,
  kind: "field" | "code-list",
  schema: JsonSchema,
  automaton: Automaton,
): Case[] {
  const chance = chanceOf(name);
  const isText = schema["type"] === "string";
  const issues = [{ at: "", rule: schema["x-rule"] as string }];
  const found: Case[] = [];
  const seen = new Set<string>();
  const add = (fact: string, data: unknown): void => {
    const text = typeof data === "string" ? data : JSON.stringify(data);
    if (seen.has(JSON.stringify(data))) return;
    seen.add(JSON.stringify(data));
    const valid = (typeof data === "string") === isText && accepts(automaton, text);
    found.push({ fact, ...held(data), valid, ...(!valid && { issues }) });
  };
  /** What a text stands for: a number or flag only where it is written as JSON writes it. */
  const read = (text: string): unknown => {
    if (isText || !/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$|^(?:true|false)$/.test(text)) return text;
    return JSON.stringify(JSON.parse(text)) === text ? JSON.parse(text) : text;
  };

  const draw = drawer(schema, automaton, chance);
  const example = draw();
  for (let number = 1; number <= drawn[kind]; number++) {
    add(`right, ${number}`, isText ? draw() : JSON.parse(draw()));
    const wrong = slip(automaton, chance.next);
    if (wrong) add(`one character ${wrong.how}, ${number}`, read(wrong.wrong));
  }
  // longer ones are chosen by hand
  if ((automaton.maxCharacters ?? 300) < 300) {
    const most = longest(automaton, chance.next);
    add("as long as may be", most);
    add("one character too long", most.replace(/[a-z]/, "$&$&"));
  }
  for (const [fact, befall] of mishaps) add(fact, befall(example));
  return found;
}

/** Cases of a record: invented ones, every other one with a fault. */
export const recordCases = (name: RecordName): Case[] =>
  Array.from(recordQuestions({ count: drawn.record, seed: chanceOf(name).between(1, 1e9), of: [name] })).map(
    ({ data, issues }, index) => ({
      fact: `${issues.length === 0 ? "right" : "with a fault"}, ${index + 1}`,
      ...held(data),
      valid: issues.length === 0,
      ...(issues.length > 0 && { issues }),
    }),
  );
