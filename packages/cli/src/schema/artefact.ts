import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { exit, Stop } from "../exit.js";
import { say } from "../locale.js";
import type { Target } from "./targets.js";

interface Concept {
  name: string;
  kind: "field" | "code-list" | "record";
  title: string;
}

const require = createRequire(import.meta.url);

/** The schema of the report that `check --format json` writes. */
export const reportSchema = (): string =>
  readFileSync(require.resolve("@council-data/checker/schema/report.schema.json"), "utf8");

const read = (path: string): string =>
  readFileSync(require.resolve(`@council-data/schemas/schema/${path}`), "utf8");

/** A file of the published artefact that is JSON. */
export const published = <T>(path: string): T => JSON.parse(read(path));

/** The published schema of a field, code list or record. */
export const schemaNamed = (name: string): Schema => published(`${name}.schema.json`);

/** What the published artefact holds. */
export const artefact = (): { version: string; concepts: Concept[] } => JSON.parse(read("index.json"));

interface Schema {
  $id?: string;
  $schema?: string;
  [keyword: string]: unknown;
}

/** The names a schema refers to, directly or through others. */
function closure(name: string, load: (name: string) => Schema): string[] {
  const met = new Set<string>([name]);
  for (const one of met)
    for (const [, ref] of JSON.stringify(load(one)).matchAll(
      /"\$ref":"[^"]*\/([A-Za-z0-9]+)\.schema\.json"/g,
    ))
      met.add(ref ?? "");
  return [...met];
}

/**
 * Schemas as files: their names and texts. One file that holds all it refers to, or each in its own.
 *
 * @throws Stop where a target has no form for what is asked.
 */
export function schemaFiles(name: string | undefined, target: Target, isSplit: boolean): Map<string, string> {
  const { concepts } = artefact();
  const names = name === undefined ? concepts.map((concept) => concept.name) : [name];
  const records = concepts.filter(({ kind }) => kind === "record").map((concept) => concept.name);
  const folder = target === "draft-07" ? "draft-07/" : "";
  const load = (one: string): Schema => JSON.parse(read(`${folder}${one}.schema.json`));
  if (target === "csv" || target === "typescript") {
    const asked = names.filter((one) => records.includes(one));
    if (asked.length === 0) {
      const list = records.join(", ");
      throw new Stop(
        say({ en: `${target} is for records: ${list}.`, cy: `Ar gyfer cofnodion y mae ${target}: ${list}.` }),
        exit.usage,
      );
    }
    const ending = target === "csv" ? "csv" : "ts";
    return new Map(asked.map((one) => [`${one}.${ending}`, read(`${target}/${one}.${ending}`)]));
  }
  const all = [...new Set(names.flatMap((one) => closure(one, load)))].sort();
  if (target === "openapi-3.1") return new Map([["openapi-3.1.json", openApi(all)]]);
  if (isSplit) return new Map(all.map((one) => [`${one}.schema.json`, read(`${folder}${one}.schema.json`)]));
  return new Map(names.map((one) => [`${one}.schema.json`, bundled(one, target, load)]));
}

/** The components of an OpenAPI description, only those of these names. */
function openApi(names: readonly string[]): string {
  const whole = JSON.parse(read("openapi-3.1.json")) as { components: { schemas: Record<string, unknown> } };
  whole.components.schemas = Object.fromEntries(
    Object.entries(whole.components.schemas).filter(([one]) => names.includes(one)),
  );
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** A schema with all it refers to in one file. */
function bundled(name: string, target: Target, load: (name: string) => Schema): string {
  const place = target === "draft-07" ? "definitions" : "$defs";
  const inlined = ({ $id: _, $schema: __, ...schema }: Schema): unknown =>
    JSON.parse(
      JSON.stringify(schema).replace(
        /"\$ref":"[^"]*\/([A-Za-z0-9]+)\.schema\.json"/g,
        `"$ref":"#/${place}/$1"`,
      ),
    );
  const { $schema, $id } = load(name);
  const others = closure(name, load)
    .filter((one) => one !== name)
    .sort();
  const whole = {
    $schema,
    $id: $id?.replace(
      /(?:draft-07\/)?([A-Za-z0-9]+\.schema\.json)$/,
      target === "draft-07" ? "bundled/draft-07/$1" : "bundled/$1",
    ),
    ...(inlined(load(name)) as object),
    ...(others.length > 0 && { [place]: Object.fromEntries(others.map((one) => [one, inlined(load(one))])) }),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
