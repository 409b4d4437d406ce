/** What a table entry says when it names no next state; each is met once a record, or when a state is first reached. */
export const Event = {
  /** Entries from here on are events. */
  First: 0x8000,
  /** The entry has not been worked out yet. */
  Unmade: 0xffff,
  /** The record is right, if none of its texts is too long. */
  Right: 0xfffe,
  /** The record is wrong, or may be. */
  Doubt: 0xfffd,
  /** There is no record. */
  Blank: 0xfffc,
  /** A line ends within quotes: the state goes on as the machine says. */
  Line: 0xfffb,
  /** As {@link Event.Right}, of a record with quotes that do not bound its texts. */
  RightQuoted: 0xfffa,
  /** From here down to the first: the record is right if the comparisons of a list, numbered from here, hold. */
  Compare: 0xfff9,
} as const;
