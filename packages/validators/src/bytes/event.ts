/** What a table entry says when it names no next state; each is met once a record, or when a state is first reached. */
export const Event = {
  /** Entries from here on are events. */
  First: 0x1000000,
  /** The entry has not been worked out yet. */
  Unmade: 0x1ffffff,
  /** The record is right, if none of its texts is too long. */
  Right: 0x1fffffe,
  /** The record is wrong, or may be. */
  Doubt: 0x1fffffd,
  /** There is no record. */
  Blank: 0x1fffffc,
  /** A line ends within quotes: the state goes on as the machine says. */
  Line: 0x1fffffb,
  /** As {@link Event.Right}, of a record with quotes that do not bound its texts. */
  RightQuoted: 0x1fffffa,
  /** From here down to the first: the record is right if the comparisons of a list, numbered from here, hold. */
  Compare: 0x1fffff9,
} as const;
