import type { ToldFault } from "./report/tally.js";

/** Tells faults as they are met; of a file that is read again, only those behind the last row that was told. */
export class Telling {
  #row = 0;
  #before = 0;

  constructor(private readonly each: (fault: ToldFault) => void) {}

  /** Tells a fault, unless it was told before. */
  readonly tell = (fault: ToldFault): void => {
    const { row } = fault.example;
    if (row <= this.#before) return;
    this.#row = row;
    this.each(fault);
  };

  /** Says that the file is read from its beginning again. */
  again(): void {
    this.#before = this.#row;
  }
}
