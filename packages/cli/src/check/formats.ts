import { InvalidArgumentError } from "commander";
import { say } from "../locale.js";

/** How a report can be written. */
export const formats = ["text", "json", "ndjson", "csv", "junit", "sarif", "github", "html"] as const;
export type Format = (typeof formats)[number];

/** A file that a report goes to, and how it is written there. */
export interface Target {
  path: string;
  format: Format;
}

const endings: Readonly<Record<string, Format>> = {
  txt: "text",
  json: "json",
  ndjson: "ndjson",
  csv: "csv",
  xml: "junit",
  sarif: "sarif",
  html: "html",
};

const isFormat = (text: string): text is Format => (formats as readonly string[]).includes(text);

/**
 * The file and format that `report.html` or `junit=results.txt` says.
 *
 * @throws InvalidArgumentError where neither tells the format.
 */
export function target(text: string): Target {
  const [, named = "", path = ""] = /^([a-z]+)=(.+)$/s.exec(text) ?? [];
  if (isFormat(named)) return { path, format: named };
  const format = endings[/\.([a-z]+)$/i.exec(text)?.[1]?.toLowerCase() ?? ""];
  if (format) return { path: text, format };
  throw new InvalidArgumentError(
    say({
      en: `The ending does not say how to write ${text}: say it as in html=${text}.`,
      cy: `Nid yw'r terfyniad yn dweud sut i ysgrifennu ${text}: nodwch ef fel html=${text}.`,
    }),
  );
}
