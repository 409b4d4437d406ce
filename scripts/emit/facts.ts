import { dictionaryOf } from "./dictionary.js";
import type { JsonSchema } from "./json-schema.js";

interface Code {
  code: string;
  en: string;
  cy: string;
  validFrom?: string;
  validTo?: string;
  successors?: string[];
}

const lines = (entries: readonly (readonly [string, unknown])[]): string =>
  `{\n${entries.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`).join("\n")}\n}`;

/** The module of what the checker knows beyond a record's own rules: links, dated codes, test ranges, open lists. */
export function factsModule(
  names: readonly string[],
  schemas: ReadonlyMap<string, JsonSchema>,
  banner: string,
): string {
  const places = names.map((name) => [name, dictionaryOf(name, schemas)] as const);
  const links = places.map(
    ([name, all]) =>
      [
        name,
        all.flatMap(({ at, link }) => (link ? [[at, link.to, ...(link.on ? [link.on] : [])]] : [])),
      ] as const,
  );
  const schemes = places.map(
    ([name, all]) =>
      [
        name,
        Object.fromEntries(all.flatMap(({ at, by }) => (by ? [[at, [by.key, by.fields]]] : []))),
      ] as const,
  );
  const deprecated = places.map(
    ([name, all]) => [name, all.filter(({ isDeprecated }) => isDeprecated).map(({ at }) => at)] as const,
  );
  const testOnly = [...schemas].flatMap(([name, { "x-test-only": pattern }]) =>
    pattern === undefined ? [] : [[name, pattern] as const],
  );
  const lists = [...schemas].map(
    ([name, schema]) => [name, (schema["x-codes"] ?? []) as Code[], schema["x-list"]] as const,
  );
  const open = lists
    .filter(([, , kind]) => kind === "open")
    .map(([name, codes]) => [name, codes.map(({ code }) => code)] as const);
  const dated = lists.flatMap(([name, codes]) => {
    const heirs = new Set(codes.flatMap(({ successors = [] }) => successors));
    const kept = codes.filter(({ code, validFrom, validTo }) => validFrom || validTo || heirs.has(code));
    return kept.length > 0 && kept.some(({ validTo }) => validTo) ? [[name, kept] as const] : [];
  });
  const rows = (codes: readonly Code[]): string =>
    codes
      .map(
        ({ code, en, cy, validFrom = "", validTo = "", successors = [] }) =>
          `    ${JSON.stringify([code, en, cy, validFrom, validTo, successors])},`,
      )
      .join("\n");
  return [
    banner,
    `/** The links of each record: where they stand, the record they lead to, and the date by which it must not have ended. */
export const links: Readonly<Record<string, readonly (readonly string[])[]>> = ${lines(links)};`,
    `/** Where another key says which field judges a value: that key, and the field for each of its values. */
export const schemes: Readonly<Record<string, Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>>>> = ${lines(schemes)};`,
    `/** Places of each record that are no longer to be used. */
export const deprecated: Readonly<Record<string, readonly string[]>> = ${lines(deprecated)};`,
    `/** The pattern of the values of a field that are reserved for tests. */
export const testOnly: Readonly<Record<string, string>> = ${lines(testOnly)};`,
    `/** The codes of open lists, which other codes may stand beside. */
export const openLists: Readonly<Record<string, readonly string[]>> = ${lines(open)};`,
    `/** Codes with dates: code, name, name in Welsh, first day, first day on which it no longer held, successors. */
export const datedCodes: Readonly<Record<string, readonly (readonly [string, string, string, string, string, readonly string[]])[]>> = {
${dated.map(([name, codes]) => `  ${name}: [\n${rows(codes)}\n  ],`).join("\n")}
};`,
    "",
  ].join("\n\n");
}
