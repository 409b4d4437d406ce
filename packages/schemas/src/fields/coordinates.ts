import * as z from "zod";
import { Latitude } from "./latitude.js";
import { Longitude } from "./longitude.js";

export const Coordinates = z.strictObject({ latitude: Latitude, longitude: Longitude }).meta({
  title: "Coordinates",
  description: "A point in the United Kingdom, in WGS 84.",
  "x-cy": { title: "Cyfesurynnau", description: "Pwynt yn y Deyrnas Unedig, yn WGS 84." },
  examples: [{ latitude: 50.2632, longitude: -5.051 }],
  "x-source":
    "https://www.gov.uk/government/publications/open-standards-for-government/exchange-of-location-point",
  "x-sensitivity": "open",
});
