import type { Column } from "./headings.js";
import { pointerOf } from "./headings.js";

/** A record put together from the cells of a row, and the way back from places in it to columns. */
export interface Assembled {
  record: Record<string, unknown>;
  /** The pointer in terms of the headings: where lists had gaps, their items have closed up in the record. */
  inHeadings: (at: string) => string;
}

const jsonNumber = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

/** The value of a cell: a number or a flag where the standard has one and the text is one in JSON, else the text itself. */
function cellValue(cell: string, { place }: Column): unknown {
  if (place?.kind === "number" && jsonNumber.test(cell)) return Number(cell);
  if (place?.kind === "yes-no" && (cell === "true" || cell === "false")) return cell === "true";
  return cell;
}

/** A place that headings name: filled from a column, or from the places within it. */
interface Slot {
  key: string | number;
  column: number;
  slots: Slot[];
  byKey: Map<string | number, Slot>;
  /** Whether its key is one that a plain assignment would not make a key. */
  isOdd: boolean;
  /** Whether all its places are positions. */
  isList: boolean;
  /** Whether it is filled by a cell as it stands, and by nothing else. */
  isText: boolean;
}

const slot = (key: string | number): Slot => ({
  key,
  column: -1,
  slots: [],
  byKey: new Map(),
  isOdd: key === "__proto__",
  isList: true,
  isText: false,
});

/** What puts together the records that the rows of a table hold; an empty cell is a field that is left out. */
export function assembler(columns: readonly Column[]): (cells: readonly string[]) => Assembled {
  const root = slot("");
  columns.forEach(({ keys, isRead }, column) => {
    if (!isRead) return;
    let at = root;
    for (const key of keys) {
      const next = at.byKey.get(key) ?? slot(key);
      if (!at.byKey.has(key)) at.slots.push(next);
      at.isList &&= typeof key === "number";
      at.byKey.set(key, next);
      at = next;
    }
    at.column = column;
  });
  prepare(root, columns);
  return (cells) => {
    const gaps: Gaps = new Map();
    const record = (filled(root, cells, columns, gaps) ?? {}) as Record<string, unknown>;
    return { record, inHeadings: (at) => (gaps.size === 0 ? at : withGaps(at, root, gaps)) };
  };
}

/** Says of each place what fills it, and puts the places of lists in the order of their positions, whatever the order of the columns. */
function prepare(place: Slot, columns: readonly Column[]): void {
  const { kind } = columns[place.column]?.place ?? {};
  place.isText = place.slots.length === 0 && kind !== "number" && kind !== "yes-no";
  if (place.isList) place.slots.sort((a, b) => Number(a.key) - Number(b.key));
  for (const inner of place.slots) prepare(inner, columns);
}

/** Of lists whose items have closed up, the positions that the headings give them. */
type Gaps = Map<Slot, number[]>;

/** What fills a place: an object, a list where all its keys are positions, a single value, or nothing. */
function filled(place: Slot, cells: readonly string[], columns: readonly Column[], gaps: Gaps): unknown {
  const { slots } = place;
  if (place.isText) return cells[place.column] || undefined;
  if (slots.length === 0) return cellOf(place, cells, columns);
  if (place.isList) return listOf(place, cells, columns, gaps) ?? cellOf(place, cells, columns);
  let object: Record<string, unknown> | undefined;
  let isList = true;
  for (const inner of slots) {
    const value = filled(inner, cells, columns, gaps);
    if (value === undefined) continue;
    object ??= {};
    isList &&= typeof inner.key === "number";
    if (inner.isOdd) Object.defineProperty(object, inner.key, { value, enumerable: true });
    else object[inner.key] = value;
  }
  if (object) return isList ? closedUp(object, place, gaps) : object;
  return cellOf(place, cells, columns);
}

/** The single value that fills a place. */
function cellOf({ column }: Slot, cells: readonly string[], columns: readonly Column[]): unknown {
  const cell = cells[column];
  return cell ? cellValue(cell, columns[column] as Column) : undefined;
}

/** The items that fill a list, in the order of their positions and without gaps between them. */
function listOf(
  list: Slot,
  cells: readonly string[],
  columns: readonly Column[],
  gaps: Gaps,
): unknown[] | undefined {
  const items: unknown[] = [];
  let last = -1;
  let positions: number[] | undefined;
  for (const inner of list.slots) {
    const value = filled(inner, cells, columns, gaps);
    if (value === undefined) continue;
    last = inner.key as number;
    if (last !== items.length) positions ??= Array.from(items.keys());
    positions?.push(last);
    items.push(value);
  }
  if (last < 0) return undefined;
  if (positions) gaps.set(list, positions);
  return items;
}

/** The items of a list, without the gaps between their positions. */
function closedUp(items: Record<string, unknown>, list: Slot, gaps: Gaps): unknown[] {
  // keys that are positions come in their order
  const positions = Object.keys(items).map(Number);
  if (positions.at(-1) !== positions.length - 1) gaps.set(list, positions);
  return Object.values(items);
}

function withGaps(at: string, root: Slot, gaps: Gaps): string {
  let here: Slot | undefined = root;
  return at
    .split("/")
    .map((key, depth) => {
      if (depth === 0) return key;
      const named = String((here && gaps.get(here))?.[Number(key)] ?? key);
      here = here?.slots.find((one) => pointerOf([one.key]) === `/${named}`);
      return named;
    })
    .join("/");
}

/** Finds the column that a place is filled from: its own, or else the first of those that fill what lies within it or holds it. */
export function columnFinder(columns: readonly Column[]): (at: string) => number | undefined {
  const own = new Map<string, number>();
  const within = new Map<string, number>();
  const keepFirst = (map: Map<string, number>, at: string, index: number): void => {
    if (!map.has(at)) map.set(at, index);
  };
  columns.forEach(({ keys }, index) => {
    keepFirst(own, pointerOf(keys), index);
    for (let length = keys.length - 1; length > 0; length--)
      keepFirst(within, pointerOf(keys.slice(0, length)), index);
  });
  return (at) => {
    const exact = own.get(at);
    if (exact !== undefined || at === "") return at === "" ? undefined : exact;
    const near = [within.get(at)];
    for (let end = at.lastIndexOf("/"); end > 0; end = at.lastIndexOf("/", end - 1))
      near.push(own.get(at.slice(0, end)));
    const found = near.filter((index) => index !== undefined);
    return found.length > 0 ? Math.min(...found) : undefined;
  };
}
