import type { Locale } from "../../options.js";
import type { Diagnosis } from "../diagnosis.js";
import type { RenderOptions } from "../options.js";
import { isMasked, partsOf } from "../parts.js";
import { allPrintable } from "../printable.js";
import type { FileReport, Report } from "../report.js";
import { faultCount, figure, words } from "../words.js";
import { charts, placeName, shareBar } from "./charts.js";
import { coverage, fileName, files } from "./files.js";
import { kinds } from "./kinds.js";
import { type Content, html, Markup } from "./markup.js";
import { style } from "./style.js";
import { pageWords } from "./words.js";

export interface HtmlOptions extends RenderOptions {
  /** The language that the messages were given in, where it is not the page's. */
  messages?: Locale;
}

/**
 * A report as one page that stands alone: no request, no script, and nothing in it that came from a file is markup.
 * It is read on a screen, by a screen reader and on paper.
 */
export function renderHtml(given: Report, { locale = "en", messages = locale }: HtmlOptions = {}): string {
  const report = allPrintable(given);
  const say = pageWords[locale];
  const [only] = report.files;
  const title = say.reportOn(
    report.files.length === 1 && only ? baseName(only) : say.files(report.files.length),
  );
  const [first] = [...report.faults, ...report.advice];
  const page = { report, locale, messages };
  const parts = partsOf(report);
  const sections: readonly (readonly [id: string, title: string, content: Markup | undefined])[] = [
    ["files", say.filesTitle, files(report, locale)],
    [
      "file-faults",
      words[locale].fileFaults,
      kinds("file-faults", words[locale].fileFaults, parts.files, page),
    ],
    ["columns", say.columnsFirst, diagnoses(report, locale)],
    ["charts", say.charts, report.faults.length > 0 ? charts(report.faults, locale) : undefined],
    ["within", say.withinTitle, kinds("within", say.withinTitle, parts.within, page)],
    ["across", say.acrossTitle, kinds("across", say.acrossTitle, parts.across, page)],
    ["advice", say.adviceTitle, kinds("advice", say.adviceTitle, report.advice, page, say.adviceNote)],
    ["coverage", say.coverageTitle, coverage(report, locale)],
  ];
  const there = sections.filter(([, , content]) => content);
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${verdict(report, locale)}: ${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#main">${say.skip}</a>
<header><p><span${locale !== "en" && html` lang="en"`}>Council Data Standards</span> ${report.standard}</p></header>
<main id="main">
<h1>${title}</h1>
${summary(report, locale)}
<nav class="contents" aria-labelledby="contents"><h2 id="contents">${say.contents}</h2><ul>${there.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
${there.map(([, , content]) => html`${content}\n`)}
</main>
<footer>${isMasked(report) && html`<p>${words[locale].masked}</p>`}${first && html`<p>${words[locale].explained(first.rule)}</p>`}<p>${say.kept}</p>${words[locale].unreviewed !== "" && html`<p>${words[locale].unreviewed}</p>`}</footer>
</body>
</html>
`.text;
}

// the folders are said where the files are listed
const baseName = (file: FileReport): string => fileName(file).replace(/^.*[/\\](?=.)/s, "");

function verdict({ ok, faults }: Report, locale: Locale): string {
  const say = pageWords[locale];
  return ok ? say.allRight : faults.length > 0 ? say.problem : say.stopped;
}

function summary(report: Report, locale: Locale): Markup {
  const say = pageWords[locale];
  const { ok, partial, faults, records, valid, invalid } = report;
  const count = faultCount(report);
  const mendable = faults.reduce((total, group) => total + (group.mendable ?? 0), 0);
  const clean = partial ? say.noFaultsYet(records) : say.noFaults(records);
  const said = count > 0 ? say.summary(count, faults.length, invalid, records) : clean;
  return html`<div class="verdict ${ok && "right"}"><h2>${verdict(report, locale)}</h2><p>${said}</p>${mendable > 0 && html`<p>${say.canBeMended(mendable, count)}</p>`}${partial && html`<p>${words[locale].partial}</p>`}</div>
<dl class="figures"><div><dt>${say.records}</dt><dd>${figure(records)}</dd></div><div><dt>${say.right}</dt><dd class="good">${figure(valid)}</dd></div><div><dt>${say.withFaults}</dt><dd class="${invalid > 0 && "bad"}">${figure(invalid)}</dd></div></dl>
${records > 0 && shareBar(valid, invalid, locale)}`;
}

function diagnoses(report: Report, locale: Locale): Markup | undefined {
  if (report.diagnoses.length === 0) return undefined;
  const card = ({ file, sheet, of, at, statement, suggestion }: Diagnosis): Markup => {
    const where: Content =
      report.files.length > 1 &&
      html`<p class="soft">${sheet === undefined ? file : `${file}, ${sheet}`}</p>`;
    return html`<div class="card"><h3>${placeName(of, at, locale)}</h3>${where}<p>${statement[locale]}.</p><p><strong>${suggestion[locale]}.</strong></p></div>`;
  };
  return html`<section aria-labelledby="columns"><h2 id="columns">${pageWords[locale].columnsFirst}</h2>${report.diagnoses.map(card)}</section>`;
}
