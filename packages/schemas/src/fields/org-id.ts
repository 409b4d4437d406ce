import * as z from "zod";
import { trimmed } from "../authoring/repairs.js";

// an underscore joins the two languages of a register, as in CA-CRA_ACR
export const OrgId = z
  .string()
  .regex(/^[A-Z]{2}-[0-9A-Z][0-9A-Z_]{1,11}-[0-9A-Za-z][0-9A-Za-z._/-]{0,99}$/)
  .meta({
    title: "Organisation identifier",
    description: "The code of a register and an organisation's number in it, joined with a hyphen.",
    "x-cy": {
      title: "Dynodydd sefydliad",
      description: "Cod cofrestr a rhif sefydliad ynddi, wedi'u cysylltu â chysylltnod.",
    },
    "x-message": {
      en: "{Label} must be the code of a register, a hyphen and the number in it, like GB-CHC-1090095",
      cy: "{Label}: rhowch god cofrestr, cysylltnod a'r rhif ynddi, fel GB-CHC-1090095",
    },
    examples: ["GB-CHC-1090095", "GB-COH-01234567"],
    "x-source": "https://org-id.guide/about",
    "x-sensitivity": "open",
    "x-repairs": [trimmed],
  });
