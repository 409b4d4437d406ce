export { type JsonSchema, type RecordName, recordNames, schemaOf } from "./artefact.js";
export { allCases, type Case, type CaseFilter, casesDigest, type Issue, selectedCases } from "./cases.js";
export { badgeOf } from "./conform/badge.js";
export { type ConformOptions, conform, type Question } from "./conform/conform.js";
export { type RecordQuestionOptions, recordQuestions } from "./conform/record-questions.js";
export {
  type Counts,
  type Disagreement,
  exitCodeOf,
  type Problem,
  type Report,
} from "./conform/report.js";
export { type Statement, statementOf } from "./conform/statement.js";
export { reportText } from "./conform/text.js";
export type { Locale } from "./conform/words.js";
export { flattened } from "./sample/flattened.js";
export { type SampleOptions, sampleRecords } from "./sample/sample-records.js";
