import type { FileRule } from "./messages.js";

/** A file, or the rest of one, that cannot be read; the rule says why, and how a person can mend it. */
export class Unreadable extends Error {
  constructor(readonly rule: FileRule) {
    super(rule);
  }
}
