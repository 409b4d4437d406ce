/** One thing that is wrong with a record. */
export interface Fault {
  /** The permanent id of the rule: `field.uprn`, `record.unknown-key`, `resident.died-not-before-born`. */
  rule: string;
  /** The JSON Pointer (RFC 6901) of the place: `/addresses/0/uprn`; empty for the record itself. */
  at: string;
  /** What is wrong and how to put it right, in GOV.UK wording; it never repeats the value. */
  message: string;
}

/** The rule id of a field, code list or record, its title, and what is said of a value that is none. */
export type Said = readonly [rule: string, title: string, message: string];
