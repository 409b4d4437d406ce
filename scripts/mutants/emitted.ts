import { type Judge, verdicts } from "./mutant.js";

const rules = "schemas/schema/rules.json";

export const emitted: Judge = {
  judge: "Ajv on the emitted JSON Schemas",
  tests: verdicts,
  mutants: [
    {
      fault: "a character class is wider by one",
      file: "schemas/schema/Uprn.schema.json",
      find: '"pattern": "^[1-9]',
      put: '"pattern": "^[0-9]',
    },
    {
      fault: "a check digit has another modulus",
      file: "schemas/schema/NhsNumber.schema.json",
      find: '"modulus": 11',
      put: '"modulus": 10',
    },
    {
      fault: "a text may be longer by one",
      file: "schemas/schema/PlainText.schema.json",
      find: '"maxLength": 255',
      put: '"maxLength": 256',
    },
    {
      fault: "a number may be smaller by one",
      file: "schemas/schema/Rank.schema.json",
      find: '"minimum": 1,',
      put: '"minimum": 0,',
    },
    {
      fault: "a code is missing from a list",
      file: "schemas/schema/Sex.schema.json",
      find: '    "male",\n    "indeterminate",',
      put: '    "male",',
    },
    {
      fault: "unknown keys are let pass, in draft-07 alone",
      file: "schemas/schema/draft-07/Resident.schema.json",
      find: '"additionalProperties": false',
      put: '"additionalProperties": true',
    },
    {
      fault: "a required key may be left out",
      file: "schemas/schema/Referral.schema.json",
      find: '    "toServiceId",\n    "status"\n',
      put: '    "toServiceId"\n',
    },
    {
      fault: "a field goes by another rule id",
      file: "schemas/schema/Usrn.schema.json",
      find: '"x-rule": "field.usrn"',
      put: '"x-rule": "field.uprn"',
    },
  ],
};

export const cel: Judge = {
  judge: "the rules' CEL text",
  tests: verdicts,
  mutants: [
    {
      fault: "the bound of a rule lies a day off",
      file: rules,
      find: "this.to > this.from",
      put: "this.to >= this.from",
      isEverywhere: true,
    },
    {
      fault: "a rule is turned round",
      file: rules,
      find: "this.decidedDate >= this.sentDate",
      put: "this.decidedDate <= this.sentDate",
    },
    {
      fault: "a rule lets one too many pass",
      file: rules,
      find: "i.isPrimary).size() <= 1",
      put: "i.isPrimary).size() <= 2",
    },
    {
      fault: "a rule forgets one of several codes",
      file: rules,
      find: "['sent', 'accepted', 'rejected', 'completed']",
      put: "['sent', 'accepted', 'completed']",
    },
    {
      fault: "a rule points at another field",
      file: rules,
      find: '"at": "/reviewDate"',
      put: '"at": "/assuredDate"',
      isEverywhere: true,
    },
    {
      fault: "a rule does not say all that it reads",
      file: rules,
      find: '        "/sentDate",\n        "/decidedDate"\n',
      put: '        "/sentDate"\n',
    },
  ],
};
