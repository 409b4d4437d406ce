import type * as z from "zod";
import { giveName, type Kind } from "./names.js";
import { wording } from "./wording.js";

/**
 * Gives each schema the name of its export, and every part of it the wording of its faults.
 * Names cannot be given where the schema is written, as a name is written once: it is the export's.
 */
export function catalogued<C extends Record<Kind, Record<string, z.ZodType>>>(catalogue: C): C {
  for (const [kind, schemas] of Object.entries(catalogue) as [Kind, Record<string, z.ZodType>][])
    for (const [name, schema] of Object.entries(schemas)) {
      giveName(schema, { name, kind });
      speak(schema);
    }
  return catalogue;
}

/** Sets the error function on a schema and on what it is made of. */
function speak(schema: z.core.$ZodType): void {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  def.error = wording;
  switch (def.type) {
    case "object":
      for (const part of Object.values(def.shape)) speak(part);
      break;
    case "array":
      speak(def.element);
      break;
    case "optional":
      speak(def.innerType);
      break;
  }
}
