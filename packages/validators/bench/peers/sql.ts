import schema from "../../../schemas/schema/bundled/Resident.schema.json";

interface JsonSchema {
  $ref?: string;
  const?: string;
  enum?: string[];
  pattern?: string;
  maxLength?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
}

const defs = schema.$defs as unknown as Record<string, JsonSchema>;
const resolved = (one: JsonSchema = {}): JsonSchema =>
  one.$ref ? (defs[one.$ref.replace("#/$defs/", "")] ?? {}) : one;

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/**
 * The tests of a row of a table, in SQL: patterns, code lists, lengths and required fields of what has a value. What SQL
 * says only with much more of it is left out: check digits, codes judged by their scheme, and rules across fields.
 */
export function rowTests(_record: "Resident", headings: readonly string[]): string[] {
  const tests: string[] = [];
  for (const heading of headings) {
    let at: JsonSchema = schema as unknown as JsonSchema;
    for (const key of heading.split("/")) {
      const held = resolved(at);
      at = held.items && /^[0-9]+$/.test(key) ? held.items : (held.properties?.[key] ?? {});
    }
    const cell = `"${heading}"`;
    const { pattern, enum: codes, maxLength } = resolved(at);
    const is = [
      pattern && `regexp_full_match(${cell}, ${text(pattern.slice(1, -1))})`,
      codes && `${cell} IN (${codes.map(text).join(", ")})`,
      maxLength && `length(${cell}) <= ${maxLength}`,
    ].filter(Boolean);
    if (is.length > 0) tests.push(`(${cell} IS NULL OR (${is.join(" AND ")}))`);
  }
  return [...tests, ...requiredTests(headings)];
}

/** A required field is there wherever the object that requires it has any. */
function requiredTests(headings: readonly string[]): string[] {
  const groups = new Map<string, string[]>([["", [...headings]]]);
  for (const heading of headings)
    for (let end = heading.lastIndexOf("/"); end > 0; end = heading.lastIndexOf("/", end - 1)) {
      const group = heading.slice(0, end);
      groups.set(group, [...(groups.get(group) ?? []), heading]);
    }
  const tests: string[] = [];
  for (const [group, held] of groups) {
    let at: JsonSchema = schema as unknown as JsonSchema;
    for (const key of group.split("/").filter(Boolean)) {
      const object = resolved(at);
      at = object.items && /^[0-9]+$/.test(key) ? object.items : (object.properties?.[key] ?? {});
    }
    const any = held.map((heading) => `"${heading}"`).join(", ");
    for (const key of resolved(at).required ?? []) {
      const own = held.filter((heading) => heading.startsWith(group ? `${group}/${key}` : key));
      const is =
        own.length > 0 ? `coalesce(${own.map((one) => `"${one}"`).join(", ")}) IS NOT NULL` : "false";
      tests.push(`(coalesce(${any}) IS NULL OR ${is})`);
    }
  }
  return tests;
}
