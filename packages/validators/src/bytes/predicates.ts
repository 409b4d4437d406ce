import type { Fact, Facts, Predicate } from "./facts.js";
import { automatonOf, automatonOfText, type FlatAutomaton } from "./tables.js";

/** The automata of what facts ask of cells, each made once. */
export class Predicates {
  readonly #known = new Map<Predicate, FlatAutomaton>();

  of = (predicate: Predicate): FlatAutomaton => {
    const made =
      this.#known.get(predicate) ??
      (predicate.startsWith("=") ? automatonOfText(predicate.slice(1)) : automatonOf(predicate.slice(1)));
    this.#known.set(predicate, made);
    return made;
  };

  /** The automata of all that facts ask of cells. */
  all(facts: Facts, list: readonly Fact[]): FlatAutomaton[] {
    const asked = new Set(list.flatMap((fact) => facts.asked(fact)));
    asked.delete("present");
    return [...asked].map(this.of);
  }
}
