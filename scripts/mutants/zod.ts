import { type Judge, verdicts } from "./mutant.js";

export const zod: Judge = {
  judge: "the Zod schemas",
  tests: verdicts,
  mutants: [
    {
      fault: "a character class is wider by one",
      file: "schemas/src/fields/uprn.ts",
      find: "/^[1-9][0-9]{0,11}$/",
      put: "/^[0-9][0-9]{0,11}$/",
    },
    {
      fault: "two weights of a check digit are exchanged",
      file: "schemas/src/fields/nhs-number.ts",
      find: "weights: [10, 9, 8,",
      put: "weights: [10, 8, 9,",
    },
    {
      fault: "a text may be longer by one",
      file: "schemas/src/fields/plain-text.ts",
      find: "maxCharacters(255)",
      put: "maxCharacters(256)",
    },
    {
      fault: "a number may be larger by one",
      file: "schemas/src/fields/rank.ts",
      find: ".max(99)",
      put: ".max(100)",
    },
    {
      fault: "a code is missing from a list",
      file: "schemas/src/code-lists/sex.ts",
      find: '  ["indeterminate", "Indeterminate", "Amhenodol", { nhs: "9", fhir: "other" }],\n',
      put: "",
    },
    {
      fault: "a required key may be left out",
      file: "schemas/src/records/referral.ts",
      find: "status: ReferralStatus,",
      put: "status: ReferralStatus.optional(),",
    },
    {
      fault: "a rule is not asked",
      file: "schemas/src/records/referral.ts",
      find: "    completedLast,\n    absent",
      put: "    absent",
    },
    {
      fault: "the bound of a rule lies a day off",
      file: "schemas/src/rules/ends-after-it-starts.ts",
      find: "|| to > from,",
      put: "|| to >= from,",
    },
    {
      fault: "an empty object is let pass",
      file: "schemas/src/authoring/not-empty.ts",
      find: "if (!hasOther &&",
      put: "if (hasOther &&",
    },
  ],
};
