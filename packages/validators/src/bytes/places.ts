import { shapes } from "../generated/tables.js";
import { anyText, automatonOf, automatonOfText, type FlatAutomaton } from "./tables.js";

/** A place in the record that a table's headings name: an object, a list, or a column. */
export interface TablePlace {
  /** What stands here: the name of a field or shape, or `""` for a list. */
  of: string;
  /** One text that is right here, where only one is. */
  is?: string;
  /** By key, or by position in a list. */
  parts: Map<string, TablePlace>;
  /** The column that fills it. */
  column?: number;
  isList: boolean;
}

const place = (of: string, isList = false, is?: string): TablePlace => ({
  of,
  parts: new Map(),
  isList,
  ...(is !== undefined && { is }),
});

/** What a table's headings name, as a tree, and the columns that name nothing of the standard. */
export interface TableTree {
  root: TablePlace;
  unknown: number[];
  /** Columns of extensions, in which any text is right. */
  free: number[];
}

/**
 * The tree of places that headings name.
 *
 * @param record the record a row holds.
 * @param columns for each column the keys of its heading, or `undefined` where it is not to be read.
 */
export function placesOf(record: string, columns: readonly (readonly string[] | undefined)[]): TableTree {
  const tree: TableTree = { root: place(record), unknown: [], free: [] };
  columns.forEach((keys, column) => {
    if (!keys) return tree.unknown.push(column);
    if (keys[0] === "extensions" && keys.length >= 3) return tree.free.push(column);
    const leaf = placeAt(tree.root, keys);
    if (!leaf || leaf.column !== undefined || leaf.isList || shapes[leaf.of]) tree.unknown.push(column);
    else leaf.column = column;
  });
  return tree;
}

/** The place that keys lead to, made on the way, or `undefined` where the standard has none. */
function placeAt(root: TablePlace, keys: readonly string[]): TablePlace | undefined {
  let at = root;
  for (const key of keys) {
    const part = at.parts.get(key) ?? partOf(at, key);
    if (!part) return undefined;
    at.parts.set(key, part);
    at = part;
  }
  return at;
}

function partOf({ of, isList }: TablePlace, key: string): TablePlace | undefined {
  if (isList) return /^(?:0|[1-9][0-9]{0,5})$/.test(key) ? place(of) : undefined;
  const fields = shapes[of]?.fields;
  const field = fields && Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (field === undefined || field === "Extensions") return undefined;
  if (typeof field === "string") return place(field);
  return "list" in field ? place(field.list, true) : place("", false, field.is);
}

/** The automaton of each column: of its field, or of any text where it names none. */
export function settled(root: TablePlace, columns: number): FlatAutomaton[] {
  const bases = Array.from({ length: columns }, anyText);
  const visit = ({ of, is, column, parts }: TablePlace): void => {
    if (column !== undefined) bases[column] = is === undefined ? automatonOf(of) : automatonOfText(is);
    for (const part of parts.values()) visit(part);
  };
  visit(root);
  return bases;
}

/** The most characters that each column may hold, where there is a bound; where a scheme decides, the least of all. */
export function boundsOf(root: TablePlace): Map<number, number> {
  const bounds = new Map<number, number>();
  const visit = ({ of, is, column, parts }: TablePlace, byScheme: number): void => {
    const own = column === undefined || is !== undefined ? undefined : automatonOf(of).maxCharacters;
    const bound = Math.min(own ?? Number.POSITIVE_INFINITY, byScheme);
    if (column !== undefined && bound < Number.POSITIVE_INFINITY) bounds.set(column, bound);
    const [, value, fields = {}] = shapes[of]?.schemes ?? [];
    const least = Math.min(
      ...Object.values(fields).map((field) => automatonOf(field).maxCharacters ?? Number.POSITIVE_INFINITY),
    );
    for (const [key, part] of parts) visit(part, key === value ? least : Number.POSITIVE_INFINITY);
  };
  visit(root, Number.POSITIVE_INFINITY);
  return bounds;
}
