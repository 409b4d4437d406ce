import { Absence } from "../fields/absence.js";
import { Doubt } from "../fields/doubt.js";
import { Extensions } from "../fields/extensions.js";
import { listOf } from "./list-of.js";

/** How every record closes: what is missing and why, what is doubted, and what a partner adds. */
export const closing = {
  absences: listOf(
    Absence,
    "Absent fields",
    "The fields that are missing, and why.",
    "Meysydd absennol",
    "Y meysydd sydd ar goll, a pham.",
    "personal",
  ).optional(),
  underReview: listOf(
    Doubt,
    "Fields under review",
    "The fields whose values are doubted.",
    "Meysydd dan adolygiad",
    "Y meysydd y mae amheuaeth am eu gwerthoedd.",
    "personal",
  ).optional(),
  extensions: Extensions.optional(),
};
