export { type Answer, type CompareOptions, compareMine, type MineReport } from "./compare/compare-mine.js";
export type { CounterExample, QuestionName } from "./compare/question.js";
export { mineText } from "./compare/text.js";
export type { Doubt } from "./contain/comparison.js";
export {
  type CounterExample as ContainsCounterExample,
  contains,
  type Side,
  type Verdict,
} from "./contain/contains.js";
export { Unjudgeable } from "./mine/mine.js";
export { isMine } from "./mine/mine-of.js";
export type { Reason } from "./reason.js";
export type { JsonSchema, Lookup } from "./schema/json-schema.js";
