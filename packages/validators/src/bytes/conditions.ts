import { shapes } from "../generated/tables.js";
import { ALWAYS, type Fact, type Facts, NEVER } from "./facts.js";
import type { TablePlace, TableTree } from "./places.js";
import { pointedIn } from "./pointed.js";
import { absent, present } from "./presence.js";
import { RuleFacts } from "./rule-facts.js";

/**
 * All that must hold of a row, beside each of its cells being empty or right, for its record to be right: what is
 * required is there, values fit their schemes, and every rule holds. Where that cannot be told from cells, it does not.
 */
export class Conditions {
  readonly list: Fact[] = [];
  /** The columns that fill each place that a pointer may lead to. */
  readonly pointed: ReadonlyMap<string, readonly number[]>;

  readonly #rules: RuleFacts;

  constructor(
    private readonly facts: Facts,
    tree: TableTree,
  ) {
    this.#rules = new RuleFacts(facts);
    this.pointed = pointedIn(tree);
    for (const column of tree.unknown) this.list.push(facts.cell(column, "present", true));
    this.#ofObject(tree.root, ALWAYS);
    this.list.push(...this.#rules.inPlace);
  }

  /** The conditions of an object, and of what it holds; `missing` holds where there is no such object. */
  #ofObject(at: TablePlace, there: Fact): void {
    const missing = there === ALWAYS ? NEVER : absent(this.facts, at);
    const shape = shapes[at.of];
    if (!shape) return;
    for (const key of shape.required) {
      const part = at.parts.get(key);
      this.list.push(this.facts.or([missing, part ? present(this.facts, part) : NEVER]));
    }
    if (shape.schemes) this.#ofSchemes(at, ...shape.schemes);
    for (const rule of shape.rules) this.list.push(this.facts.or([missing, this.#rules.of(rule, at)]));
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
}
