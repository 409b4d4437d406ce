import { validators } from "@council-data/validators";
import { extentOf, longestElement } from "@council-data/validators/json";
import { parse, type ValueNode } from "@humanwhocodes/momoa";
import { recordTypeOf } from "../json/record-type.js";
import { repairOf } from "../mend/repair-of.js";
import type { Opened } from "../opened.js";
import type { CheckOptions } from "../options.js";
import { decoded } from "../text/encoding.js";
import { encoderOf } from "./encoded.js";
import type { Change } from "./fixer.js";
import { type RawRow, RawRows } from "./raw-rows.js";

/** Writes a file of a JSON record a line again, with the texts in it that have a safe repair repaired where they stand. */
export async function* rewriteNdjson(
  { text, encoding, hasMark }: Extract<Opened, { kind: "text" }>,
  changed: (change: Change) => void,
  options: CheckOptions,
): AsyncGenerator<Uint8Array> {
  const encode = encoderOf(encoding);
  const lines = new RawRows({ delimiter: -1, lineEnd: 10, quote: -1, longest: longestElement });
  let number = 0;
  const take = (row: RawRow): string => {
    const line = decoded(row.bytes);
    if (!row.isMore && line.trim() !== "") number++;
    const isWhole = !row.isMore && !row.problem && line.trim() !== "" && !extentOf(row.bytes).isTooDeep;
    const mended = isWhole
      ? mendedLine(line, options, (change) => changed({ ...change, row: number, line: row.line }))
      : line;
    return mended + decoded(row.end);
  };
  if (hasMark) yield encode("\ufeff");
  for await (const block of text) yield encode([...lines.push(block, false)].map(take).join(""));
  yield encode([...lines.push(new Uint8Array(0), true)].map(take).join(""));
}

type Repair = Pick<Change, "column" | "rule" | "before" | "after">;

function mendedLine(line: string, { as }: CheckOptions, changed: (repair: Repair) => void): string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return line;
  }
  const record = as ?? recordTypeOf(value);
  if (record === undefined) return line;
  const { faults } = validators[record as keyof typeof validators](value);
  if (faults.length === 0) return line;
  const texts = textsOf(line);
  let mended = line;
  // from the end, so that the places of those before hold
  for (const { rule, at } of [...faults].sort(
    (a, b) => (texts.get(b.at)?.start ?? 0) - (texts.get(a.at)?.start ?? 0),
  )) {
    const held = texts.get(at);
    const meant = held && repairOf(rule, held.text);
    if (!held || meant === undefined) continue;
    // a flag is no text in JSON
    const written = rule === "field.flag" ? meant : JSON.stringify(meant);
    mended = mended.slice(0, held.start) + written + mended.slice(held.end);
    texts.delete(at);
    changed({ column: at, rule, before: held.text, after: meant });
  }
  return mended;
}

interface Held {
  text: string;
  start: number;
  end: number;
}

/** The texts of a record by their JSON Pointers, and where they stand. */
function textsOf(line: string): Map<string, Held> {
  const texts = new Map<string, Held>();
  const visit = (node: ValueNode, at: string): void => {
    if (node.type === "Array") node.elements.forEach(({ value }, index) => visit(value, `${at}/${index}`));
    if (node.type === "Object")
      for (const { name, value } of node.members) {
        const key = name.type === "String" ? name.value : name.name;
        visit(value, `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
      }
    if (node.type === "String")
      texts.set(at, { text: node.value, start: node.loc.start.offset, end: node.loc.end.offset });
  };
  visit(parse(line).body, "");
  return texts;
}
