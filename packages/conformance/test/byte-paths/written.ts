import type { Chance } from "../../src/sample/random.js";

export function shuffled<T>(list: readonly T[], chance: Chance): T[] {
  return list
    .map((one) => ({ one, place: chance.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}

/** A record with its keys in the order of the alphabet, turned round. */
export function ordered(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(ordered);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .map(([key, held]) => [key, ordered(held)]),
  );
}

export function disordered(value: unknown, chance: Chance): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => disordered(item, chance));
  return Object.fromEntries(
    shuffled(Object.entries(value), chance).map(([key, held]) => [key, disordered(held, chance)]),
  );
}

/** JSON as others write it: with spaces, tabs and carriage returns, and characters as escapes. */
export function written(value: unknown, chance: Chance): string {
  const space = (): string => (chance.happens(0.1) ? chance.of([" ", "\t", "  ", "\r"]) : "");
  if (typeof value === "string")
    return JSON.stringify(value)
      .replaceAll("/", () => (chance.happens(0.2) ? "\\/" : "/"))
      .replace(/[^ -~]|[s0-]/gu, (character) =>
        chance.happens(/[ -~]/.test(character) ? 0.01 : 0.5)
          ? [...new Uint16Array(character.length).keys()]
              .map((place) => `\\u${character.charCodeAt(place).toString(16).padStart(4, "0")}`)
              .join("")
          : character,
      );
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = Array.isArray(value)
    ? value.map((item) => `${space()}${written(item, chance)}${space()}`)
    : Object.entries(value).map(
        ([key, held]) =>
          `${space()}${JSON.stringify(key)}${space()}:${space()}${written(held, chance)}${space()}`,
      );
  return Array.isArray(value) ? `[${parts.join(",")}]` : `{${parts.join(",")}}`;
}

const misspellings: readonly ((json: string) => string)[] = [
  // a key twice, which a parser lets pass
  (json) => json.replace(/(?<=\{\s*)("\w+"\s*:\s*"[^"\\]*")/, "$1,$1"),
  (json) => json.replace(/\](?=[^\]]*$)/, "}"),
  (json) => json.replace(/\}(?=[^}]*$)/, "]"),
  (json) => json.replace(/\}(?=[^}]*$)/, ",}"),
  (json) => json.replace(/,(?=\s*")/, " "),
  (json) => json.replace(/:(?=\s*")/, "::"),
  (json) => json.replace(/:\s*"/, "$&\t"),
  (json) => json.replace(/:\s*"/, "$&\\x"),
];

/** JSON with one fault in how it is written; the same where that fault cannot be made. */
export const misspelt = (json: string, chance: Chance): string => chance.of(misspellings)(json);
