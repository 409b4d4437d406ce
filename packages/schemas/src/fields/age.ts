import { wholeNumber } from "../authoring/whole-number.js";

export const Age = wholeNumber()
  .min(0)
  .max(150)
  .meta({
    title: "Age",
    description: "An age in whole years.",
    "x-cy": { title: "Oedran", description: "Oedran mewn blynyddoedd cyfan." },
    "x-message": {
      en: "{Label} must be a whole number between 0 and 150, like 65",
      cy: "{Label}: rhowch rif cyfan rhwng 0 a 150, fel 65",
    },
    examples: [65, 0],
    "x-source": "https://github.com/council-data/standards",
    "x-sensitivity": "open",
  });
