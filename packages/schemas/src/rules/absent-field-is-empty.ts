import { fieldIsPresent } from "../authoring/field-is-present.js";
import { rule } from "../authoring/rule.js";

export const absentFieldIsEmpty = rule<{ absences?: { field: string }[] }>({
  id: "record.absent-field-is-empty",
  severity: "error",
  reads: ["/absences/*/field"],
  at: "/absences",
  message: {
    en: "A field listed as absent must be left out: remove its value or its absence",
    cy: "Rhaid gadael allan faes a restrir yn absennol: tynnwch ei werth neu ei absenoldeb",
  },
  why: "Unknown is said and not guessed, so a field is either given or said to be missing.",
  cel: "!has(this.absences) || this.absences.all(a, this.all(k, a.field != '/' + k && (type(this[k]) != map || this[k].all(j, a.field != '/' + k + '/' + j))))",
  holds: (record) => (record.absences ?? []).every(({ field }) => !fieldIsPresent(record, field)),
});
