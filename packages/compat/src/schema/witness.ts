import { chance } from "../chance.js";
import { accepts, type Automaton, type Random, sample } from "@council-data/validators/automaton";
import { intersection, shortest } from "../automaton/texts.js";
import { arrayShape } from "./array-shape.js";
import type { Node } from "./json-schema.js";
import { candidates, isIn, numberRange } from "./number-range.js";
import { type ObjectShape, objectShape } from "./object-shape.js";
import { type Shape, shapesOf, valuesIn } from "./shapes.js";
import { textLanguage } from "./text-language.js";

/** Where there is no value: certainly none, as far as the keywords go that are reasoned about. */
export const none = Symbol("none");

/** How values are made. */
export interface Making {
  /** Values that this allows too are preferred. */
  prefer?: Node | undefined;
  /** Values are drawn at random, with keys that need not be there; else they are as small as can be. */
  random?: Random | undefined;
}

const mostDepth = 24;

/** A value that a node allows, or `none`. */
export function witness(node: Node, making: Making = {}, depth = 0): unknown {
  const { shapes } = shapesOf(node);
  const preferred = making.prefer ? shapesOf(making.prefer).shapes.map(({ type }) => type) : [];
  const rank = ({ type }: Shape): number => (preferred.includes(type) ? 0 : 1);
  const inOrder = making.random
    ? [...shapes].sort(() => (making.random?.() ?? 0) - 0.5).sort((a, b) => rank(a) - rank(b))
    : [...shapes].sort((a, b) => rank(a) - rank(b));
  for (const shape of inOrder) {
    const value = ofShape(shape, making, depth);
    if (value !== none) return value;
  }
  return none;
}

/** A value of one shape, or `none`. */
export function ofShape(shape: Shape, making: Making = {}, depth = 0): unknown {
  if (depth > mostDepth) return none;
  const { type, facets } = shape;
  if (type === "object") return objectOf(objectShape(facets), making, {}, depth);
  if (type === "array") return arrayOf(shape, making, depth);
  if (type === "string") return textOf(textLanguage(facets).automaton, making);
  if (type === "number") return numberOf(shape, making);
  return type === "null" ? null : booleanOf(shape, making);
}

function textOf(automaton: Automaton, { prefer, random }: Making): string | typeof none {
  for (const { type, facets } of prefer ? shapesOf(prefer).shapes : []) {
    if (type !== "string") continue;
    const shared = intersection(automaton, textLanguage(facets).automaton);
    const text = shortest(shared);
    if (text === undefined) continue;
    return random && random() < 0.8 ? drawn(shared, random) : text;
  }
  const text = shortest(automaton);
  return text === undefined ? none : random ? drawn(automaton, random) : text;
}

/** A random text, or the shortest where chance only finds those that are too long. */
function drawn(automaton: Automaton, random: Random): string {
  const text = sample(automaton, random);
  return accepts(automaton, text) ? text : (shortest(automaton) ?? "");
}

function numberOf({ facets }: Shape, { prefer, random }: Making): number | typeof none {
  const range = numberRange(facets);
  const others = prefer ? shapesOf(prefer).shapes.filter(({ type }) => type === "number") : [];
  const wanted = others.map((other) => numberRange(other.facets));
  const right = candidates(range, ...wanted).filter((value) => isIn(range, value));
  const shared = right.filter((value) => wanted.some((other) => isIn(other, value)));
  const pool = shared.length > 0 ? shared : right;
  return pool[random ? Math.floor(random() * pool.length) : 0] ?? none;
}

function booleanOf({ facets }: Shape, { random }: Making): boolean | typeof none {
  const right = [true, false].filter((value) =>
    facets.every(({ schema }) => valuesIn(schema)?.includes(value) ?? true),
  );
  return right[random ? Math.floor(random() * right.length) : 0] ?? none;
}

function arrayOf({ facets }: Shape, { prefer, random }: Making, depth: number): unknown {
  const { minItems, maxItems, item } = arrayShape(facets);
  const other = prefer && shapesOf(prefer).shapes.find(({ type }) => type === "array");
  const wanted = other && arrayShape(other.facets);
  const few = random ? Math.floor(random() * 3) : 0;
  const length = Math.min(maxItems, Math.max(minItems, wanted?.minItems ?? 0, few));
  const made: unknown[] = [];
  for (let place = 0; place < length; place++) {
    const value = witness(item(place), { prefer: wanted?.item(place), random }, depth + 1);
    if (value === none) return made.length >= minItems ? made : none;
    made.push(value);
  }
  return made;
}

/** What an object is made with: keys that are given, and one that is left out. */
export interface Given {
  values?: Readonly<Record<string, unknown>>;
  without?: string;
}

/** An object of a shape, or `none`. */
export function objectOf(
  shape: ObjectShape,
  { prefer, random }: Making,
  { values = {}, without }: Given = {},
  depth = 0,
): unknown {
  const other = prefer && shapesOf(prefer).shapes.find(({ type }) => type === "object");
  const wanted = other && objectShape(other.facets);
  const made: Record<string, unknown> = {};
  for (const key of shape.keys) {
    if (key === without || Object.hasOwn(values, key)) continue;
    const isRequired = shape.required.has(key);
    const isWanted = wanted?.required.has(key) || (random && random() < 0.4 && wanted?.keys.has(key));
    if (!isRequired && !isWanted) continue;
    const value = witness(shape.property(key), { prefer: wanted?.property(key), random }, depth + 1);
    if (value !== none) Object.defineProperty(made, key, { value, enumerable: true, writable: true });
    else if (isRequired) return none;
  }
  Object.assign(made, values);
  for (let extra = 1; Object.keys(made).length < shape.minProperties; extra++) {
    const key = freshKey(shape, wanted, Object.keys(made), extra);
    const value = key === undefined ? none : witness(shape.property(key), {}, depth + 1);
    if (key === undefined || value === none) return none;
    made[key] = value;
  }
  return made;
}

/** A key that is not there yet: a named one, or one that nothing names. */
function freshKey(
  shape: ObjectShape,
  wanted: ObjectShape | undefined,
  taken: readonly string[],
  extra: number,
): string | undefined {
  if (extra > 20) return undefined;
  const named = [...shape.keys].filter((key) => !taken.includes(key) && witness(shape.property(key)) !== none);
  return named[0] ?? unnamedKey(shape, wanted, taken);
}

/** A key that neither shape names, and that both allow where that can be. */
export function unnamedKey(
  shape: ObjectShape,
  wanted: ObjectShape | undefined,
  taken: readonly string[] = [],
): string | undefined {
  const isFree = (key: string): boolean =>
    !shape.keys.has(key) && !wanted?.keys.has(key) && !taken.includes(key);
  const { names } = shape;
  if (!names) {
    const preferred = wanted?.names ? shortest(wanted.names) : undefined;
    return [...(preferred === undefined ? [] : [preferred]), "other", "another", "extra"].find(isFree);
  }
  const shared = wanted?.names ? intersection(names, wanted.names) : names;
  const tries = [shared, names].flatMap((automaton) => {
    const random = chance();
    const first = shortest(automaton);
    return first === undefined ? [] : [first, ...Array.from({ length: 9 }, () => sample(automaton, random))];
  });
  return tries.find((key) => isFree(key) && accepts(names, key));
}
