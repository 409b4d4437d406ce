import { closedList } from "../authoring/code-list.js";

// ssd: the code in the Standard Safeguarding Dataset, which has none of its own for the others
export const GenderIdentity = closedList([
  ["woman", "Woman", "Menyw", { ssd: "02" }],
  ["man", "Man", "Dyn", { ssd: "01" }],
  ["non-binary", "Non-binary", "Anneuaidd"],
  [
    "other",
    "Another gender, in the person's own words",
    "Rhywedd arall, yng ngeiriau'r person ei hun",
    { ssd: "09" },
  ],
  ["not-known", "Not known", "Ddim yn hysbys", { ssd: "00" }],
  ["prefer-not-to-say", "Prefer not to say", "Gwell gennyf beidio â dweud"],
]).meta({
  title: "Gender identity",
  description: "A person's own sense of their gender.",
  "x-cy": { title: "Hunaniaeth rhywedd", description: "Ymdeimlad person ei hun o'i rywedd." },
  "x-message": {
    en: "Select a gender identity, such as woman",
    cy: "Dewiswch hunaniaeth rhywedd, megis woman",
  },
  examples: ["woman", "non-binary"],
  "x-source": "https://github.com/council-data/standards",
  "x-sensitivity": "special-category",
  "x-as-at": "2026-11-23",
});
