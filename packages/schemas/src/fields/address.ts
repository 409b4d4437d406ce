import * as z from "zod";
import { labelled } from "../authoring/labelled.js";
import { listOf } from "../authoring/list-of.js";
import { notEmpty } from "../authoring/not-empty.js";
import { Country } from "../code-lists/country.js";
import { PlainText } from "./plain-text.js";
import { Postcode } from "./postcode.js";
import { Uprn } from "./uprn.js";
import { Usrn } from "./usrn.js";

const part = (title: string, description: string, cyTitle: string, cyDescription: string) =>
  PlainText.meta(labelled(title, description, cyTitle, cyDescription, "personal"));

// sao and pao are the secondary and primary addressable objects of BS 7666
export const Address = z
  .strictObject({
    uprn: Uprn.optional(),
    usrn: Usrn.optional(),
    sao: part(
      "Flat or unit",
      "The part of a building, such as a flat.",
      "Fflat neu uned",
      "Y rhan o adeilad, megis fflat.",
    ).optional(),
    pao: part(
      "Building",
      "The name or number of the building.",
      "Adeilad",
      "Enw neu rif yr adeilad.",
    ).optional(),
    street: part("Street", "The name of the street.", "Stryd", "Enw'r stryd.").optional(),
    locality: part(
      "Locality",
      "The village or district of a town.",
      "Ardal leol",
      "Y pentref neu ran o dref.",
    ).optional(),
    town: part("Town", "The town or city.", "Tref", "Y dref neu'r ddinas.").optional(),
    administrativeArea: part(
      "Administrative area",
      "The council area the street lies in.",
      "Ardal weinyddol",
      "Ardal y cyngor y mae'r stryd ynddi.",
    ).optional(),
    lines: listOf(
      part("Address line", "One line of the address.", "Llinell cyfeiriad", "Un llinell o'r cyfeiriad."),
      "Address lines",
      "The address as it is written on an envelope, without the postcode.",
      "Llinellau cyfeiriad",
      "Y cyfeiriad fel y'i hysgrifennir ar amlen, heb y cod post.",
    ).optional(),
    postcode: Postcode.optional(),
    country: Country.optional(),
  })
  .check(notEmpty)
  .meta({
    title: "Address",
    description: "A place, by its property number, its BS 7666 parts or its lines.",
    "x-cy": {
      title: "Cyfeiriad",
      description: "Lle, yn ôl ei rif eiddo, ei rannau BS 7666 neu ei linellau.",
    },
    examples: [{ uprn: "100023336956", lines: ["10 Downing Street", "London"], postcode: "SW1A 2AA" }],
    "x-source": "https://www.geoplace.co.uk/addresses-streets/standards",
    "x-sensitivity": "personal",
  });
