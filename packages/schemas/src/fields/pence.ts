import { wholeNumber } from "../authoring/whole-number.js";

// whole pence, because 19.99 has no exact binary form and validators disagree about multiples of 0.01
export const Pence = wholeNumber()
  .min(0)
  .max(99_999_999_999)
  .meta({
    title: "Amount in pence",
    description: "An amount of money in pounds sterling, counted in pence.",
    "x-cy": {
      title: "Swm mewn ceiniogau",
      description: "Swm o arian mewn punnoedd sterling, wedi'i gyfrif mewn ceiniogau.",
    },
    "x-message": {
      en: "{Label} must be a whole number of pence, like 1250 for £12.50",
      cy: "{Label}: rhowch nifer cyfan o geiniogau, fel 1250 am £12.50",
    },
    examples: [1250, 0],
    "x-source": "https://www.gov.uk/guidance/open-standards-for-government",
    "x-sensitivity": "open",
  });
