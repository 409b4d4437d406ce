import { byBytes, type Judge } from "./mutant.js";

const machine = "validators/src/csv/row-machine.ts";

export const csv: Judge = {
  judge: "the automaton of a row of a table",
  tests: byBytes,
  mutants: [
    {
      fault: "quotes that open when the table is full are not seen",
      file: machine,
      find: "  [Mode.Begin]: Mode.DoubtBegin,\n",
      put: "",
    },
    {
      fault: "the second of two quotes is not seen when the table is full",
      file: machine,
      find: "  [Mode.AfterQuote]: Mode.DoubtAfterQuote,\n",
      put: "",
    },
    {
      fault: "a doubled quote closes its cell",
      file: machine,
      find: "if (byte === QUOTE) return this.#read(state, byte, Mode.Quoted);",
      put: "if (byte === QUOTE) return this.#read(state, byte, Mode.Plain);",
    },
    {
      fault: "it is forgotten that a quote is open where a row is in doubt",
      file: machine,
      find: "  [Mode.Quoted]: Mode.DoubtQuoted,\n",
      put: "",
    },
    {
      fault: "a row that ends early is right",
      file: machine,
      find: "facts && isLast ? this.verdict",
      put: "facts ? this.verdict",
    },
    {
      fault: "a carriage return is a part of its cell",
      file: machine,
      find: "return byte === this.delimiter || byte === LF || byte === CR;",
      put: "return byte === this.delimiter || byte === LF;",
    },
    {
      fault: "a quoted cell is looked for with its quote",
      file: "validators/src/csv/row-judge.ts",
      find: "isQuoted ? at + 1 : at;",
      put: "at;",
    },
    {
      fault: "a quoted text is taken to be short",
      file: machine,
      find: "const isQuoted = cell.isQuoted || mode === Mode.AfterQuote;",
      put: "const isQuoted = false;",
    },
  ],
};
