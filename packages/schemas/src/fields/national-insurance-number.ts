import * as z from "zod";
import { capitals, noSpaces } from "../authoring/repairs.js";

// refused prefixes are spelt out as alternatives, because RE2 has no look-ahead; QQ is HMRC's own example, never issued
export const NationalInsuranceNumber = z
  .string()
  .regex(
    /^(?:[ACEHJLMOPRSWXY][A-CEGHJ-NPR-TW-Z]|B[A-CEHJ-NPR-TW-Z]|G[ACEGHJ-NPR-TW-Z]|[KT][A-CEGHJ-MPR-TW-Z]|N[A-CEGHJL-NPRSW-Z]|Z[A-CEGHJ-NPR-TW-Y]|QQ)[0-9]{6}[A-D]$/,
  )
  .meta({
    title: "National Insurance number",
    description: "The number that identifies a person for tax and benefits.",
    "x-cy": {
      title: "Rhif Yswiriant Gwladol",
      description: "Y rhif sy'n dynodi person at ddibenion treth a budd-daliadau.",
    },
    "x-message": {
      en: "Enter a National Insurance number that is 2 letters, 6 numbers, then A, B, C or D, with no spaces, like QQ123456C",
      cy: "Rhowch rif Yswiriant Gwladol sy'n 2 lythyren, 6 rhif, yna A, B, C neu D, heb fylchau, fel QQ123456C",
    },
    examples: ["QQ123456A", "QQ123456C"],
    "x-source": "https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110",
    "x-sensitivity": "personal",
    "x-test-only": "^QQ",
    "x-repairs": [noSpaces, capitals],
  });
