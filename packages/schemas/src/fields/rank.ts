import { wholeNumber } from "../authoring/whole-number.js";

export const Rank = wholeNumber()
  .min(1)
  .max(99)
  .meta({
    title: "Order of preference",
    description: "A place in an order of preference, the first being 1.",
    "x-cy": { title: "Trefn blaenoriaeth", description: "Safle mewn trefn blaenoriaeth, a'r cyntaf yw 1." },
    "x-message": {
      en: "{Label} must be a whole number between 1 and 99, like 1",
      cy: "{Label}: rhowch rif cyfan rhwng 1 a 99, fel 1",
    },
    examples: [1, 2],
    "x-source": "https://hl7.org/fhir/R4/datatypes.html#ContactPoint",
    "x-sensitivity": "open",
  });
