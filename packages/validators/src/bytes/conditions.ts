import { kinds, shapes } from "../generated/tables.js";
import { ALWAYS, type Comparison, type Fact, type Facts, NEVER, type Predicate } from "./facts.js";
import type { TablePlace, TableTree } from "./places.js";
import { pointedIn } from "./pointed.js";
import { automatonOf, type FactExpr, textsOf } from "./tables.js";

// beyond this, asking for each code costs more than comparing two cells
const mostCodes = 16;

type Names = ReadonlyMap<string, TablePlace>;

/**
 * All that must hold of a row, beside each of its cells being empty or right, for its record to be right: what is
 * required is there, values fit their schemes, and every rule holds. Where that cannot be told from cells, it does not.
 */
export class Conditions {
  readonly list: Fact[] = [];
  /** The columns that fill each place that a pointer may lead to. */
  readonly pointed: ReadonlyMap<string, readonly number[]>;

  constructor(
    private readonly facts: Facts,
    tree: TableTree,
  ) {
    this.pointed = pointedIn(tree);
    for (const column of tree.unknown) this.list.push(facts.cell(column, "present", true));
    this.#ofObject(tree.root, ALWAYS);
  }

  /** Whether anything within a place has a value. */
  #present({ column, parts }: TablePlace): Fact {
    if (column !== undefined) return this.facts.cell(column, "present");
    return this.facts.or([...parts.values()].map((part) => this.#present(part)));
  }

  #absent({ column, parts }: TablePlace): Fact {
    if (column !== undefined) return this.facts.cell(column, "present", true);
    return this.facts.and([...parts.values()].map((part) => this.#absent(part)));
  }

  /** The conditions of an object, and of what it holds; `missing` holds where there is no such object. */
  #ofObject(at: TablePlace, there: Fact): void {
    const missing = there === ALWAYS ? NEVER : this.#absent(at);
    const shape = shapes[at.of];
    if (!shape) return;
    for (const key of shape.required) {
      const part = at.parts.get(key);
      this.list.push(this.facts.or([missing, part ? this.#present(part) : NEVER]));
    }
    if (shape.schemes) this.#ofSchemes(at, ...shape.schemes);
    const names: Names = new Map([["this", at]]);
    for (const rule of shape.rules) this.list.push(this.facts.or([missing, this.#known(rule, names, true)]));
    for (const part of at.parts.values())
      for (const object of part.isList ? part.parts.values() : [part]) this.#ofObject(object, NEVER);
  }

  /** The value fits the field that its scheme names. */
  #ofSchemes(at: TablePlace, scheme: string, value: string, fields: Readonly<Record<string, string>>): void {
    const held = at.parts.get(value)?.column;
    const code = at.parts.get(scheme)?.column;
    if (held === undefined || code === undefined) return;
    for (const [name, field] of Object.entries(fields)) {
      const isOther = this.facts.cell(code, `=${name}`, true);
      const isEmpty = this.facts.cell(held, "present", true);
      this.list.push(this.facts.or([isOther, isEmpty, this.facts.cell(held, `~${field}`)]));
    }
  }

  /** The place a path leads to, where the headings name it. */
  #placeAt([first = "", ...keys]: readonly string[], names: Names): TablePlace | undefined {
    return keys.reduce<TablePlace | undefined>((at, key) => at?.parts.get(key), names.get(first));
  }

  #cell(at: TablePlace | undefined, predicate: Predicate, isTrue: boolean): Fact {
    if (at?.column === undefined) return isTrue ? NEVER : ALWAYS;
    return this.facts.cell(at.column, predicate, !isTrue);
  }

  /** That the items stand where paths say: a list of which earlier ones are empty closes up, and has others there. */
  #inPlace(paths: readonly (readonly string[])[], names: Names): Fact {
    const items = paths.flatMap((keys) =>
      keys.flatMap((key, depth) => {
        const list = depth > 0 ? this.#placeAt(keys.slice(0, depth), names) : undefined;
        if (!list?.isList || list.parts.size === 0) return [];
        return Array.from({ length: Number(key) + 1 }, (_, place) => list.parts.get(String(place)));
      }),
    );
    return this.facts.and(items.map((item) => (item ? this.#present(item) : NEVER)));
  }

  /** What can be known of an expression, or of its opposite; `NEVER` where it cannot be known. */
  #known(expr: FactExpr, names: Names, isTrue: boolean): Fact {
    return this.facts.and([this.#asked(expr, names, isTrue), this.#inPlace(pathsIn(expr), names)]);
  }

  #asked(expr: FactExpr, names: Names, isTrue: boolean): Fact {
    const [operator, ...operands] = expr as readonly [string, ...never[]];
    const [first, second, third] = operands as readonly never[] as [never, never, never, never];
    switch (operator) {
      case "has": {
        const at = this.#placeAt(operands, names);
        if (!at) return isTrue ? NEVER : ALWAYS;
        return isTrue ? this.#present(at) : this.#absent(at);
      }
      case "is":
        return this.#cell(this.#placeAt(operands.slice(1), names), `=${first}`, isTrue);
      case "same":
        return this.#same(this.#placeAt(first, names), this.#placeAt(second, names), isTrue);
      case "<":
      case "<=":
      case "starts":
      case "contains":
        return this.#compared(operator, this.#placeAt(first, names), this.#placeAt(second, names), isTrue);
      case "not":
        return this.#known(first, names, !isTrue);
      case "and":
      case "or":
        return this.#joined(
          (operator === "and") === isTrue,
          operands.map((one) => this.#known(one, names, isTrue)),
        );
      case "all":
      case "some":
        return this.#each(operator === "all", first, second, third, names, isTrue);
      case "one":
        return isTrue ? this.#atMostOne(first, second, third, names) : NEVER;
      case "absent":
      case "stated":
        return isTrue ? this.#pointed(operator, this.#placeAt(operands, names)) : NEVER;
      default:
        return NEVER;
    }
  }

  #joined(isAnd: boolean, facts: readonly Fact[]): Fact {
    return isAnd ? this.facts.and(facts) : this.facts.or(facts);
  }

  #items(list: readonly string[], names: Names): TablePlace[] {
    return [...(this.#placeAt(list, names)?.parts.values() ?? [])];
  }

  #each(
    isAll: boolean,
    name: string,
    list: readonly string[],
    expr: FactExpr,
    names: Names,
    isTrue: boolean,
  ): Fact {
    const isAnd = isAll === isTrue;
    const items = this.#items(list, names).map((item) => {
      const known = this.#known(expr, new Map([...names, [name, item]]), isTrue);
      return isAnd
        ? this.facts.or([this.#absent(item), known])
        : this.facts.and([this.#present(item), known]);
    });
    return this.#joined(isAnd, items);
  }

  #atMostOne(name: string, list: readonly string[], expr: FactExpr, names: Names): Fact {
    const items = this.#items(list, names);
    const isNot = (item: TablePlace): Fact =>
      this.facts.or([this.#absent(item), this.#known(expr, new Map([...names, [name, item]]), false)]);
    return this.facts.and(
      items.flatMap((one, place) =>
        items.slice(place + 1).map((other) => this.facts.or([isNot(one), isNot(other)])),
      ),
    );
  }

  /** Two cells hold the same: of a code list, one of its codes in both. */
  #same(a: TablePlace | undefined, b: TablePlace | undefined, isTrue: boolean): Fact {
    const [one, other] = [a?.column, b?.column];
    if (one === undefined || other === undefined) return NEVER;
    const codes = textsOf(automatonOf(a?.of ?? ""), mostCodes);
    if (!codes || a?.of !== b?.of)
      return this.facts.comparison({ order: "same", a: one, b: other, isNegated: !isTrue });
    return this.#joined(
      !isTrue,
      codes.map((code) => {
        const both = [this.facts.cell(one, `=${code}`, !isTrue), this.facts.cell(other, `=${code}`, !isTrue)];
        return this.#joined(isTrue, both);
      }),
    );
  }

  #compared(
    order: Comparison["order"],
    a: TablePlace | undefined,
    b: TablePlace | undefined,
    isTrue: boolean,
  ): Fact {
    if (a?.column === undefined || b?.column === undefined || isNumber(a.of) || isNumber(b.of)) return NEVER;
    return this.facts.comparison({ order, a: a.column, b: b.column, isNegated: !isTrue });
  }

  // asked when the row is whole: to remember which of all places are filled would take a state for each set of them
  #pointed(order: "absent" | "stated", cell: TablePlace | undefined): Fact {
    if (cell?.column === undefined) return NEVER;
    return this.facts.comparison({ order, a: cell.column, b: -1, isNegated: false });
  }
}

/** The paths that an expression itself names, and not those within it. */
function pathsIn(expr: FactExpr): readonly (readonly string[])[] {
  const [operator, ...operands] = expr as readonly [string, ...never[]];
  const [first, second] = operands as readonly never[] as [never, never];
  switch (operator) {
    case "has":
    case "absent":
    case "stated":
      return [operands];
    case "is":
      return [operands.slice(1)];
    case "same":
    case "<":
    case "<=":
    case "starts":
    case "contains":
      return [first, second];
    case "all":
    case "some":
    case "one":
      return [second];
    default:
      return [];
  }
}

const isNumber = (field: string): boolean => kinds[field] === "number";
