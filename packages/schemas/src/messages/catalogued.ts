import type * as z from "zod";
import { giveName, type Kind, type Named, nameOf } from "./names.js";
import { wording } from "./wording.js";

/**
 * Gives each schema the name of its export, and every part of it the wording of its faults.
 * Names cannot be given where the schema is written, as a name is written once: it is the export's.
 */
export function catalogued<C extends Record<Kind, Record<string, z.ZodType>>>(catalogue: C): C {
  const each = (kind: Kind, visit: (schema: z.ZodType, named: Named) => void): void => {
    for (const [name, schema] of Object.entries(catalogue[kind])) visit(schema, { name, kind });
  };
  for (const kind of ["code-list", "field", "record"] as const) each(kind, giveName);
  for (const kind of ["code-list", "field", "record"] as const) each(kind, speak);
  return catalogue;
}

/** Sets the error function on a schema and on what it is made of; unnamed parts take the name of what holds them. */
function speak(schema: z.core.$ZodType, holder: Named): void {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  const named = nameOf(schema) ?? holder;
  if (!nameOf(schema) && def.type === "record") giveName(schema, holder);
  def.error = wording;
  switch (def.type) {
    case "object":
      for (const part of Object.values(def.shape)) speak(part, named);
      break;
    case "array":
      speak(def.element, named);
      break;
    case "optional":
      speak(def.innerType, named);
      break;
    case "record":
      speak(def.keyType, named);
      speak(def.valueType, named);
      break;
  }
}
