import * as z from "zod";

// bounds of the United Kingdom, so that a flipped pair is found
export const Latitude = z
  .number()
  .min(49)
  .max(61)
  .meta({
    title: "Latitude",
    description: "Degrees north in WGS 84.",
    "x-cy": { title: "Lledred", description: "Graddau i'r gogledd yn WGS 84." },
    "x-message": {
      en: "{Label} must be a number of degrees in the United Kingdom, between 49 and 61, like 50.2632",
      cy: "{Label}: rhowch nifer o raddau yn y Deyrnas Unedig, rhwng 49 a 61, fel 50.2632",
    },
    examples: [50.2632, 60],
    "x-source":
      "https://www.gov.uk/government/publications/open-standards-for-government/exchange-of-location-point",
    "x-sensitivity": "open",
  });
