/** Why a question could not be answered by reasoning: a code, and what it is about. */
export interface Reason {
  because:
    | "keyword" // a keyword that is not reasoned about
    | "pattern" // a pattern that is no regular language
    | "rule" // a rule across fields
    | "alternatives" // no one alternative allows it all
    | "reference" // a reference that leads nowhere
    | "code" // a check or a change of values written in code
    | "example"; // what would be a counter-example is refused, so that something else decides
  /** The keyword, pattern, rule id or reference. */
  of: string;
}
