import * as z from "zod";
import { yesOrNo } from "../authoring/repairs.js";

export const Flag = z.boolean().meta({
  title: "Yes or no",
  description: "Whether something is so.",
  "x-cy": { title: "Ie neu na", description: "A yw rhywbeth felly ai peidio." },
  "x-message": { en: "{Label} must be true or false", cy: "{Label}: rhowch true neu false" },
  examples: [true, false],
  "x-source": "https://www.rfc-editor.org/rfc/rfc8259#section-3",
  "x-sensitivity": "open",
  "x-repairs": [...yesOrNo],
});
