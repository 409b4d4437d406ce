import { byBytes, type Judge } from "./mutant.js";

export const conditions: Judge = {
  judge: "what must hold of a row",
  tests: byBytes,
  mutants: [
    {
      fault: "a required key of an object that is there is taken to be there",
      file: "validators/src/bytes/conditions.ts",
      find: "part ? present(this.facts, part) : NEVER",
      put: "part ? present(this.facts, part) : ALWAYS",
    },
    {
      fault: "an object that is not there must hold its rules",
      file: "validators/src/bytes/conditions.ts",
      find: "const missing = there === ALWAYS ? NEVER : absent(this.facts, at);",
      put: "const missing = NEVER;",
    },
    {
      fault: "a value is fitted to its scheme only where there is none",
      file: "validators/src/bytes/conditions.ts",
      find: 'const isEmpty = this.facts.cell(held, "present", true);',
      put: 'const isEmpty = this.facts.cell(held, "present");',
    },
    {
      fault: "one of two is enough where both are asked",
      file: "validators/src/bytes/rule-facts.ts",
      find: "return isAnd ? this.facts.and(facts) : this.facts.or(facts);",
      put: "return this.facts.or(facts);",
    },
    {
      fault: "items are taken to stand where rules name them",
      file: "validators/src/bytes/rule-facts.ts",
      find: "if (at?.isList) this.#stands(at, Number(key));",
      put: "",
    },
    {
      fault: "what is denied of a cell is taken to be said of it",
      file: "validators/src/bytes/facts.ts",
      find: "holds(node.predicate) === node.isNegated ? NEVER : ALWAYS",
      put: "holds(node.predicate) ? ALWAYS : NEVER",
    },
    {
      fault: "a value may end before it is whole",
      file: "validators/src/bytes/reading.ts",
      find: "if (at !== undefined && !ends(0)) return undefined;",
      put: "",
    },
  ],
};

export const comparisons: Judge = {
  judge: "what is compared of a row",
  tests: byBytes,
  mutants: [
    {
      fault: "there is no bound to texts",
      file: "validators/src/bytes/places.ts",
      find: "bounds.set(column, bound);",
      put: "bounds.size;",
    },
    {
      fault: "two dates may be the same where one must be later",
      file: "validators/src/bytes/comparisons.ts",
      find: 'order === "<" ? found < 0',
      put: 'order === "<" ? found <= 0',
    },
    {
      fault: "of two dates the years alone are compared",
      file: "validators/src/bytes/comparisons.ts",
      find: "const length = (ends[part] as number) - other;",
      put: "const length = Math.min(4, (ends[part] as number) - other);",
    },
    {
      fault: "a text is looked for at the beginning of another alone",
      file: "validators/src/bytes/comparisons.ts",
      find: "at <= last; at++",
      put: "at <= Math.min(from, last); at++",
    },
    {
      fault: "a field that is listed as absent may be there",
      file: "validators/src/bytes/comparisons.ts",
      find: "columns.some(",
      put: "columns.every(",
    },
    {
      fault: "escapes are compared as they stand",
      file: "validators/src/bytes/comparisons.ts",
      find: "if (byte > 127 || byte === this.escaping) return false;",
      put: "if (byte > 127) return false;",
    },
    {
      fault: "a row with comparisons is taken to have no quotes",
      file: "validators/src/bytes/lane.ts",
      find: "left ? left.isQuoted : entry",
      put: "left ? false : entry",
    },
    {
      fault: "of a field within an object it is not known that it is there",
      file: "validators/src/bytes/pointed.ts",
      find: "if (!part.isList)",
      put: "if (part.isList)",
    },
    {
      fault: "a text of one character too many is not too long",
      file: "validators/src/bytes/judge.ts",
      find: "characters(bytes.subarray(from, to)) <= most",
      put: "characters(bytes.subarray(from, to)) <= most + 1",
    },
    {
      fault: "a long stretch without a bound is not seen",
      file: "validators/src/bytes/judge.ts",
      find: "if (end < at) return false;",
      put: "if (end < at) return true;",
    },
  ],
};

export const engines: Judge = {
  judge: "the engines that read bytes by a table",
  tests: byBytes,
  mutants: [
    {
      fault: "in JavaScript, some events of a lane are taken for states",
      file: "validators/src/bytes/engine.ts",
      find: "if (stateC >= firstEvent)",
      put: "if (stateC > firstEvent + 0xfffffc)",
    },
    {
      fault: "in JavaScript, a lane reads the bytes of another",
      file: "validators/src/bytes/engine.ts",
      find: "classes[bytes[d.at + step]",
      put: "classes[bytes[c.at + step]",
    },
    {
      fault: "in JavaScript, a lane goes on from the state before its last byte",
      file: "validators/src/bytes/engine.ts",
      find: "    stateB = table[placeB] as number;\n",
      put: "    if (step < steps - 1) stateB = table[placeB] as number;\n",
    },
    {
      fault: "in WebAssembly, another event is taken for that of a right row",
      file: "validators/src/bytes/scan.wat",
      find: "(i32.const 0x1fffffe)",
      put: "(i32.const 0x1fffffd)",
    },
    {
      fault: "in WebAssembly, a long stretch without a bound is not seen",
      file: "validators/src/bytes/scan.wat",
      find: "(then (return (i32.const 0)))",
      put: "(then (return (i32.const 1)))",
    },
    {
      fault: "in WebAssembly, the state of a lane that stops is that of another",
      file: "validators/src/bytes/scan.wat",
      find: "(i32.store (i32.const 1112) (local.get $sC))",
      put: "(i32.store (i32.const 1112) (local.get $sB))",
    },
    {
      fault: "in WebAssembly, a right row is not counted",
      file: "validators/src/bytes/scan.wat",
      find: "(i32.store offset=12 (local.get $lane) (i32.add (i32.load offset=12 (local.get $lane)) (i32.const 1)))",
      put: "",
    },
    {
      fault: "the module of WebAssembly cannot be loaded",
      file: "validators/src/bytes/wasm-engine.ts",
      find: "{ m: { memory } }",
      put: "{ memory }",
    },
    {
      fault: "lanes that began within quotes are not read again",
      file: "validators/src/bytes/scan.ts",
      find: "lane.from === whole.end ? lane :",
      put: "lane.from >= whole.end ? lane :",
    },
    {
      fault: "line ends within quotes are not counted",
      file: "validators/src/bytes/lane.ts",
      find: "this.lines += rows + this.#within;",
      put: "this.lines += rows;",
    },
  ],
};
