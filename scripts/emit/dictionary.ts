import { nameIn } from "./bundle.js";
import type { JsonSchema } from "./json-schema.js";
import { places } from "./places.js";

/** A place in a record that holds a single value, as the checker's dictionary lists it. */
export interface DictionaryEntry {
  at: string;
  of: string;
  kind: "text" | "number" | "yes-no";
  sensitivity: string;
  title: string;
  cy: string;
  required: boolean;
  /** The record whose id it is, and the date by which that record must not have ended. */
  link?: { to: string; on?: string };
  isDeprecated?: true;
  /** The key beside it that says which field judges it, and the field for each of that key's values. */
  by?: { key: string; fields: Record<string, string> };
}

/** Every place in a record that holds a single value, `*` for every position in a list. */
export function dictionaryOf(name: string, schemas: ReadonlyMap<string, JsonSchema>): DictionaryEntry[] {
  const visit = (
    use: JsonSchema,
    at: string,
    required: boolean,
    by?: DictionaryEntry["by"],
  ): DictionaryEntry[] => {
    const of = use["$ref"] === undefined ? "" : nameIn(String(use["$ref"]));
    const schema: JsonSchema = { ...schemas.get(of), ...use };
    const {
      properties,
      items,
      required: keys = [],
      propertyNames,
    } = schema as {
      properties?: Record<string, JsonSchema>;
      items?: JsonSchema;
      required?: string[];
      propertyNames?: JsonSchema;
    };
    if (properties)
      return Object.entries(properties).flatMap(([key, part]) =>
        visit(part, `${at}/${key}`, required && keys.includes(key), schemesOf(schema, key)),
      );
    if (items) return visit(items, `${at}/*`, required);
    if (propertyNames) return [];
    const type = schemas.get(of)?.["type"] ?? schema["type"];
    const kind = type === "boolean" ? "yes-no" : type === "string" ? "text" : "number";
    const cy = (schema["x-cy"] as { title: string }).title;
    return [
      {
        at,
        of,
        kind,
        sensitivity: String(schema["x-sensitivity"]),
        title: String(schema["title"]),
        cy,
        required,
        ...(schema["x-link"] !== undefined && { link: schema["x-link"] as { to: string; on?: string } }),
        ...(schema["deprecated"] === true && { isDeprecated: true as const }),
        ...(by && { by }),
      },
    ];
  };
  return visit(schemas.get(name) ?? {}, "", true);
}

/** A list or an object in a record: its JSON Pointer, its title and its title in Welsh. */
type BranchRow = readonly [at: string, title: string, cy: string];

/** Every list and object within a record, by which headings lead to what it holds. */
export const branchesOf = (name: string, schemas: ReadonlyMap<string, JsonSchema>): BranchRow[] =>
  places(name, schemas)
    .filter(({ at, schema }) => at !== "" && (schema["type"] === "object" || schema["type"] === "array"))
    .map(({ at, schema }) => [at, String(schema["title"]), (schema["x-cy"] as { title: string }).title]);

/** How a value is judged by the scheme beside it, where it is. */
function schemesOf(schema: JsonSchema, value: string): DictionaryEntry["by"] {
  type Branch = {
    if?: { properties: Record<string, { const: string }> };
    then?: { properties: Record<string, { $ref?: string }> };
  };
  const fields: Record<string, string> = {};
  let key = "";
  for (const { if: when, then } of (schema["allOf"] ?? []) as Branch[]) {
    const [[scheme, said] = []] = Object.entries(when?.properties ?? {});
    const ref = then?.properties?.[value]?.$ref;
    if (scheme === undefined || said?.const === undefined || ref === undefined) continue;
    key = scheme;
    fields[said.const] = nameIn(ref);
  }
  return key === "" ? undefined : { key, fields };
}

/** The module that tells the checker where values stand in each record, how they are called and who may see them. */
export function dictionaryModule(
  names: readonly string[],
  schemas: ReadonlyMap<string, JsonSchema>,
  version: string,
  banner: string,
): string {
  const rows = (name: string): string =>
    dictionaryOf(name, schemas)
      .map(
        ({ at, of, kind, sensitivity, title, cy, required }) =>
          `    ${JSON.stringify([at, of, kind, sensitivity, title, cy, required])},`,
      )
      .join("\n");
  const branches = (name: string): string =>
    branchesOf(name, schemas)
      .map((row) => `    ${JSON.stringify(row)},`)
      .join("\n");
  const repairs = [...schemas].flatMap(([name, { "x-repairs": list }]) =>
    list ? [`  ${name}: ${asciiOnly(JSON.stringify(list))},`] : [],
  );
  return [
    banner,
    'import type { Repair } from "@council-data/validators/repair";\nimport type { BranchRow, PlaceRow } from "../dictionary.js";',
    `/** The version of the standard that is checked against. */\nexport const standardVersion = ${JSON.stringify(version)};`,
    `/** The base of every \`$schema\` address. */\nexport const schemaBase = ${JSON.stringify(String(schemas.get("Resident")?.["$id"]).replace("Resident.schema.json", ""))};`,
    `/** Places by record: JSON Pointer, field, kind, sensitivity, title, title in Welsh, whether required. */`,
    `export const places: Readonly<Record<string, readonly PlaceRow[]>> = {\n${names.map((name) => `  ${name}: [\n${rows(name)}\n  ],`).join("\n")}\n};`,
    `/** Lists and objects by record: JSON Pointer, title, title in Welsh. */\nexport const branches: Readonly<Record<string, readonly BranchRow[]>> = {\n${names.map((name) => `  ${name}: [\n${branches(name)}\n  ],`).join("\n")}\n};`,
    `/** The safe repairs of each field that has some. */\nexport const repairs: Readonly<Record<string, readonly Repair[]>> = {\n${repairs.join("\n")}\n};`,
    "",
  ].join("\n\n");
}

// characters that do not show are escaped, so that the module can be read
const asciiOnly = (text: string): string =>
  text.replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
