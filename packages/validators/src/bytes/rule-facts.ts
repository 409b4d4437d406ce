import { kinds } from "../generated/tables.js";
import { ALWAYS, type Comparison, type Fact, type Facts, NEVER, type Predicate } from "./facts.js";
import type { TablePlace } from "./places.js";
import { absent, present } from "./presence.js";
import { automatonOf, type FactExpr, textsOf } from "./tables.js";

// beyond this, asking for each code costs more than comparing two cells
const mostCodes = 16;

type Names = ReadonlyMap<string, TablePlace>;

/** What can be told of rules from the cells of a row. */
export class RuleFacts {
  /** What must hold besides, so that items of lists stand in the columns that rules name. */
  readonly inPlace = new Set<Fact>();

  constructor(private readonly facts: Facts) {}

  /** What must hold for a rule to hold of an object; `NEVER` where that cannot be known. */
  of(rule: FactExpr, object: TablePlace): Fact {
    return this.#known(rule, new Map([["this", object]]), true);
  }

  /** The place a path leads to, where the headings name it. */
  #placeAt([first = "", ...keys]: readonly string[], names: Names): TablePlace | undefined {
    return keys.reduce<TablePlace | undefined>((at, key) => {
      if (at?.isList) this.#stands(at, Number(key));
      return at?.parts.get(key);
    }, names.get(first));
  }

  /** A list closes up where earlier items are empty: those up to a position that a rule names must be there, or none. */
  #stands(list: TablePlace, position: number): void {
    for (let place = 0; place <= position; place++) {
      const item = list.parts.get(String(place));
      this.inPlace.add(this.facts.or([absent(this.facts, list), item ? present(this.facts, item) : NEVER]));
    }
  }

  #cell(at: TablePlace | undefined, predicate: Predicate, isTrue: boolean): Fact {
    if (at?.column === undefined) return isTrue ? NEVER : ALWAYS;
    return this.facts.cell(at.column, predicate, !isTrue);
  }

  /** What can be known of an expression, or of its opposite; `NEVER` where it cannot be known. */
  #known(expr: FactExpr, names: Names, isTrue: boolean): Fact {
    const [operator, ...operands] = expr as readonly [string, ...never[]];
    const [first, second, third] = operands as readonly never[] as [never, never, never, never];
    switch (operator) {
      case "has": {
        const at = this.#placeAt(operands, names);
        if (!at) return isTrue ? NEVER : ALWAYS;
        return isTrue ? present(this.facts, at) : absent(this.facts, at);
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
        ? this.facts.or([absent(this.facts, item), known])
        : this.facts.and([present(this.facts, item), known]);
    });
    return this.#joined(isAnd, items);
  }

  #atMostOne(name: string, list: readonly string[], expr: FactExpr, names: Names): Fact {
    const items = this.#items(list, names);
    const isNot = (item: TablePlace): Fact =>
      this.facts.or([absent(this.facts, item), this.#known(expr, new Map([...names, [name, item]]), false)]);
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

const isNumber = (field: string): boolean => kinds[field] === "number";
