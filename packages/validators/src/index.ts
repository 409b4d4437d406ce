export { cy } from "./generated/cy.js";
export * from "./generated/standard.js";
export type { Fault, Words } from "./runtime.js";
export type { StandardSchemaV1 } from "./standard-schema.js";
export type { Validator, Verdict } from "./validator.js";
