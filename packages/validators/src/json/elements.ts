import { joined } from "../bytes/joined.js";
import { begun, isSpace, type Value, valueEnd } from "./value-end.js";

/** A value of a JSON text that stands for one record: its bytes, and the line of the file it begins on. */
export interface JsonElement {
  bytes: Uint8Array;
  line: number;
  /** In a bundle, the name under which its list stands. */
  under?: string;
  /** `too-deep` and `too-long`: only the beginning is here; `not-json`: nothing after it can be read. */
  problem?: "too-deep" | "too-long" | "not-json";
}

/** The longest record that is held in memory. */
export const longestElement = 4 * 1024 * 1024;

const [LF, COMMA, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [10, 44, 91, 93, 123, 125];

type Where =
  | "start"
  | "item-or-end"
  | "item"
  | "comma-or-end"
  | "name-or-end"
  | "name"
  | "after-list"
  | "end";

/**
 * Cuts a JSON text into the values that stand for records, as its bytes come: the text itself, the items of a list, or
 * the items of the lists of a bundle (`{"Resident": […], "Service": […]}`). It looks only at where values begin and
 * end; whether they are JSON is judged when they are read.
 */
export class JsonElements {
  #bytes: Uint8Array = new Uint8Array(0);
  #line = 1;
  #where: Where = "start";
  #under: string | undefined;
  #value: Value | undefined;

  /** @param bundled the names that lists of a bundle may stand under. */
  constructor(
    private readonly bundled: readonly string[],
    private readonly longest: number = longestElement,
  ) {}

  /** The values that a block completes; their bytes hold only until the next call. The last block may be empty. */
  *push(block: Uint8Array, isLast: boolean): Generator<JsonElement> {
    this.#bytes = joined(this.#bytes, block);
    yield* this.#elements(isLast);
    // a copy, because a block holds only until the next one is asked for
    this.#bytes = this.#bytes.slice();
  }

  *#elements(isLast: boolean): Generator<JsonElement> {
    for (;;) {
      if (this.#value) {
        const element = this.#readOn(this.#value, isLast);
        if (!element) return;
        if (element !== "passed") yield element;
        continue;
      }
      this.#skipSpace();
      if (this.#bytes.length === 0) {
        if (isLast && this.#where !== "end" && this.#where !== "start") yield this.#broken();
        return;
      }
      const step = this.#step(isLast);
      if (step === "more") return;
      if (step === "broken") {
        yield this.#broken();
        return;
      }
    }
  }

  #skipSpace(): void {
    let at = 0;
    while (isSpace(this.#bytes[at])) at++;
    this.#take(at);
  }

  /** Leaves bytes behind, counting the lines among them. */
  #take(length: number): void {
    const taken = this.#bytes.subarray(0, length);
    for (let at = taken.indexOf(LF); at >= 0; at = taken.indexOf(LF, at + 1)) this.#line++;
    this.#bytes = this.#bytes.subarray(length);
  }

  #broken(): JsonElement {
    const element: JsonElement = {
      bytes: this.#bytes.subarray(0, 64),
      line: this.#line,
      problem: "not-json",
    };
    this.#where = "end";
    this.#bytes = new Uint8Array(0);
    return element;
  }

  /** One step outside values, at a byte that is no space. */
  #step(isLast: boolean): "on" | "more" | "broken" {
    const byte = this.#bytes[0];
    switch (this.#where) {
      case "start": {
        if (byte === OPEN_LIST) return this.#go("item-or-end", 1);
        const name = byte === OPEN_OBJECT ? this.#name(1, isLast) : undefined;
        if (name === "more") return "more";
        if (name !== undefined) return this.#go("name", 1);
        return this.#begin("end");
      }
      case "item-or-end":
        return byte === CLOSE_LIST ? this.#closeList() : this.#begin("comma-or-end");
      case "item":
        return this.#begin("comma-or-end");
      case "comma-or-end":
        if (byte === CLOSE_LIST) return this.#closeList();
        return byte === COMMA ? this.#go("item", 1) : "broken";
      case "after-list":
        if (byte === CLOSE_OBJECT) return this.#go("end", 1);
        return byte === COMMA ? this.#go("name", 1) : "broken";
      case "name": {
        const name = this.#name(0, isLast);
        if (name === "more") return "more";
        if (name === undefined) return "broken";
        this.#under = name.name;
        return this.#go("item-or-end", name.length);
      }
      default:
        return "broken";
    }
  }

  #go(where: Where, length: number): "on" {
    this.#take(length);
    this.#where = where;
    return "on";
  }

  #closeList(): "on" {
    return this.#go(this.#under === undefined ? "end" : "after-list", 1);
  }

  #begin(then: Where): "on" {
    this.#where = then;
    this.#value = begun();
    return "on";
  }

  /** The name of a list of a bundle, `"Resident": [`, where that is what stands at a place. */
  #name(from: number, isLast: boolean): { name: string; length: number } | "more" | undefined {
    const text = new TextDecoder().decode(this.#bytes.subarray(from, from + 256));
    const found = /^\s*"([A-Za-z]+)"\s*:\s*\[/.exec(text);
    if (found?.[1] && this.bundled.includes(found[1]))
      return { name: found[1], length: from + found[0].length };
    const isBegun = /^\s*(?:"(?:[A-Za-z]*(?:"\s*(?::\s*)?)?)?)?$/.test(text);
    return isBegun && !isLast && text.length < 256 ? "more" : undefined;
  }

  /** Reads on in a value; gives it when its end is met. */
  #readOn(value: Value, isLast: boolean): JsonElement | "passed" | undefined {
    const end = valueEnd(this.#bytes, value);
    if (value.problem && !value.isPassing) return this.#pass(value, value.problem);
    const length = end ?? this.#bytes.length;
    if (!value.isPassing && length > this.longest) return this.#pass(value, "too-long");
    if (end === undefined && !isLast) {
      if (value.isPassing) this.#passBytes(value);
      return undefined;
    }
    if (end === undefined && !value.isScalar) {
      const element = value.isPassing ? "passed" : this.#broken();
      this.#value = undefined;
      this.#bytes = new Uint8Array(0);
      this.#where = "end";
      return element;
    }
    const element: JsonElement | "passed" = value.isPassing ? "passed" : this.#element(length);
    this.#value = undefined;
    this.#take(length);
    return element;
  }

  #element(length: number): JsonElement {
    return {
      bytes: this.#bytes.subarray(0, length),
      line: this.#line,
      ...(this.#under !== undefined && { under: this.#under }),
    };
  }

  /** Gives the beginning of a value that cannot be held, and passes over the rest of it. */
  #pass(value: Value, problem: "too-deep" | "too-long"): JsonElement {
    value.isPassing = true;
    return { ...this.#element(Math.min(64, this.#bytes.length)), problem };
  }

  #passBytes(value: Value): void {
    this.#take(value.at);
    value.at = 0;
  }
}
