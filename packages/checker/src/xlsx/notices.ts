import type { Locale } from "../options.js";
import type { SheetFacts } from "./sheet-rows.js";

type Both = Record<Locale, string>;

/** What is said of a sheet that holds none of the standard's records. */
export const unknownSheet: Both = {
  en: "The sheet has no headings of the standard, so it was not checked.",
  cy: "Nid oes gan y ddalen benawdau o'r safon, felly ni chafodd ei gwirio.",
};

/** What a person should know of how a sheet was read. */
export function sheetNotices(
  { hiddenRows, hiddenColumns, merged }: SheetFacts,
  isHidden: boolean,
  headingRow: number,
): Both[] {
  const within = merged.filter(({ to }) => to > headingRow).length;
  return [
    ...(isHidden
      ? [
          {
            en: "The sheet is hidden, and was read.",
            cy: "Mae'r ddalen wedi'i chuddio, a chafodd ei darllen.",
          },
        ]
      : []),
    ...(headingRow > 1
      ? [
          {
            en: `The headings are in row ${headingRow}: what stands above them was not read.`,
            cy: `Mae'r penawdau yn rhes ${headingRow}: ni ddarllenwyd yr hyn sydd uwch eu pennau.`,
          },
        ]
      : []),
    ...(hiddenRows > 0
      ? [
          {
            en: `Hidden rows were read too: ${hiddenRows}.`,
            cy: `Darllenwyd rhesi cudd hefyd: ${hiddenRows}.`,
          },
        ]
      : []),
    ...(hiddenColumns > 0
      ? [
          {
            en: `Hidden columns were read too: ${hiddenColumns}.`,
            cy: `Darllenwyd colofnau cudd hefyd: ${hiddenColumns}.`,
          },
        ]
      : []),
    ...(within > 0
      ? [
          {
            en: `Cells are merged in ${within} ${within === 1 ? "place" : "places"}: only the first cell of each has a value, so unmerge them and fill the others.`,
            cy: `Mae celloedd wedi'u cyfuno mewn ${within} lle: dim ond cell gyntaf pob un sydd â gwerth, felly gwahanwch nhw a llenwch y lleill.`,
          },
        ]
      : []),
  ];
}
