import type { Edit } from "./comparison.js";

/** A copy of a record with an edit made; `undefined` where the record has no such place. */
export function edited(record: unknown, edit: Edit): unknown {
  const keys = keysOf(edit.at);
  if (keys.length === 0) return "value" in edit ? edit.value : undefined;
  const copy = structuredClone(record);
  const last = keys.pop() ?? "";
  let at: unknown = copy;
  for (const key of keys) at = held(at, key);
  if (typeof at !== "object" || at === null) return undefined;
  if (Array.isArray(at) && Number(last) > at.length) return undefined;
  if ("value" in edit)
    Object.defineProperty(at, last, {
      value: edit.value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  else if (!Object.hasOwn(at, last)) return undefined;
  else Reflect.deleteProperty(at, last);
  return copy;
}

/** The value at a JSON Pointer; `undefined` where there is none. */
export const valueAt = (record: unknown, at: string): unknown => keysOf(at).reduce(held, record);

const keysOf = (at: string): string[] =>
  at
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));

const held = (holder: unknown, key: string): unknown =>
  typeof holder === "object" && holder !== null && Object.hasOwn(holder, key)
    ? (holder as Record<string, unknown>)[key]
    : undefined;
