/** The exit codes of every command. */
export const exit = { right: 0, faults: 1, usage: 2, unreadable: 3, internal: 4 } as const;

/** A mistake that is answered with one line on standard error and an exit code. */
export class Stop extends Error {
  constructor(
    message: string,
    readonly code: number,
  ) {
    super(message);
  }
}
