export { type CheckPart, check } from "./check.js";
export { recordNames } from "./dictionary.js";
export { standardVersion } from "./generated/dictionary.js";
export type { CheckOptions, Locale } from "./options.js";
export { mergeReports } from "./report/merge.js";
export type { Example, FaultGroup, FileReport, HeadingReport, Report } from "./report/report.js";
export { renderText } from "./report/text.js";
export { type Source, sourceOf } from "./source.js";
