import { closedList } from "../authoring/code-list.js";

export const HouseholdRelationship = closedList([
  ["self", "Self", "Y person ei hun"],
  ["spouse-or-partner", "Spouse or partner", "Priod neu bartner"],
  ["child", "Child", "Plentyn"],
  ["parent", "Parent", "Rhiant"],
  ["sibling", "Brother or sister", "Brawd neu chwaer"],
  ["grandparent", "Grandparent", "Nain neu daid, mam-gu neu dad-cu"],
  ["grandchild", "Grandchild", "Ŵyr neu wyres"],
  ["other-relative", "Other relative", "Perthynas arall"],
  ["carer", "Carer", "Gofalwr"],
  ["lodger", "Lodger", "Lletywr"],
  ["not-related", "Not related", "Ddim yn perthyn"],
]).meta({
  title: "Household relationship",
  description: "What a person is to the reference person of their household.",
  "x-cy": {
    title: "Perthynas o fewn yr aelwyd",
    description: "Perthynas person â pherson cyfeirio ei aelwyd.",
  },
  "x-message": {
    en: "Select a household relationship, such as child",
    cy: "Dewiswch berthynas o fewn yr aelwyd, megis child",
  },
  examples: ["child", "spouse-or-partner"],
  "x-source": "https://github.com/council-data/standards",
  "x-sensitivity": "personal",
  "x-as-at": "2026-11-23",
});
