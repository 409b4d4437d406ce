/** Whether a record has a value at a pointer of one key or two (src/fields/field-pointer.ts). */
export function fieldIsPresent(record: object, pointer: string): boolean {
  let held: unknown = record;
  for (const key of pointer.split("/").slice(1)) {
    if (typeof held !== "object" || held === null || Array.isArray(held) || !Object.hasOwn(held, key))
      return false;
    held = (held as Record<string, unknown>)[key];
  }
  return true;
}
