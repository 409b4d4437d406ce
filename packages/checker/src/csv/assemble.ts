import { type Column, pointerOf } from "./headings.js";

/** A record put together from the cells of a row, and the way back from places in it to columns. */
export interface Assembled {
  record: Record<string, unknown>;
  /** The pointer in terms of the headings: where lists had gaps, their items have closed up in the record. */
  inHeadings: (at: string) => string;
}

type Kind = NonNullable<Column["place"]>["kind"];

const jsonNumber = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

/** The value of a cell: a number or a flag where the standard has one and the text is one in JSON, else the text itself. */
function cellValue(cell: string, kind: Kind | undefined): unknown {
  if (kind === "number" && jsonNumber.test(cell)) return Number(cell);
  if (kind === "yes-no" && (cell === "true" || cell === "false")) return cell === "true";
  return cell;
}

/** A place that headings name: filled from a column, or from the places within it. */
class Slot {
  readonly slots: Slot[] = [];
  readonly byKey = new Map<string | number, Slot>();
  column = -1;
  kind: Kind | undefined;
  /** Whether all its places are positions, and whether some are. */
  isList = true;
  hasPositions = false;
  /** What fills it, in the row whose turn it was. */
  value: unknown;
  turn = 0;
  /** Whether it is filled by more than positions. */
  isNamed = false;

  constructor(
    readonly key: string | number,
    readonly holder?: Slot,
  ) {}

  /** The place within it that a key leads to. */
  within(key: string | number): Slot {
    const slot = this.byKey.get(key) ?? new Slot(key, this);
    if (!this.byKey.has(key)) this.slots.push(slot);
    this.byKey.set(key, slot);
    const isPosition = typeof key === "number";
    this.isList &&= isPosition;
    this.hasPositions ||= isPosition;
    return slot;
  }
}

/** Of lists whose items have closed up, the positions that the headings give them. */
type Gaps = Map<Slot, number[]>;

/** Puts together the records that the rows of a table hold; an empty cell is a field that is left out. */
export class Assembler {
  readonly #root = new Slot("");
  /** The places that are filled from columns, in the order in which a record holds them. */
  readonly #leaves: Slot[] = [];
  /** Those of which only a row tells whether they are lists, what they hold before themselves. */
  readonly #undecided: Slot[] = [];
  #turn = 0;
  #gaps: Gaps = new Map();

  constructor(columns: readonly Column[]) {
    columns.forEach(({ keys, isRead, place }, column) => {
      if (!isRead) return;
      let at = this.#root;
      for (const key of keys) at = at.within(key);
      at.column = column;
      at.kind = place?.kind;
    });
    this.#prepare(this.#root);
  }

  #prepare(place: Slot): void {
    const { slots, isList, hasPositions, column } = place;
    // positions count, whatever the order of the columns
    if (isList) slots.sort((a, b) => Number(a.key) - Number(b.key));
    for (const slot of slots) this.#prepare(slot);
    if (hasPositions && !isList) this.#undecided.push(place);
    if (column >= 0) this.#leaves.push(place);
  }

  /** The record that the cells of a row make. */
  record(cells: readonly string[]): Assembled {
    this.#turn++;
    const gaps: Gaps = new Map();
    this.#gaps = gaps;
    for (const leaf of this.#leaves) {
      const cell = cells[leaf.column];
      // what it holds has more to say than a place itself
      if (cell && leaf.turn !== this.#turn) this.#fill(leaf, cellValue(cell, leaf.kind));
    }
    for (const place of this.#undecided) if (place.turn === this.#turn) this.#decide(place);
    const root = this.#root;
    const record = (root.turn === this.#turn ? root.value : {}) as Record<string, unknown>;
    return { record, inHeadings: (at) => (gaps.size === 0 ? at : withGaps(at, root, gaps)) };
  }

  #fill(place: Slot, value: unknown): void {
    const { key, holder } = place;
    place.turn = this.#turn;
    place.value = value;
    place.isNamed = true;
    if (!holder) return;
    if (holder.turn !== this.#turn) {
      this.#fill(holder, holder.isList ? [] : {});
      holder.isNamed = false;
    }
    holder.isNamed ||= typeof key === "string";
    if (holder.isList) this.#append(holder, value, key as number);
    else put(holder.value as Record<string, unknown>, key, value);
  }

  /** Adds an item to a list, without a gap. */
  #append(list: Slot, value: unknown, position: number): void {
    const items = list.value as unknown[];
    if (position !== items.length && !this.#gaps.has(list)) this.#gaps.set(list, [...items.keys()]);
    this.#gaps.get(list)?.push(position);
    items.push(value);
  }

  /** Makes a list of a place in which only positions are filled. */
  #decide(place: Slot): void {
    if (place.isNamed) return;
    const { key, holder, value: items } = place;
    // keys that are positions come in their order
    const positions = Object.keys(items as object).map(Number);
    if (positions.at(-1) !== positions.length - 1) this.#gaps.set(place, positions);
    place.value = Object.values(items as object);
    if (holder?.isList)
      (holder.value as unknown[]).splice((holder.value as unknown[]).indexOf(items), 1, place.value);
    else if (holder) put(holder.value as Record<string, unknown>, key, place.value);
  }
}

/** Gives an object a key with a value, also where a plain assignment would not make a key of it. */
function put(object: Record<string, unknown>, key: string | number, value: unknown): void {
  if (key === "__proto__")
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true });
  else object[key] = value;
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
