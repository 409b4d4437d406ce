import * as z from "zod";
import { labelled } from "./labelled.js";

/** A list of at least one item: one that is empty is left out, so that a record has one form. */
export const listOf = <Item extends z.ZodType>(
  item: Item,
  ...label: Parameters<typeof labelled>
): z.ZodArray<Item> =>
  z
    .array(item)
    .min(1)
    .meta(labelled(...label));
