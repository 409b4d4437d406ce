import * as z from "zod";
import { Source } from "../fields/source.js";
import { Uuid } from "../fields/uuid.js";
import { schemaId } from "../standard.js";
import { labelled } from "./labelled.js";

/** How every record opens: the schema it follows, its id and where it comes from. */
export const opening = <Name extends string>(name: Name) => ({
  $schema: z
    .literal(schemaId(name))
    .meta({
      ...labelled(
        "Schema",
        "The address of the version of the standard that the record follows, which editors check it against.",
        "Sgema",
        "Cyfeiriad y fersiwn o'r safon y mae'r cofnod yn ei dilyn, y mae golygyddion yn ei wirio yn ei herbyn.",
        "open",
      ),
    })
    .optional(),
  id: Uuid,
  source: Source,
});
