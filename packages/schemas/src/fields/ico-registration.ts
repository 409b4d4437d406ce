import * as z from "zod";
import { capitals, noSpaces } from "../authoring/repairs.js";

// the last of the seven can be X, as in the Z631608X of Stevenage
export const IcoRegistration = z
  .string()
  .regex(/^Z(?:[0-9]{6}[0-9X]|[ABC][0-9]{6})$/)
  .meta({
    title: "ICO registration number",
    description: "The reference of a controller in the Information Commissioner's register of fee payers.",
    "x-cy": {
      title: "Rhif cofrestru'r ICO",
      description: "Cyfeirnod rheolydd yng nghofrestr talwyr ffioedd y Comisiynydd Gwybodaeth.",
    },
    "x-message": {
      en: "{Label} must be Z and 7 numbers (the last can be X), or ZA, ZB or ZC and 6 numbers, like Z1234567 or ZA123456",
      cy: "{Label}: rhowch Z a 7 rhif (gall yr olaf fod yn X), neu ZA, ZB neu ZC a 6 rhif, fel Z1234567 neu ZA123456",
    },
    examples: ["Z1234567", "ZA123456"],
    "x-source": "https://ico.org.uk/about-the-ico/what-we-do/register-of-fee-payers/",
    "x-sensitivity": "open",
    "x-repairs": [noSpaces, capitals],
  });
