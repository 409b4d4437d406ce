import type { Locale } from "../options.js";
import type { Slip } from "./slip.js";
import { figure } from "./words.js";

/** A text in every language that a report is written in. */
export type InBoth = Record<Locale, string>;

interface Seen {
  rule: string;
  looksLike: string;
  use: string;
  count: number;
  cells: number;
  isTable: boolean;
}

/** What is said of a column, and what to do, by the way in which its values went wrong. */
export function diagnosisWords(slip: Slip, seen: Seen): { statement: InBoth; suggestion: InBoth } {
  const en = english[slip];
  const cy = welsh[slip];
  const of = [figure(seen.count), figure(seen.cells)] as const;
  const fill = (text: string, locale: Locale): string =>
    text
      .replace("{look}", () => dateLook(seen.rule, seen.looksLike, locale))
      .replace("{rule}", () => seen.rule)
      .replace("{use}", () => dateLook(seen.rule, seen.use, locale));
  return {
    statement: {
      en: `${of[0]} of ${of[1]} ${seen.isTable ? "cells" : "values"} ${fill(en[0], "en")}`,
      cy: `${of[0]} o'r ${of[1]} ${seen.isTable ? "cell" : "gwerth"}: ${fill(cy[0], "cy")}`,
    },
    suggestion: { en: fill(en[1], "en"), cy: fill(cy[1], "cy") },
  };
}

// how people name what 9999-99-99 stands for
const dayFirst = { en: "DD{}MM{}YYYY", cy: "DD{}MM{}BBBB" };
const yearFirst = { en: "YYYY{}MM{}DD", cy: "BBBB{}MM{}DD" };

function dateLook(rule: string, look: string, locale: Locale): string {
  if (!/^field\.(?:calendar-date|partial-date)$/.test(rule)) return look;
  const mark = /^9{1,4}([/. -])9{1,2}(?:\1)9{1,4}$/.exec(look)?.[1];
  if (mark === undefined) return look;
  return (look.startsWith("9999") ? yearFirst : dayFirst)[locale].replaceAll("{}", mark);
}

type Said = readonly [statement: string, suggestion: string];

const english: Readonly<Record<Slip, Said>> = {
  capitals: ["are in capital letters, like {look}", "Use lower case"],
  date: ["are {look}", "Use {use}"],
  "day-number": [
    "are a spreadsheet's day numbers, like {look}",
    "Format the column as dates like 2026-04-01, then save the file again",
  ],
  "error-value": ["are a spreadsheet's error values", "Mend the formulas, then save the file again"],
  form: ["look like {look}", "Use {use}"],
  look: ["look like {look}", "Check what the column holds: `council-data explain {rule}` says what it may"],
  rounded: [
    "were rounded by a spreadsheet, like {look}, so their last digits are lost",
    "Export the column again from where it came from, as text",
  ],
  "small-letters": ["are not all in capital letters, like {look}", "Use capital letters"],
  spaces: [
    "have spaces, hyphens or other marks in the wrong places, like {look}",
    "Take out what does not belong: use {use}",
  ],
  zeros: ["have lost their first zeros, as spreadsheets do, like {look}", "Put the zeros back: use {use}"],
};

const welsh: Readonly<Record<Slip, Said>> = {
  capitals: ["mewn priflythrennau, fel {look}", "Defnyddiwch lythrennau bach"],
  date: ["ar ffurf {look}", "Defnyddiwch {use}"],
  "day-number": [
    "rhifau diwrnod taenlen, fel {look}",
    "Fformatiwch y golofn fel dyddiadau fel 2026-04-01, yna cadwch y ffeil eto",
  ],
  "error-value": ["gwerthoedd gwall taenlen", "Cywirwch y fformiwlâu, yna cadwch y ffeil eto"],
  form: ["yn edrych fel {look}", "Defnyddiwch {use}"],
  look: [
    "yn edrych fel {look}",
    "Gwiriwch beth sydd yn y golofn: mae `council-data explain {rule}` yn dweud beth a ganiateir",
  ],
  rounded: [
    "wedi'u talgrynnu gan daenlen, fel {look}, felly mae'r digidau olaf ar goll",
    "Allforiwch y golofn eto o'i ffynhonnell, fel testun",
  ],
  "small-letters": ["heb fod mewn priflythrennau i gyd, fel {look}", "Defnyddiwch briflythrennau"],
  spaces: [
    "bylchau, cysylltnodau neu farciau eraill yn y lle anghywir, fel {look}",
    "Tynnwch yr hyn nad yw'n perthyn: defnyddiwch {use}",
  ],
  zeros: [
    "wedi colli eu seroau cyntaf, fel y mae taenlenni'n gwneud, fel {look}",
    "Rhowch y seroau yn ôl: defnyddiwch {use}",
  ],
};
