import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { HouseholdRelationship } from "../code-lists/household-relationship.js";
import { Uuid } from "./uuid.js";

export const Household = z
  .strictObject({
    householdId: Uuid.meta(
      labelled(
        "Household id",
        "The id shared by those who live together.",
        "Rhif y cartref",
        "Y rhif a rennir gan y rhai sy'n byw gyda'i gilydd.",
        "personal",
      ),
    ),
    relationship: HouseholdRelationship.optional(),
  })
  .meta({
    title: "Household",
    description: "The household a person lives in, and their place in it.",
    "x-cy": { title: "Cartref", description: "Y cartref y mae person yn byw ynddo, a'i le ynddo." },
    examples: [{ householdId: "0b1d8a52-6c3e-4f7a-9d2b-5e8f1a3c7b60", relationship: "self" }],
    "x-source":
      "https://www.ons.gov.uk/census/census2021dictionary/variablesbytopic/housingvariablescensus2021",
    "x-sensitivity": "personal",
  });
