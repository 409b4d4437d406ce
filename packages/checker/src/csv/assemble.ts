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

type Branch = Map<string | number, unknown>;

/** Puts together the record that a row holds; an empty cell is a field that is left out. */
export function assemble(cells: readonly string[], columns: readonly Column[]): Assembled {
  const root: Branch = new Map();
  columns.forEach((column, index) => {
    const cell = cells[index];
    if (cell === undefined || cell === "" || !column.isRead) return;
    let at = root;
    for (const key of column.keys.slice(0, -1)) {
      const next = at.get(key);
      const branch: Branch = next instanceof Map ? next : new Map();
      if (branch !== next) at.set(key, branch);
      at = branch;
    }
    const last = column.keys.at(-1) ?? "";
    if (!(at.get(last) instanceof Map)) at.set(last, cellValue(cell, column));
  });
  const gaps = new Map<string, number[]>();
  const record = built(root, "", gaps) as Record<string, unknown>;
  return { record, inHeadings: (at) => (gaps.size === 0 ? at : withGaps(at, gaps)) };
}

/** A branch as a list, where all its keys are positions, or as an object. */
function built(branch: Branch, at: string, gaps: Map<string, number[]>): unknown {
  const keys = [...branch.keys()];
  const value = (key: string | number, place: string): unknown => {
    const held = branch.get(key);
    return held instanceof Map ? built(held as Branch, place, gaps) : held;
  };
  if (keys.length > 0 && keys.every((key) => typeof key === "number")) {
    const positions = (keys as number[]).sort((a, b) => a - b);
    if (positions.some((position, index) => position !== index)) gaps.set(at, positions);
    return positions.map((position, index) => value(position, `${at}/${index}`));
  }
  // a null prototype, so that a heading __proto__ is a key like any other
  const object = Object.create(null) as Record<string, unknown>;
  for (const key of keys) object[key] = value(key, at + pointerOf([key]));
  return object;
}

function withGaps(at: string, gaps: ReadonlyMap<string, number[]>): string {
  let inRecord = "";
  return at
    .split("/")
    .map((key, depth) => {
      const positions = gaps.get(inRecord);
      if (depth > 0) inRecord += `/${key}`;
      return positions && depth > 0 ? String(positions[Number(key)] ?? key) : key;
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
