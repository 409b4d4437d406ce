import { wholeNumber } from "../authoring/whole-number.js";

export const Months = wholeNumber()
  .min(0)
  .max(1800)
  .meta({
    title: "Months",
    description: "A length of time in whole months.",
    "x-cy": { title: "Misoedd", description: "Hyd o amser mewn misoedd cyfan." },
    "x-message": {
      en: "{Label} must be a whole number of months between 0 and 1800, like 72",
      cy: "{Label}: rhowch nifer cyfan o fisoedd rhwng 0 a 1800, fel 72",
    },
    examples: [72, 0],
    "x-source":
      "https://www.nationalarchives.gov.uk/information-management/manage-information/policy-process/disposal/",
    "x-sensitivity": "open",
  });
