import type * as z from "zod";
import type { Sensitivity } from "./meta.js";

/** How a field is called where a record uses it: its title and description there, in English and Welsh. */
export const labelled = (
  title: string,
  description: string,
  cyTitle: string,
  cyDescription: string,
  sensitivity?: Sensitivity,
): z.GlobalMeta => ({
  title,
  description,
  "x-cy": { title: cyTitle, description: cyDescription },
  ...(sensitivity && { "x-sensitivity": sensitivity }),
});
