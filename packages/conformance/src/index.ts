export { type JsonSchema, type RecordName, recordNames, schemaOf } from "./artefact.js";
export { flattened } from "./sample/flattened.js";
export { type SampleOptions, sampleRecords } from "./sample/sample-records.js";
