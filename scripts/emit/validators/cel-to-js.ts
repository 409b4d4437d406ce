import { parse } from "@bufbuild/cel";

/** A node of CEL's syntax tree, as far as the rules of the standard use it. */
export interface Expr {
  exprKind:
    | { case: "constExpr"; value: { constantKind: { case: string; value: unknown } } }
    | { case: "identExpr"; value: { name: string } }
    | { case: "selectExpr"; value: { operand: Expr; field: string; testOnly: boolean } }
    | { case: "listExpr"; value: { elements: Expr[] } }
    | { case: "callExpr"; value: { function: string; target?: Expr; args: Expr[] } }
    | { case: "comprehensionExpr"; value: { iterVar: string; iterRange: Expr; loopStep: Expr } }
    | { case: "structExpr" };
}

const infix: Readonly<Record<string, string>> = {
  "_&&_": "&&",
  "_||_": "||",
  "_==_": "===",
  "_!=_": "!==",
  "_<_": "<",
  "_<=_": "<=",
  "_>_": ">",
  "_>=_": ">=",
  "_+_": "+",
};

const isThis = ({ exprKind }: Expr): boolean =>
  exprKind.case === "identExpr" && exprKind.value.name === "this";

/**
 * A rule's CEL text as a JavaScript expression; `this.x` becomes the local variable that `local` names for the key x.
 * What no rule has needed yet is refused, so that none is translated wrongly without a word.
 */
export function celToJs(cel: string, local: (key: string) => string): string {
  const refuse = (what: string): never => {
    throw new Error(`${cel}: ${what} is not translated yet`);
  };

  const js = ({ exprKind }: Expr): string => {
    switch (exprKind.case) {
      case "constExpr": {
        const { case: kind, value } = exprKind.value.constantKind;
        return kind === "int64Value" ? String(value) : JSON.stringify(value);
      }
      case "identExpr":
        return exprKind.value.name === "this" ? "v" : exprKind.value.name;
      case "selectExpr": {
        const { operand, field, testOnly } = exprKind.value;
        const read = isThis(operand) ? local(field) : `${js(operand)}.${field}`;
        return testOnly ? `(${read}!==undefined)` : read;
      }
      case "listExpr":
        return `[${exprKind.value.elements.map(js).join(",")}]`;
      case "callExpr":
        return call(exprKind.value.function, exprKind.value.target, exprKind.value.args);
      case "comprehensionExpr":
        return comprehension(exprKind.value.iterVar, exprKind.value.iterRange, exprKind.value.loopStep);
      default:
        return refuse(exprKind.case);
    }
  };

  const call = (name: string, target: Expr | undefined, args: Expr[]): string => {
    const typed = args
      .map(({ exprKind }) => exprKind)
      .find((arg) => arg.case === "callExpr" && arg.value.function === "type");
    if (typed?.case === "callExpr")
      return `${name === "_!=_" ? "!" : ""}isObject(${typed.value.args.map(js).join()})`;
    const [a, b, c] = args.map(js);
    if (infix[name]) return `(${a}${infix[name]}${b})`;
    if (name === "!_") return `!${a}`;
    if (name === "_?_:_") return `(${a}?${b}:${c})`;
    if (name === "_[_]") return `${a}[${b}]`;
    if (name === "@in") return `${b}.includes(${a})`;
    if (target && name === "size") return `${js(target)}.length`;
    if (target && name === "startsWith") return `${js(target)}.startsWith(${a})`;
    if (target && name === "contains") return `${js(target)}.includes(${a})`;
    return refuse(name);
  };

  // all, exists and filter arrive expanded; each is told by what its step does with the result so far
  const comprehension = (item: string, range: Expr, { exprKind: step }: Expr): string => {
    if (step.case !== "callExpr") return refuse("this comprehension");
    const isMap = isThis(range) || range.exprKind.case === "callExpr";
    const list = isMap ? `Object.keys(${js(range)})` : js(range);
    const [first, second] = step.value.args.map(js);
    if (step.value.function === "_&&_") {
      // "no two are alike" holds of one item without a look, and of an item that is none of those it speaks of
      const own = onlyOf(step.value.args[1]).map(js);
      const short = own.length > 0 ? `!(${own.join("&&")})||` : "";
      const one = second?.endsWith(".length<=1)") ? `${list}.length<2||` : "";
      return `(${one}${list}.every((${item}: any)=>${short ? `(${short}${second})` : second}))`;
    }
    if (step.value.function === "_||_") return `${list}.some((${item}: any)=>${second})`;
    if (step.value.function === "_?_:_") return `${list}.filter((${item}: any)=>${first})`;
    return refuse(step.value.function);
  };

  const { expr } = parse(cel);
  return expr ? js(expr as Expr) : refuse("nothing");
}

/** Of `list.filter(b, …).size() <= 1`, the conditions that say nothing of b. */
function onlyOf(expr: Expr | undefined): Expr[] {
  if (expr?.exprKind.case !== "callExpr" || expr.exprKind.value.function !== "_<=_") return [];
  const [size] = expr.exprKind.value.args;
  const filter = size?.exprKind.case === "callExpr" ? size.exprKind.value.target?.exprKind : undefined;
  if (filter?.case !== "comprehensionExpr" || filter.value.loopStep.exprKind.case !== "callExpr") return [];
  const [condition] = filter.value.loopStep.exprKind.value.args;
  const { iterVar } = filter.value;
  return condition ? conjuncts(condition).filter((one) => !mentions(one, iterVar)) : [];
}

const conjuncts = (expr: Expr): Expr[] =>
  expr.exprKind.case === "callExpr" && expr.exprKind.value.function === "_&&_"
    ? expr.exprKind.value.args.flatMap(conjuncts)
    : [expr];

function mentions({ exprKind }: Expr, name: string): boolean {
  switch (exprKind.case) {
    case "identExpr":
      return exprKind.value.name === name;
    case "selectExpr":
      return mentions(exprKind.value.operand, name);
    case "callExpr": {
      const { target, args } = exprKind.value;
      return [...(target ? [target] : []), ...args].some((one) => mentions(one, name));
    }
    default:
      return exprKind.case !== "constExpr";
  }
}
