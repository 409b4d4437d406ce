import type { Locale } from "../options.js";

/** The words of a report that stand between its figures. */
export const words = {
  en: {
    records: (count: number) => `${figure(count)} ${count === 1 ? "record" : "records"}`,
    valid: (count: number) => `${figure(count)} right`,
    invalid: (count: number) => `${figure(count)} with faults`,
    unknownRecord: "record not known",
    headings: "Headings",
    faults: "Faults",
    missing: (heading: string) => `${heading} is missing`,
    unknown: (heading: string, column: string) => `${heading} (column ${column}) is not in the standard`,
    meant: (heading: string) => `did you mean ${heading}?`,
    twice: (heading: string, column: string) => `${heading} (column ${column}) stands twice`,
    row: (row: number) => `row ${figure(row)}`,
    record: (row: number) => `record ${figure(row)}`,
    line: (line: number) => `line ${figure(line)}`,
    column: (column: string) => `column ${column}`,
    looksLike: (text: string) => `looks like ${text}`,
    showing: (shown: number, all: number) => `showing ${figure(shown)} of ${figure(all)}`,
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
    faults: "Namau",
    missing: (heading: string) => `${heading}: ar goll`,
    unknown: (heading: string, column: string) => `${heading} (colofn ${column}): nid yw yn y safon`,
    meant: (heading: string) => `ai ${heading} oeddech chi'n ei feddwl?`,
    twice: (heading: string, column: string) => `${heading} (colofn ${column}): yno ddwywaith`,
    row: (row: number) => `rhes ${figure(row)}`,
    record: (row: number) => `cofnod ${figure(row)}`,
    line: (line: number) => `llinell ${figure(line)}`,
    column: (column: string) => `colofn ${column}`,
    looksLike: (text: string) => `yn edrych fel ${text}`,
    showing: (shown: number, all: number) => `yn dangos ${figure(shown)} o ${figure(all)}`,
    total: "Cyfanswm",
    allRight: "Mae popeth yn gywir.",
    faultsFound: (count: number) => `Nifer y namau: ${figure(count)}.`,
    partial: "Stopiwyd y gwiriad: dim ond yr hyn a ddarllenwyd y mae'r adroddiad hwn yn ei gwmpasu.",
    unreviewed: "Nid yw'r Gymraeg yn yr adroddiad hwn wedi'i hadolygu gan siaradwr Cymraeg eto.",
  },
} as const satisfies Record<Locale, unknown>;

/** A number as people read it: 4,981. */
export const figure = (count: number): string => String(count).replace(/\B(?=(?:[0-9]{3})+$)/g, ",");
