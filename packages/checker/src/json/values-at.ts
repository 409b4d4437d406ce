/** A single value of a record, as text, and where it stands. */
export interface TextAt {
  at: string;
  text: string;
}

/** The single values at a place of a record, `*` in its pointer standing for every position in a list. */
export function valuesAt(record: unknown, pattern: string): TextAt[] {
  const keys = pattern.split("/").slice(1);
  const unescaped = keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const found: TextAt[] = [];
  const visit = (value: unknown, depth: number, at: string): void => {
    if (depth === keys.length) {
      if (["string", "number", "boolean"].includes(typeof value)) found.push({ at, text: String(value) });
      return;
    }
    if (typeof value !== "object" || value === null) return;
    const key = keys[depth] as string;
    if (key === "*" && Array.isArray(value))
      for (const [index, item] of value.entries()) visit(item, depth + 1, `${at}/${index}`);
    else if (!Array.isArray(value) && Object.hasOwn(value, unescaped[depth] as string))
      visit((value as Record<string, unknown>)[unescaped[depth] as string], depth + 1, `${at}/${key}`);
    else if (Array.isArray(value) && /^[0-9]+$/.test(key))
      visit(value[Number(key)], depth + 1, `${at}/${key}`);
  };
  visit(record, 0, "");
  return found;
}
