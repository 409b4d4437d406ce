import { type Judge, verdicts } from "./mutant.js";

const file = "validators/src/generated/standard.ts";

export const validators: Judge = {
  judge: "the validators compiled ahead of time",
  tests: verdicts,
  mutants: [
    {
      fault: "a character class is wider by one",
      file,
      find: "/^[1-9][0-9]{0,11}$/",
      put: "/^[0-9][0-9]{0,11}$/",
    },
    {
      fault: "two weights of a check digit are exchanged",
      file,
      find: "10 * d0 + 9 * d1",
      put: "9 * d0 + 10 * d1",
    },
    {
      fault: "a number may be larger by one",
      file,
      find: "x >= 1 && x <= 99 &&",
      put: "x >= 1 && x <= 100 &&",
    },
    {
      fault: "a text may be longer by one",
      file,
      find: "atMost(x, 255)",
      put: "atMost(x, 256)",
    },
    {
      fault: "a code is missing from a list",
      file,
      find: ' || x === "indeterminate"',
      put: "",
    },
    {
      fault: "a code may begin with a capital",
      file,
      find: 'x === "formal" ||',
      put: 'x === "formal" || x === "Formal" ||',
    },
    {
      fault: "a code is missing from a long list",
      file,
      find: " web-page ",
      put: " ",
    },
    {
      fault: "a code of two letters is missing from a pattern",
      file,
      find: "Y[ET]|",
      put: "Y[E]|",
    },
    {
      fault: "a text that is no number of anybody's is taken",
      file,
      find: "/^(?!([0-9])\\1*$)",
      put: "/^",
    },
    {
      fault: "a second item that is alike at the same time is let pass",
      file,
      find: "++alike > 1",
      put: "++alike > 2",
      isEverywhere: true,
    },
    {
      fault: "a required key may be left out",
      file,
      find: 'if ($scheme === undefined) missing(f, "scheme", saidResidentIdentifierScheme);\n',
      put: "",
    },
    {
      fault: "a scheme does not decide what a value may be",
      file,
      find: 'case "upn": isUpn($value) || wrong(f, "value", $value, saidUpn); break;\n',
      put: "",
    },
    {
      fault: "the bound of a rule lies a day off",
      file,
      find: "($to>$from)",
      put: "($to>=$from)",
    },
    {
      fault: "a rule is judged whatever is wrong with what it reads",
      file: "validators/src/broken-rules.ts",
      find: "if (touches(keys, read.split",
      put: "if (!touches(keys, read.split",
    },
    {
      fault: "an empty list is let pass",
      file: "validators/src/within.ts",
      find: "Array.isArray(value) && value.length > 0",
      put: "Array.isArray(value) && value.length >= 0",
    },
    {
      fault: "the place of a fault in an object within is not made whole",
      file: "validators/src/findings.ts",
      find: "let at = shape; at <",
      put: "let at = shape + 1; at <",
    },
  ],
};
