/** A fault that is put into a copy of the standard's schemas. */
export interface SchemaFault {
  fault: string;
  /** What a program must read for the fault to be put into it. */
  reads: "schemas" | "check-digits" | "automata" | "rules";
  files: readonly string[];
  change: (text: string) => string;
  /** The names whose cases are asked. */
  of: readonly string[];
}

const swapped =
  (from: string, to: string) =>
  (text: string): string =>
    text.replace(from, () => to);

const inBothDrafts = (file: string): string[] => [file, `draft-07/${file}`];

/** The classes of the characters 8 and 9 exchanged. */
function confused(text: string): string {
  const automaton = JSON.parse(text);
  const [eight, nine] = [automaton.classes[0x38], automaton.classes[0x39]];
  Object.assign(automaton.classes, { [0x38]: nine, [0x39]: eight });
  return JSON.stringify(automaton);
}

/** A rule left out of the lists it stands in. */
const without =
  (id: string) =>
  (text: string): string =>
    JSON.stringify(
      Object.fromEntries(
        Object.entries(JSON.parse(text) as Record<string, { id: string }[]>).map(([name, rules]) => [
          name,
          rules.filter((rule) => rule.id !== id),
        ]),
      ),
    );

/** Slips that a hand or a tool might make, one in each. */
export const schemaFaults: readonly SchemaFault[] = [
  {
    fault: "a rule is left out",
    reads: "rules",
    files: ["rules.json"],
    change: without("resident.died-not-before-born"),
    of: ["Resident"],
  },
  {
    fault: "a rule points at another field",
    reads: "rules",
    files: ["rules.json"],
    change: swapped('"at": "/reviewDate"', '"at": "/assuredDate"'),
    of: ["Assurance"],
  },
  {
    fault: "the bound of a rule lies a day off",
    reads: "rules",
    files: ["rules.json"],
    change: (text) => text.replaceAll("this.to > this.from", "this.to >= this.from"),
    of: ["Period"],
  },
  {
    fault: "a rule does not say all that it reads",
    reads: "rules",
    files: ["rules.json"],
    change: (text) => text.replaceAll('"/sentDate",\n        "/decidedDate"', '"/sentDate"'),
    of: ["Referral"],
  },
  {
    fault: "a code is written otherwise",
    reads: "schemas",
    files: inBothDrafts("Sex.schema.json"),
    change: swapped('"female",\n    "male"', '"Female",\n    "male"'),
    of: ["Sex", "Resident"],
  },
  {
    fault: "a text may be longer by one",
    reads: "schemas",
    files: inBothDrafts("PlainText.schema.json"),
    change: swapped('"maxLength": 255', '"maxLength": 256'),
    of: ["PlainText"],
  },
  {
    fault: "unknown keys are let pass",
    reads: "schemas",
    files: inBothDrafts("Resident.schema.json"),
    change: swapped('"additionalProperties": false', '"additionalProperties": true'),
    of: ["Resident"],
  },
  {
    fault: "a field goes by another rule id",
    reads: "schemas",
    files: inBothDrafts("Uprn.schema.json"),
    change: swapped('"x-rule": "field.uprn"', '"x-rule": "field.usrn"'),
    of: ["Uprn"],
  },
  {
    fault: "an automaton takes an 8 for a 9",
    reads: "automata",
    files: ["automata/NhsNumber.json"],
    change: confused,
    of: ["NhsNumber"],
  },
  {
    fault: "a check digit has another modulus",
    reads: "check-digits",
    files: inBothDrafts("NhsNumber.schema.json"),
    change: swapped('"modulus": 11', '"modulus": 10'),
    of: ["NhsNumber"],
  },
];
