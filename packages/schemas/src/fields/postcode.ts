import * as z from "zod";
import { capitals, postcodeSpacing } from "../authoring/repairs.js";

// outward forms AN, ANN, AAN, AANN, ANA, AANA with the letters each place takes; a P stands third, as in N1P
export const Postcode = z
  .string()
  .regex(
    /^(?:(?:[A-PR-UWYZ](?:[0-9]{1,2}|[0-9][A-HJKPSTUW]|[A-HK-Y](?:[0-9]{1,2}|[0-9][ABEHMNPRVWXY]))) [0-9][ABD-HJLNP-UW-Z]{2}|GIR 0AA)$/,
  )
  .meta({
    title: "Postcode",
    description: "A postcode of the United Kingdom, Guernsey, Jersey or the Isle of Man.",
    "x-cy": {
      title: "Cod post",
      description: "Cod post y Deyrnas Unedig, Guernsey, Jersey neu Ynys Manaw.",
    },
    "x-message": {
      en: "Enter a full UK postcode in capitals with one space, like SW1A 1AA",
      cy: "Rhowch god post llawn yn y DU mewn priflythrennau gydag un bwlch, fel SW1A 1AA",
    },
    examples: ["SW1A 1AA", "TR1 3AY", "M1 1AE"],
    "x-source": "https://www.gov.uk/government/publications/bulk-data-transfer-for-sponsors-xml-schema",
    "x-sensitivity": "personal",
    "x-placeholder": "^(?:ZZ99 ?[0-9][A-Z]{2}|ZZZSECUR)$",
    "x-repairs": [capitals, ...postcodeSpacing],
  });
