export { Across, type AcrossOptions } from "./across/across.js";
export type { Collector } from "./across/collector.js";
export type { Spill } from "./across/entries.js";
export type { AcrossPart } from "./across/part.js";
export type { Seat } from "./across/seats.js";
export type { Spot } from "./across/spots.js";
export { check } from "./check.js";
export type { CheckPart } from "./check-one.js";
export { recordNames } from "./dictionary.js";
export { standardVersion } from "./generated/dictionary.js";
export { fileMessages } from "./messages.js";
export { nearestOf } from "./nearest.js";
export type { CheckOptions, Locale } from "./options.js";
export type { Coverage, Filled } from "./report/coverage.js";
export type { Diagnosis } from "./report/diagnosis.js";
export type { InBoth } from "./report/diagnosis-words.js";
export { renderCsv } from "./report/formats/csv.js";
export { renderGithub } from "./report/formats/github.js";
export { renderJson } from "./report/formats/json.js";
export { renderJunit } from "./report/formats/junit.js";
export { faultLine, renderNdjson } from "./report/formats/ndjson.js";
export { renderSarif } from "./report/formats/sarif.js";
export { type HtmlOptions, renderHtml } from "./report/html/page.js";
export type { Look, Looks } from "./report/looks.js";
export { mergeReports } from "./report/merge.js";
export type { RenderOptions } from "./report/options.js";
export { printable } from "./report/printable.js";
export type {
  Example,
  FaultGroup,
  FileReport,
  HeadingReport,
  Place,
  Report,
  Severity,
} from "./report/report.js";
export { csvLine } from "./report/safe-cell.js";
export { looksLike } from "./report/shown.js";
export type { Slip } from "./report/slip.js";
export type { ToldFault } from "./report/tally.js";
export { renderText, type TextOptions } from "./report/text.js";
export type { Change } from "./rewrite/fixer.js";
export { annotated, fixed, NoSuchRewrite, type RewriteOptions } from "./rewrite/rewrite.js";
export { type Handle, type Part, type Shift, type Source, sourceOf, sourceOfStream } from "./source.js";
export type { Thread, Threads } from "./threads/threads.js";
export type { Order, PartDone, Told, Work } from "./threads/work.js";
export { Unreadable } from "./unreadable.js";
