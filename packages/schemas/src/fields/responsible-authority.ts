import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { LocalAuthority } from "../code-lists/local-authority.js";
import { CalendarDate } from "./calendar-date.js";

export const ResponsibleAuthority = z
  .strictObject({
    code: LocalAuthority,
    asAtDate: CalendarDate.meta(
      labelled(
        "As at",
        "The day on which it was responsible.",
        "Ar ddyddiad",
        "Y diwrnod yr oedd yn gyfrifol.",
      ),
    ),
  })
  .meta({
    title: "Responsible authority",
    description: "The council that is responsible for a person, as at a day.",
    "x-cy": {
      title: "Awdurdod cyfrifol",
      description: "Y cyngor sy'n gyfrifol am berson, ar ddiwrnod penodol.",
    },
    examples: [{ code: "E06000052", asAtDate: "2026-04-01" }],
    "x-source": "https://www.legislation.gov.uk/ukpga/2014/23/section/39",
    "x-sensitivity": "personal",
  });
