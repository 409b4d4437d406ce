export * from "./generated.js";
export { type Inspection, inspect, inspectableSchemes } from "./inspect/inspect.js";
export { type Fault, faults, faultsOf, type Locale } from "./messages/faults.js";
export { type GovukErrors, type IssueLike, toGovukErrors } from "./messages/govuk.js";
export { standard } from "./standard.js";
