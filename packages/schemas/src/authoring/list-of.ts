import * as z from "zod";
import { labelled } from "./labelled.js";

// by itself Zod measures whatever has a length, and says of the text "" that it is no list and an empty one
function notEmpty(): z.core.$ZodCheck<unknown[]> {
  const check = z.minLength(1);
  check._zod.def.when = ({ value }) => Array.isArray(value);
  return check;
}

/** A list of at least one item: one that is empty is left out, so that a record has one form. */
export const listOf = <Item extends z.ZodType>(
  item: Item,
  ...label: Parameters<typeof labelled>
): z.ZodArray<Item> =>
  z
    .array(item)
    .check(notEmpty())
    .meta(labelled(...label));
