import { readFileSync } from "node:fs";
import { celToJs } from "../../../../scripts/emit/validators/cel-to-js.js";

interface Rule {
  within: string;
  severity: string;
  cel: string;
}

const artefact = new URL("../../../schemas/schema/", import.meta.url);

/**
 * A module for the peers that have no rules across fields: `rulesHold(record)` says whether all rules of a record hold,
 * each translated from its CEL text. It is called only with what the peer found right.
 */
export function rulesModule(record: string): string {
  const all = JSON.parse(readFileSync(new URL("rules.json", artefact), "utf8"))[record] as Rule[];
  const rules = all.filter(({ severity }) => severity === "error");
  const declared = rules.map(
    ({ cel }, at) => `const rule${at} = (v) => ${celToJs(cel, (key) => `v.${key}`)};`,
  );
  const tests = rules.map(({ within }, at) => walk(within.split("/").slice(1), "v", `rule${at}`));
  return [
    'const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);',
    ...declared.map((one) => one.replaceAll(": any", "")),
    `export function rulesHold(v) {\n${tests.join("\n")}\nreturn true; }`,
  ].join("\n");
}

/** Code that applies a rule to everything at a place, which may not be there. */
function walk([key, ...rest]: readonly string[], value: string, rule: string, depth = 0): string {
  if (key === undefined) return `if (!${rule}(${value})) return false;`;
  const held = `x${depth}`;
  const inner = walk(rest, held, rule, depth + 1);
  if (key === "*") return `for (const ${held} of ${value}) { ${inner} }`;
  return `{ const ${held} = ${value}.${key}; if (${held} !== undefined) { ${inner} } }`;
}
