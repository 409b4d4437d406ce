export { type JsonSchema, type RecordName, recordNames, schemaOf } from "./artefact.js";
export { type SampleOptions, sampleRecords } from "./sample/sample-records.js";
