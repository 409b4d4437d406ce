import * as z from "zod";

// bounds of the United Kingdom, so that a flipped pair is found
export const Longitude = z
  .number()
  .min(-9)
  .max(2)
  .meta({
    title: "Longitude",
    description: "Degrees east in WGS 84, negative to the west of Greenwich.",
    "x-cy": {
      title: "Hydred",
      description: "Graddau i'r dwyrain yn WGS 84, yn negatif i'r gorllewin o Greenwich.",
    },
    "x-message": {
      en: "{Label} must be a number of degrees in the United Kingdom, between -9 and 2, like -5.051",
      cy: "{Label}: rhowch nifer o raddau yn y Deyrnas Unedig, rhwng -9 a 2, fel -5.051",
    },
    examples: [-5.051, 0],
    "x-source":
      "https://www.gov.uk/government/publications/open-standards-for-government/exchange-of-location-point",
    "x-sensitivity": "open",
  });
