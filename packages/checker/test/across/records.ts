import { check } from "../../src/check.js";
import type { CheckOptions } from "../../src/options.js";
import type { Report } from "../../src/report/report.js";
import { sourceOf } from "../../src/source.js";

/** A UUID that a test can tell by its number. */
export const id = (number: number): string =>
  `${number.toString(16).padStart(8, "0")}-0000-4000-8000-000000000000`;

const source = { partnerId: id(900), recordedAt: "2026-04-01T09:30:00Z" };

export const resident = (number: number, more: object = {}): object => ({
  id: id(number),
  source,
  names: [{ use: "usual", full: "Siân Hughes" }],
  ...more,
});

export const withNhsNumber = (number: number, value: string): object =>
  resident(number, { identifiers: [{ scheme: "nhs-number", value }] });

export const partner = (number: number, more: object = {}): object => ({
  id: id(number),
  source,
  name: "Invented Council",
  kind: "council",
  ...more,
});

export const service = (number: number, more: object = {}): object => ({
  id: id(number),
  source,
  name: "Invented service",
  status: "planned",
  ...more,
});

export const referral = (number: number, from: number, to: number, more: object = {}): object => ({
  id: id(number),
  source,
  residentId: id(1),
  fromPartnerId: id(from),
  toServiceId: id(to),
  status: "sent",
  sentDate: "2024-06-01",
  ...more,
});

/** The report on files by their names: lists of records, or text. */
export async function reportOn(
  files: Readonly<Record<string, readonly object[] | string>>,
  options: CheckOptions = {},
): Promise<Report> {
  const sources = Object.entries(files).map(([name, content]) =>
    sourceOf(
      name,
      typeof content === "string" ? content : content.map((record) => `${JSON.stringify(record)}\n`).join(""),
    ),
  );
  for await (const part of check(sources, options)) if (part.type === "report") return part.report;
  throw new Error("no report");
}

/** What was found between records: rule, place, and the other place where there is one. */
export const across = ({ faults }: Report): string[] =>
  faults
    .filter(({ scope }) => scope === "across")
    .flatMap(({ rule, at, examples }) =>
      examples.map(
        ({ file, row, other }) =>
          `${rule} ${file}:${row}${at}${other ? ` against ${other.file}:${other.row}` : ""}`,
      ),
    )
    .sort();
