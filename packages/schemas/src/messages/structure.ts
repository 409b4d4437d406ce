import type { Bilingual } from "../authoring/meta.js";

/** What a person is told when the shape of a record is at fault; `{label}` and `{Label}` stand for the field's title. */
export const structure = {
  "record.not-an-object": {
    en: "{Label} must be an object with named fields",
    cy: "{Label}: rhowch wrthrych â meysydd wedi'u henwi",
  },
  "record.unknown-key": {
    en: "This field is not in the standard: check its spelling, or move it under extensions",
    cy: "Nid yw'r maes hwn yn y safon: gwiriwch y sillafu, neu symudwch ef o dan extensions",
  },
  "record.missing-key": {
    en: "Enter {label}",
    cy: "{Label}: mae angen hwn",
  },
  "record.not-a-list": {
    en: "{Label} must be a list",
    cy: "{Label}: rhowch restr",
  },
  "record.empty-list": {
    en: "{Label} must have at least one item, or be left out",
    cy: "{Label}: rhowch o leiaf un eitem, neu gadewch ef allan",
  },
  "record.empty-object": {
    en: "{Label} must have at least one field, or be left out",
    cy: "{Label}: rhowch o leiaf un maes, neu gadewch ef allan",
  },
  "record.other-schema": {
    en: "$schema must be the address of this record's schema in this version of the standard, or be left out",
    cy: "Rhaid i $schema fod yn gyfeiriad sgema'r cofnod hwn yn y fersiwn hon o'r safon, neu gadewch ef allan",
  },
} as const satisfies Record<string, Bilingual>;

/** The id of a fault in a record's shape. */
export type StructureRule = keyof typeof structure;
