import type * as z from "zod";

/**
 * Says that a value is the id of another record.
 *
 * @param record the record it leads to.
 * @param on the pointer, in the record that holds the link, of the date by which the other must not have ended.
 */
export const linkTo = (record: string, on?: string): z.GlobalMeta => ({
  "x-link": { to: record, ...(on !== undefined && { on }) },
});
