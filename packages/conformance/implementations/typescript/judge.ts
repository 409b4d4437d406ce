/** An issue as the protocol says it. */
export interface Issue {
  at: string;
  rule: string;
}

/** What is wrong with a value that the record, field or code list of a name judges. */
export type Judge = (of: string, data: unknown) => Issue[];
