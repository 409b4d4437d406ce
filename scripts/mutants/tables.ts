import { byBytes, type Judge } from "./mutant.js";

const file = "validators/src/generated/tables.ts";
// the classes of the bytes up to the digits, as the tables write them: none of them may stand in a number
const belowDigits = "(".repeat(48);

export const tables: Judge = {
  judge: "the tables of the byte path",
  tests: byBytes,
  mutants: [
    {
      fault: "an automaton lets a number begin with 0",
      file,
      find: `  Uprn: ["${belowDigits})*`,
      put: `  Uprn: ["${belowDigits}**`,
    },
    {
      fault: "an automaton takes an 8 for a 9",
      file,
      find: `  NhsNumber: ["${belowDigits})*+,-./012`,
      put: `  NhsNumber: ["${belowDigits})*+,-./021`,
    },
    {
      fault: "a required key is forgotten",
      file,
      find: '"country":"Country"},"required":["use","kind"]',
      put: '"country":"Country"},"required":["use"]',
    },
    {
      fault: "a scheme does not decide what a value may be",
      file,
      find: '"schemes":["scheme","value",{"nhs-number":"NhsNumber",',
      put: '"schemes":["scheme","value",{',
    },
    {
      fault: "a rule is turned round",
      file,
      find: '["<=",["this","birthDate"],["this","deceased","date"]]',
      put: '["<=",["this","deceased","date"],["this","birthDate"]]',
    },
    {
      fault: "the bound of a rule lies a day off",
      file,
      find: '["<",["this","from"],["this","to"]]',
      put: '["<=",["this","from"],["this","to"]]',
    },
    {
      fault: "a key stands for another field",
      file,
      find: '"sex":"Sex"',
      put: '"sex":"GenderIdentity"',
    },
  ],
};
