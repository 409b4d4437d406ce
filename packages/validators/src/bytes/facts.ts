/**
 * What is known of a row, as formulas over its cells. They are kept in negation normal form, so that what can never be
 * known simply never holds, and each formula is kept once, so that equal ones have equal numbers.
 */
export type Fact = number;

export const NEVER: Fact = 0;
export const ALWAYS: Fact = 1;

/** Something that can be told of a cell when its last byte has been read. */
export type Predicate =
  /** It is not empty. */
  | "present"
  /** `=usual`: it is this text. */
  | `=${string}`
  /** `~NhsNumber`: a field accepts it. */
  | `~${string}`;

/** A comparison of two cells, or of a pointer in a cell with what it leads to, made when the row is whole. */
export interface Comparison {
  order: "<" | "<=" | "starts" | "contains" | "same" | "absent" | "stated";
  a: number;
  /** The other cell; a pointer has none. */
  b: number;
  isNegated: boolean;
}

type Node =
  | { kind: "constant" }
  | { kind: "cell"; column: number; predicate: Predicate; isNegated: boolean }
  | { kind: "comparison"; comparison: Comparison }
  | { kind: "and" | "or"; items: readonly Fact[] };

export class Facts {
  readonly #nodes: Node[] = [{ kind: "constant" }, { kind: "constant" }];
  readonly #numbers = new Map<string, Fact>();
  readonly #columns: ReadonlySet<number>[] = [new Set(), new Set()];
  readonly #asked = new Map<string, readonly Predicate[]>();
  readonly #given = new Map<string, Fact>();

  #intern(key: string, node: Node, columns: ReadonlySet<number>): Fact {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const fact = this.#nodes.push(node) - 1;
    this.#columns.push(columns);
    this.#numbers.set(key, fact);
    return fact;
  }

  cell(column: number, predicate: Predicate, isNegated = false): Fact {
    const key = `${isNegated ? "!" : ""}${column} ${predicate}`;
    return this.#intern(key, { kind: "cell", column, predicate, isNegated }, new Set([column]));
  }

  comparison(comparison: Comparison): Fact {
    const { order, a, b, isNegated } = comparison;
    return this.#intern(
      `${isNegated ? "!" : ""}${a} ${order} ${b}`,
      { kind: "comparison", comparison },
      new Set(),
    );
  }

  and(items: readonly Fact[]): Fact {
    return this.#joined("and", items, NEVER, ALWAYS);
  }

  or(items: readonly Fact[]): Fact {
    return this.#joined("or", items, ALWAYS, NEVER);
  }

  /** Several facts as one: `decisive` decides all, `neutral` adds nothing. */
  #joined(kind: "and" | "or", given: readonly Fact[], decisive: Fact, neutral: Fact): Fact {
    const flat = given.flatMap((fact) => {
      const node = this.#nodes[fact];
      return node?.kind === kind ? node.items : [fact];
    });
    if (flat.includes(decisive)) return decisive;
    const items = [...new Set(flat)].filter((fact) => fact !== neutral).sort((a, b) => a - b);
    if (items.length < 2) return items[0] ?? neutral;
    const columns = new Set(items.flatMap((fact) => [...(this.#columns[fact] ?? [])]));
    return this.#intern(`${kind} ${items.join()}`, { kind, items }, columns);
  }

  /** Whether a fact still waits for a cell. */
  readsCell(fact: Fact, column: number): boolean {
    return this.#columns[fact]?.has(column) ?? false;
  }

  /** What a fact asks of any cell. */
  asked(fact: Fact): Predicate[] {
    const node = this.#nodes[fact];
    if (node?.kind === "cell") return [node.predicate];
    return node?.kind === "and" || node?.kind === "or" ? node.items.flatMap((item) => this.asked(item)) : [];
  }

  /** What a fact asks of a cell. */
  predicates(fact: Fact, column: number): readonly Predicate[] {
    if (!this.readsCell(fact, column)) return [];
    const known = this.#asked.get(`${fact} ${column}`);
    if (known) return known;
    const asked = [...new Set(this.#predicates(fact, column))];
    this.#asked.set(`${fact} ${column}`, asked);
    return asked;
  }

  #predicates(fact: Fact, column: number): readonly Predicate[] {
    const node = this.#nodes[fact];
    if (node?.kind === "cell") return [node.predicate];
    return node?.kind === "and" || node?.kind === "or"
      ? node.items.flatMap((item) => this.predicates(item, column))
      : [];
  }

  /** What is left of a fact when all that it asks of a cell is known. */
  given(fact: Fact, column: number, holds: (predicate: Predicate) => boolean): Fact {
    const asked = this.predicates(fact, column);
    if (asked.length === 0) return fact;
    // the same fact is left to show in many states
    let key = `${fact} ${column} `;
    for (const predicate of asked) key += holds(predicate) ? "1" : "0";
    const known = this.#given.get(key) ?? this.#left(fact, column, holds);
    this.#given.set(key, known);
    return known;
  }

  #left(fact: Fact, column: number, holds: (predicate: Predicate) => boolean): Fact {
    const node = this.#nodes[fact];
    if (node?.kind === "cell") return holds(node.predicate) === node.isNegated ? NEVER : ALWAYS;
    if (node?.kind !== "and" && node?.kind !== "or") return fact;
    const items = node.items.map((item) => this.given(item, column, holds));
    return node.kind === "and" ? this.and(items) : this.or(items);
  }

  /** Whether a fact that waits for no cell any more holds, by the comparisons that are left of it. */
  holds(fact: Fact, compare: (comparison: Comparison) => boolean): boolean {
    const node = this.#nodes[fact];
    if (node?.kind === "comparison") return compare(node.comparison) !== node.comparison.isNegated;
    if (node?.kind === "and") return node.items.every((item) => this.holds(item, compare));
    if (node?.kind === "or") return node.items.some((item) => this.holds(item, compare));
    return fact === ALWAYS;
  }
}
