import type { Said } from "./locale.js";

/** The exit codes of every command; a command that a signal stops ends with 128 and the number of the signal. */
export const exit = { right: 0, faults: 1, usage: 2, unreadable: 3, internal: 4, interrupted: 130 } as const;

/** What the exit codes stand for, as the help says it. */
export const exitCodes: Said = {
  en: "Exit codes: 0 all right, 1 faults found, 2 wrong usage, 3 a file that cannot be read or written, 4 internal error, 130 stopped.",
  cy: "Codau gadael: 0 popeth yn gywir, 1 namau, 2 defnydd anghywir, 3 ffeil na ellir ei darllen neu ei hysgrifennu, 4 gwall mewnol, 130 wedi'i stopio.",
};

/** A mistake that is answered with one line on standard error and an exit code. */
export class Stop extends Error {
  constructor(
    message: string,
    readonly code: number,
  ) {
    super(message);
  }
}
