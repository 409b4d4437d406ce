import type { ScanOptions } from "@council-data/validators/csv";
import { type DoubtfulElement, ElementScanner, JsonElements } from "@council-data/validators/json";
import type { RecordName } from "../../src/index.js";

/** Reads the records of a list. */
export class ListScanner {
  readonly #elements = new JsonElements([]);
  readonly #scanner: ElementScanner;

  constructor(of: RecordName, options: ScanOptions) {
    this.#scanner = new ElementScanner(of, options);
  }

  get right(): number {
    return this.#scanner.right;
  }

  learn(of: string, record: unknown): void {
    this.#scanner.learn(of, record);
  }

  *push(block: Uint8Array, isLast: boolean): Generator<DoubtfulElement> {
    for (const element of this.#elements.push(block, isLast)) yield* this.#scanner.push(element);
    if (isLast) yield* this.#scanner.flush();
  }
}
