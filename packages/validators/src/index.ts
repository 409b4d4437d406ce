export type { Fault } from "./fault.js";
export { cy } from "./generated/cy.js";
export * from "./generated/standard.js";
export type { StandardSchemaV1 } from "./standard-schema.js";
export type { Validator, Verdict } from "./validator.js";
export type { Words } from "./words.js";
