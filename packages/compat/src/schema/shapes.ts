import type { Reason } from "../reason.js";
import { isKeywords, isSchema, type Keywords, type Node, type Part } from "./json-schema.js";
import { kept } from "./kept.js";
import { target } from "./reference.js";

export const types = ["null", "boolean", "number", "string", "array", "object"] as const;
export type Type = (typeof types)[number];

/** A part that holds only keywords of its own: what it referred to and its alternatives stand beside it. */
export interface Facet extends Part {
  schema: Keywords;
}

/** One way of being right: a type of value, and the keywords that must all hold. */
export interface Shape {
  type: Type;
  facets: readonly Facet[];
}

/** All the ways of being right, with the reasons why they may allow more than the schema does. */
export interface Shapes {
  shapes: readonly Shape[];
  lost: readonly Reason[];
}

const mostAlternatives = 200;

/** The ways of being right of a node: references followed, alternatives told apart, a shape for each type. */
export const shapesOf = kept((node: Node): Shapes => {
  const lost: Reason[] = [];
  const facets = expand(node, lost, 0);
  return {
    shapes: facets.flatMap((all) => typesOf(all, lost).map((type) => ({ type, facets: all }))),
    lost,
  };
});

/** Lists of keywords, one of which must hold in full. */
function expand(parts: Node, lost: Reason[], depth: number): Facet[][] {
  let found: Facet[][] = [[]];
  for (const part of parts) {
    const next = one(part, lost, depth);
    if (found.length * next.length > mostAlternatives) lost.push({ because: "alternatives", of: "" });
    else found = found.flatMap((before) => next.map((after) => [...before, ...after]));
  }
  return found;
}

function one(part: Part, lost: Reason[], depth: number): Facet[][] {
  const { schema, document } = part;
  if (schema === true) return [[]];
  if (schema === false) return [];
  const { $ref, allOf, anyOf, oneOf, "x-lost": code } = schema;
  if (code !== undefined) lost.push({ because: "code", of: String(code) });
  const beside: Part[] = [];
  if (typeof $ref === "string") {
    const to = depth < 50 ? target($ref, part) : undefined;
    if (to) beside.push(to);
    else lost.push({ because: "reference", of: $ref });
    if (isOld(document.root)) return expand(beside, lost, depth + 1);
  }
  for (const all of schemasIn(allOf)) beside.push({ schema: all, document });
  if (Array.isArray(oneOf) && oneOf.length > 1 && !areApart(oneOf)) lost.push({ because: "keyword", of: "oneOf" });
  const choices = [anyOf, oneOf].filter(Array.isArray).map((list) =>
    schemasIn(list).flatMap((choice) => one({ schema: choice, document }, lost, depth + 1)),
  );
  const own: Facet[][] = [[{ schema, document }]];
  return [expand(beside, lost, depth + 1), ...choices].reduce<Facet[][]>(
    (found, next) => found.flatMap((before) => next.map((after) => [...before, ...after])),
    own,
  );
}

const schemasIn = (list: unknown): (boolean | Keywords)[] => (Array.isArray(list) ? list.filter(isSchema) : []);

/** Draft-07 and older let nothing stand beside a reference. */
const isOld = (root: unknown): boolean =>
  isKeywords(root) && typeof root["$schema"] === "string" && /draft-0[3-7]/.test(root["$schema"]);

/** Whether no value can be right by two of these: they have different types, or constants of their own. */
function areApart(list: readonly unknown[]): boolean {
  const marks = list.map((one) => {
    if (!isKeywords(one)) return undefined;
    if ("const" in one) return `=${JSON.stringify(one["const"])}`;
    const { type, properties, required } = one;
    for (const [key, property] of Object.entries((properties ?? {}) as object))
      if (isKeywords(property) && "const" in property && Array.isArray(required) && required.includes(key))
        return `${key}=${JSON.stringify(property["const"])}`;
    return typeof type === "string" ? type : undefined;
  });
  return marks.every((mark) => mark !== undefined) && new Set(marks).size === marks.length;
}

/** The types of value that keywords allow together. */
function typesOf(facets: readonly Facet[], lost: Reason[]): Type[] {
  return types.filter((type) =>
    facets.every(({ schema }) => {
      if (schema["type"] !== undefined && ![schema["type"]].flat().some((name) => typeNamed(name) === type)) return false;
      const values = valuesIn(schema);
      if (values && !values.some((value) => typeOf(value) === type)) return false;
      return !isRefused(schema["not"], type, lost);
    }),
  );
}

/** The values that `enum` or `const` lists, where there is one. */
export const valuesIn = (schema: Keywords): unknown[] | undefined =>
  "const" in schema ? [schema["const"]] : Array.isArray(schema["enum"]) ? schema["enum"] : undefined;

const typeNamed = (name: unknown): unknown => (name === "integer" ? "number" : name);

export const typeOf = (value: unknown): Type =>
  value === null ? "null" : Array.isArray(value) ? "array" : (typeof value as Type);

/** Whether `not` refuses a whole type; `not` of some values of a type is left to those who judge the type. */
function isRefused(not: unknown, type: Type, lost: Reason[]): boolean {
  if (not === undefined || not === false) return false;
  if (not === true) return true;
  if (!isKeywords(not)) return false;
  const keywords = Object.keys(not);
  if (keywords.length === 0) return true;
  if (keywords.length === 1 && "type" in not)
    return [not["type"]].flat().some((name) => name === type);
  if (type === "string" && keywords.length === 1 && valuesIn(not)) return false;
  if (!lost.some(({ of }) => of === "not")) lost.push({ because: "keyword", of: "not" });
  return false;
}
