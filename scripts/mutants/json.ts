import { byBytes, type Judge } from "./mutant.js";

const machine = "validators/src/json/record-machine.ts";

export const json: Judge = {
  judge: "the automaton of a record of JSON",
  tests: byBytes,
  mutants: [
    {
      fault: "a key that is left out is not missed",
      file: machine,
      find: "const facts = this.#without(spot, last + 1, child.index);",
      put: "const facts = spot.facts;",
    },
    {
      fault: "keys that are left out at the end are not missed",
      file: machine,
      find: "this.#without(spot, last + 1, node.children.length)",
      put: "this.#without(spot, last + 2, node.children.length)",
    },
    {
      fault: "an escape stands for another character",
      file: "validators/src/json/escapes.ts",
      find: '  "/": 47,',
      put: '  "/": 92,',
    },
    {
      fault: "an escaped character of two bytes is another",
      file: "validators/src/json/escapes.ts",
      find: "0xc0 | (code >> 6)",
      put: "0xc0 | (code >> 7)",
    },
    {
      fault: "an escape has three digits",
      file: machine,
      find: "if (text.length < 4)",
      put: "if (text.length < 3)",
    },
    {
      fault: "white space behind a value is none",
      file: machine,
      find: "isSpace(byte) && !isWithinValue(mode)",
      put: "isSpace(byte) && byte !== 9 && !isWithinValue(mode)",
    },
    {
      fault: "a text with escapes is compared as it stands",
      file: "validators/src/json/record-judge.ts",
      find: 'return text.includes("\\\\") ?',
      put: 'return text.includes("\\\\\\\\") ?',
    },
    {
      fault: "a key may stand twice",
      file: machine,
      find: "!child || child.index <= last",
      put: "!child || child.index < last",
    },
    {
      fault: "a list is closed by a brace",
      file: machine,
      find: "return isList === (byte === CLOSE_LIST) ?",
      put: "return isList || byte === CLOSE ?",
    },
    {
      fault: "a comma within a text ends an item of a list",
      file: "validators/src/json/value-end.ts",
      find: "else if (byte === QUOTE) inText = true;",
      put: "else if (byte === QUOTE) inText = depth < 3;",
    },
  ],
};
