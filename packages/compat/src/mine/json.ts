import { pointerTo } from "../contain/comparison.js";

/** What a value is once it has been sent as JSON; `undefined` where there is nothing to send. */
export function asJson(value: unknown): unknown {
  try {
    const text = JSON.stringify(value);
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The JSON Pointer of a path of keys. */
export const pointerOf = (path: readonly PropertyKey[]): string => path.map(pointerTo).join("");
