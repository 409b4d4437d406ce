import type { Locale } from "../options.js";
import type { Report } from "./report.js";

/** The words of a report that stand between its figures. */
export const words = {
  en: {
    records: (count: number) => `${figure(count)} ${count === 1 ? "record" : "records"}`,
    valid: (count: number) => `${figure(count)} right`,
    invalid: (count: number) => `${figure(count)} with faults`,
    unknownRecord: "record not known",
    headings: "Headings",
    fileFaults: "The files themselves",
    columns: "Whole columns",
    faults: "Faults",
    across: "Faults between records",
    advice: "Advice",
    coverage: "How full the columns are",
    missing: (headings: readonly string[]) => `missing: ${headings.join(", ")}`,
    unknowns: (count: number, headings: string) =>
      `${figure(count)} headings are not in the standard: ${headings}`,
    andMore: (count: number) => `and ${figure(count)} more`,
    unknown: (heading: string, column: string) => `${heading} (column ${column}) is not in the standard`,
    meant: (heading: string) => `did you mean ${heading}?`,
    twice: (heading: string, column: string) => `${heading} (column ${column}) stands twice`,
    unclear: (heading: string, column: string, meanings: string) =>
      `${heading} (column ${column}) could be one of ${meanings}`,
    sheet: (sheet: string) => `sheet ${sheet}`,
    row: (row: number) => `row ${figure(row)}`,
    record: (row: number) => `record ${figure(row)}`,
    line: (line: number) => `line ${figure(line)}`,
    column: (column: string) => `column ${column}`,
    looksLike: (text: string) => `looks like ${text}`,
    use: (text: string) => `use ${text}`,
    other: (place: string) => `the other is in ${place}`,
    mendable: (count: number, all: number) =>
      count === all
        ? `${figure(count)} can be mended safely`
        : `${figure(count)} of ${figure(all)} can be mended safely`,
    showing: (shown: number, all: number) => `showing ${figure(shown)} of ${figure(all)}`,
    everywhere: "in every record",
    filled: (filled: number, all: number) => `${percent(filled, all)}% (${figure(filled)} of ${figure(all)})`,
    masked:
      "Values are shown by their looks: A stands for a capital letter, a for a small one, 9 for a digit.",
    explained: (rule: string) => `What a rule asks, and why: council-data explain ${rule}`,
    total: "Total",
    allRight: "Everything is right.",
    faultsFound: (count: number) => `${figure(count)} ${count === 1 ? "fault" : "faults"} found.`,
    partial: "The check was stopped: this report covers only what had been read.",
    unreviewed: "",
  },
  cy: {
    records: (count: number) => `cofnodion: ${figure(count)}`,
    valid: (count: number) => `yn gywir: ${figure(count)}`,
    invalid: (count: number) => `â namau: ${figure(count)}`,
    unknownRecord: "cofnod anhysbys",
    headings: "Penawdau",
    fileFaults: "Y ffeiliau eu hunain",
    columns: "Colofnau cyfan",
    faults: "Namau",
    across: "Namau rhwng cofnodion",
    advice: "Cyngor",
    coverage: "Pa mor llawn yw'r colofnau",
    missing: (headings: readonly string[]) => `ar goll: ${headings.join(", ")}`,
    unknowns: (count: number, headings: string) =>
      `nid yw'r ${figure(count)} pennawd hyn yn y safon: ${headings}`,
    andMore: (count: number) => `a ${figure(count)} arall`,
    unknown: (heading: string, column: string) => `${heading} (colofn ${column}): nid yw yn y safon`,
    meant: (heading: string) => `ai ${heading} oeddech chi'n ei feddwl?`,
    twice: (heading: string, column: string) => `${heading} (colofn ${column}): yno ddwywaith`,
    unclear: (heading: string, column: string, meanings: string) =>
      `${heading} (colofn ${column}): gallai fod yn un o ${meanings}`,
    sheet: (sheet: string) => `dalen ${sheet}`,
    row: (row: number) => `rhes ${figure(row)}`,
    record: (row: number) => `cofnod ${figure(row)}`,
    line: (line: number) => `llinell ${figure(line)}`,
    column: (column: string) => `colofn ${column}`,
    looksLike: (text: string) => `yn edrych fel ${text}`,
    use: (text: string) => `defnyddiwch ${text}`,
    other: (place: string) => `mae'r llall yn ${place}`,
    mendable: (count: number, all: number) =>
      count === all
        ? `gellir cywiro'n ddiogel: ${figure(count)}`
        : `gellir cywiro'n ddiogel: ${figure(count)} o ${figure(all)}`,
    showing: (shown: number, all: number) => `yn dangos ${figure(shown)} o ${figure(all)}`,
    everywhere: "ym mhob cofnod",
    filled: (filled: number, all: number) => `${percent(filled, all)}% (${figure(filled)} o ${figure(all)})`,
    masked:
      "Dangosir gwerthoedd yn ôl eu golwg: mae A yn sefyll am briflythyren, a am lythyren fach, 9 am ddigid.",
    explained: (rule: string) => `Beth y mae rheol yn ei ofyn, a pham: council-data explain ${rule}`,
    total: "Cyfanswm",
    allRight: "Mae popeth yn gywir.",
    faultsFound: (count: number) => `Nifer y namau: ${figure(count)}.`,
    partial: "Stopiwyd y gwiriad: dim ond yr hyn a ddarllenwyd y mae'r adroddiad hwn yn ei gwmpasu.",
    unreviewed: "Nid yw'r Gymraeg yn yr adroddiad hwn wedi'i hadolygu gan siaradwr Cymraeg eto.",
  },
} as const satisfies Record<Locale, unknown>;

/** A number as people read it: 4,981. */
export const figure = (count: number): string => String(count).replace(/\B(?=(?:[0-9]{3})+$)/g, ",");

/** A share in percent with one digit: 100 and 0 stand only for all and none. */
export function percent(part: number, whole: number): string {
  if (whole === 0 || part === 0) return "0";
  if (part === whole) return "100";
  return Math.min(99.9, Math.max(0.1, Math.round((part / whole) * 1000) / 10)).toFixed(1);
}

/** How many faults a report counts. */
export const faultCount = ({ faults }: Report): number =>
  faults.reduce((total, { count }) => total + count, 0);
