import { parse } from "@bufbuild/cel";
import type { Expr } from "./cel-to-js.js";

/**
 * What of a rule can be told from which cells of a row are empty and which codes they hold, in Polish notation; the rest
 * is `["?"]`, which is never known. Paths begin with `this` or the name of an item.
 */
export type FactExpr =
  | readonly ["?"]
  | readonly ["has", ...path: string[]]
  | readonly ["is", code: string, ...path: string[]]
  | readonly ["same", a: readonly string[], b: readonly string[]]
  /** A comparison of two texts by their characters, as of two dates. */
  | readonly ["<" | "<=" | "starts" | "contains", a: readonly string[], b: readonly string[]]
  /** The field that a pointer in the record names has no value, or has one. */
  | readonly ["absent" | "stated", ...path: string[]]
  | readonly ["not", FactExpr]
  | readonly ["and" | "or", ...FactExpr[]]
  | readonly ["all" | "some", item: string, list: readonly string[], FactExpr]
  /** At most one item of the list. */
  | readonly ["one", item: string, list: readonly string[], FactExpr];

const unknown: FactExpr = ["?"];

/** The facts of a rule, from its CEL text. */
export function celToFacts(cel: string): FactExpr {
  const { expr } = parse(cel);
  return expr ? facts(expr as Expr) : unknown;
}

/** The path that an expression selects, or `undefined` where it is none. */
function pathOf({ exprKind }: Expr): string[] | undefined {
  if (exprKind.case === "identExpr") return [exprKind.value.name];
  if (exprKind.case === "callExpr" && exprKind.value.function === "_[_]") return itemOf(exprKind.value.args);
  if (exprKind.case !== "selectExpr" || exprKind.value.testOnly) return undefined;
  const path = pathOf(exprKind.value.operand);
  return path && [...path, exprKind.value.field];
}

/** The path of an item of a list by its number. */
function itemOf([list, place]: readonly Expr[]): string[] | undefined {
  const path = list && pathOf(list);
  const number = place?.exprKind.case === "constExpr" ? place.exprKind.value.constantKind.value : undefined;
  return path && number !== undefined ? [...path, String(number)] : undefined;
}

const textOf = ({ exprKind }: Expr | { exprKind: { case: undefined } }): string | undefined =>
  exprKind.case === "constExpr" && exprKind.value.constantKind.case === "stringValue"
    ? String(exprKind.value.constantKind.value)
    : undefined;

function facts(node: Expr): FactExpr {
  const { exprKind } = node;
  switch (exprKind.case) {
    case "selectExpr": {
      const path = exprKind.value.testOnly
        ? pathOf({ exprKind: { ...exprKind, value: { ...exprKind.value, testOnly: false } } })
        : pathOf(node);
      if (!path) return unknown;
      return exprKind.value.testOnly ? ["has", ...path] : ["is", "true", ...path];
    }
    case "callExpr":
      return exprKind.value.target
        ? methodFacts(exprKind.value.function, exprKind.value.target, exprKind.value.args)
        : callFacts(exprKind.value.function, exprKind.value.args);
    case "comprehensionExpr":
      return comprehensionFacts(exprKind.value);
    default:
      return unknown;
  }
}

function methodFacts(name: string, target: Expr, [argument]: readonly Expr[]): FactExpr {
  const [a, b] = [pathOf(target), argument && pathOf(argument)];
  const order = name === "startsWith" ? "starts" : name === "contains" ? "contains" : undefined;
  return order && a && b ? [order, a, b] : unknown;
}

function callFacts(name: string, args: readonly Expr[]): FactExpr {
  const [a, b] = args;
  if (name === "_&&_") return ["and", ...args.map(facts)];
  if (name === "_||_") return ["or", ...args.map(facts)];
  if (name === "!_" && a) return ["not", facts(a)];
  if (!a || !b) return unknown;
  if (name === "_!=_") return ["not", equal(a, b)];
  if (name === "_==_") return equal(a, b);
  if (name === "@in") return within(a, b);
  if (name === "_<_") return compared("<", a, b);
  if (name === "_>_") return compared("<", b, a);
  if (name === "_<=_") return atMostOne(a, b) ?? compared("<=", a, b);
  if (name === "_>=_") return compared("<=", b, a);
  return unknown;
}

const isChoice = ({ exprKind }: Expr): boolean =>
  exprKind.case === "callExpr" && exprKind.value.function === "_?_:_";

/** A comparison of two paths; of a choice between two, each where it is chosen; nothing comes before the empty text. */
function compared(order: "<" | "<=", a: Expr, b: Expr): FactExpr {
  for (const [choice, of] of [
    [a, (one: Expr) => compared(order, one, b)],
    [b, (one: Expr) => compared(order, a, one)],
  ] as const) {
    if (!isChoice(choice) || choice.exprKind.case !== "callExpr") continue;
    const [condition, first, second] = choice.exprKind.value.args as [Expr, Expr, Expr];
    return ["or", ["and", facts(condition), of(first)], ["and", ["not", facts(condition)], of(second)]];
  }
  const [pathA, pathB] = [pathOf(a), pathOf(b)];
  if (pathA && pathB) return [order, pathA, pathB];
  if (pathA && textOf(b) === "") return ["not", ["has", ...pathA]];
  return pathB && textOf(a) === "" ? ["has", ...pathB] : unknown;
}

/** A path that holds a text, two paths that hold the same, or two facts that agree. */
function equal(a: Expr, b: Expr): FactExpr {
  const [pathA, pathB, text] = [pathOf(a), pathOf(b), textOf(b)];
  if (pathA && text !== undefined) return ["is", text, ...pathA];
  if (pathA && pathB) return ["same", pathA, pathB];
  if (!isFact(a) || !isFact(b)) return unknown;
  const [one, other] = [facts(a), facts(b)];
  return ["or", ["and", one, other], ["and", ["not", one], ["not", other]]];
}

/** Whether an expression is true or false, and no text or number. */
const isFact = ({ exprKind }: Expr): boolean =>
  exprKind.case === "callExpr"
    ? ["@in", "_&&_", "_||_", "!_"].includes(exprKind.value.function)
    : exprKind.case === "selectExpr" && exprKind.value.testOnly;

/** A path that holds one of some texts, or a text that is an item of a list. */
function within(a: Expr, b: Expr): FactExpr {
  const path = pathOf(a);
  const text = textOf(a);
  const list = pathOf(b);
  if (path && b.exprKind.case === "listExpr")
    return ["or", ...b.exprKind.value.elements.map((one): FactExpr => ["is", textOf(one) ?? "", ...path])];
  return text !== undefined && list ? ["some", "item", list, ["is", text, "item"]] : unknown;
}

function comprehensionFacts({
  iterVar,
  iterRange,
  loopStep,
}: {
  iterVar: string;
  iterRange: Expr;
  loopStep: Expr;
}): FactExpr {
  const list = pathOf(iterRange);
  if (!list || loopStep.exprKind.case !== "callExpr") return unknown;
  const { function: step, args } = loopStep.exprKind.value;
  const [, second] = args;
  if (!second) return unknown;
  if (list.length < 2) return pointedAt(step, second);
  if (step === "_||_") return ["some", iterVar, list, facts(second)];
  return step === "_&&_" ? ["all", iterVar, list, facts(second)] : unknown;
}

/** A walk over the record's own keys asks whether a pointer, the first text that they are compared with, leads to one. */
function pointedAt(step: string, { exprKind }: Expr): FactExpr {
  if (exprKind.case !== "callExpr") return unknown;
  const [first] = exprKind.value.args;
  const path =
    first?.exprKind.case === "callExpr" ? first.exprKind.value.args.map(pathOf).find(Boolean) : undefined;
  if (!path) return unknown;
  return [step === "_&&_" ? "absent" : "stated", ...path];
}

/** `list.filter(item, …).size() <= 1` */
function atMostOne(size: Expr, most: Expr): FactExpr | undefined {
  const number = most.exprKind.case === "constExpr" ? most.exprKind.value.constantKind.value : undefined;
  const filter =
    size.exprKind.case === "callExpr" && size.exprKind.value.function === "size"
      ? size.exprKind.value.target?.exprKind
      : undefined;
  if (String(number) !== "1" || filter?.case !== "comprehensionExpr") return undefined;
  const { iterVar, iterRange, loopStep } = filter.value;
  const list = pathOf(iterRange);
  if (!isChoice(loopStep) || loopStep.exprKind.case !== "callExpr") return undefined;
  const [condition] = loopStep.exprKind.value.args;
  return list && condition && ["one", iterVar, list, facts(condition)];
}
