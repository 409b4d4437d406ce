import type { Locale } from "../../options.js";
import { headingTexts } from "../heading-text.js";
import { readAs } from "../read-as.js";
import { type FileReport, isTable, type Report } from "../report.js";
import { figure, percent } from "../words.js";
import { bar } from "./charts.js";
import { type Content, html, type Markup } from "./markup.js";
import { pageWords } from "./words.js";

/** The name of a file, with its sheet where it is a workbook. */
export const fileName = ({ path, sheet }: FileReport): string =>
  sheet === undefined ? path : `${path}, ${sheet}`;

/** What was checked: each file with its counts, then what there is to know of how it was read. */
export function files({ files: all }: Report, locale: Locale): Markup {
  const say = pageWords[locale];
  return html`<section aria-labelledby="files"><h2 id="files">${say.filesTitle}</h2><table><thead><tr><th scope="col">${say.file}</th><th scope="col" class="number">${say.records}</th><th scope="col" class="number">${say.right}</th><th scope="col" class="number">${say.withFaults}</th></tr></thead><tbody>${all.map(
    (file) =>
      html`<tr><th scope="row"><span>${fileName(file)}</span><br><span class="soft">${readAs(file, locale)}</span></th><td class="number">${figure(file.records)}</td><td class="number">${figure(file.valid)}</td><td class="number">${figure(file.invalid)}</td></tr>`,
  )}</tbody></table>${all.map((file) => notes(file, locale))}</section>`;
}

function notes(file: FileReport, locale: Locale): Content {
  const { headings = [], notices = [] } = file;
  if (headings.length + notices.length === 0) return undefined;
  const said = [...notices, ...headingTexts(headings, locale)];
  return html`<h3>${pageWords[locale].notes(fileName(file))}</h3><ul>${said.map((text) => html`<li>${text}</li>`)}</ul>`;
}

/** How full the columns or places of each file are. */
export function coverage({ files: all }: Report, locale: Locale): Markup | undefined {
  const say = pageWords[locale];
  const covered = all.filter((file) => file.coverage?.some(({ at, records }) => at !== "" && records > 0));
  if (covered.length === 0) return undefined;
  return html`<section aria-labelledby="coverage"><h2 id="coverage">${say.coverageTitle}</h2>${covered.map(
    (file) =>
      html`<table><caption class="title">${say.coverageOf(fileName(file))}</caption><thead><tr><th scope="col">${isTable(file) ? say.column : say.place}</th><th scope="col" class="number">${say.filled}</th></tr></thead><tbody>${(
        file.coverage ?? []
      )
        .filter(({ at }) => at !== "")
        .map(
          ({ at, column, filled, records }) =>
            html`<tr><th scope="row"><span><code translate="no">${column ?? at}</code></span>${bar(records === 0 ? 0 : filled / records)}</th><td class="number">${percent(filled, records)}%<br><span class="soft">${figure(filled)}</span></td></tr>`,
        )}</tbody></table>`,
  )}</section>`;
}
