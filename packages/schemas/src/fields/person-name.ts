import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { listOf } from "../authoring/list-of.js";
import { NameUse } from "../code-lists/name-use.js";
import { hasAName } from "../rules/has-a-name.js";
import { Period } from "./period.js";
import { PlainText } from "./plain-text.js";

const part = (title: string, description: string, cyTitle: string, cyDescription: string) =>
  PlainText.meta(labelled(title, description, cyTitle, cyDescription, "personal"));

export const PersonName = z
  .strictObject({
    use: NameUse,
    prefix: part("Title", "A title such as Dr.", "Teitl", "Teitl megis Dr.").optional(),
    given: listOf(
      part("Given name", "A first or middle name.", "Enw cyntaf", "Enw cyntaf neu ganol."),
      "Given names",
      "First and middle names, in order.",
      "Enwau cyntaf",
      "Enwau cyntaf a chanol, yn eu trefn.",
    ).optional(),
    family: part(
      "Family name",
      "The family name, or the only name of a person who has one.",
      "Cyfenw",
      "Y cyfenw, neu unig enw person sydd ag un.",
    ).optional(),
    suffix: part(
      "Suffix",
      "Letters or words after the name.",
      "Ôl-ddodiad",
      "Llythrennau neu eiriau ar ôl yr enw.",
    ).optional(),
    full: part(
      "Full name",
      "The whole name as the person writes it.",
      "Enw llawn",
      "Yr enw cyfan fel y mae'r person yn ei ysgrifennu.",
    ).optional(),
    period: Period.optional(),
  })
  .check(hasAName)
  .meta({
    title: "Name of a person",
    description: "A name that a person has or had.",
    "x-cy": { title: "Enw person", description: "Enw sydd gan berson neu a fu ganddo." },
    examples: [{ use: "usual", given: ["Siân"], family: "Hughes" }],
    "x-source": "https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir",
    "x-sensitivity": "personal",
  });
