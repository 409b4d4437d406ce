import { parse } from "@bufbuild/cel";

/** A node of CEL's syntax tree, as far as the rules of the standard use it. */
export interface Expr {
  exprKind:
    | { case: "constExpr"; value: { constantKind: { case: string; value: unknown } } }
    | { case: "identExpr"; value: { name: string } }
    | { case: "selectExpr"; value: { operand: Expr; field: string; testOnly: boolean } }
    | { case: "listExpr"; value: { elements: Expr[] } }
    | { case: "callExpr"; value: { function: string; target?: Expr; args: Expr[] } }
    | { case: "comprehensionExpr"; value: Comprehension }
    | { case: "structExpr" };
}

interface Comprehension {
  iterVar: string;
  iterRange: Expr;
  loopStep: Expr;
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
 * A rule's CEL text as the body of a JavaScript arrow function; `this.x` becomes the local variable that `local` names for the key x.
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
    const list = isMap(range) ? `Object.keys(${js(range)})` : js(range);
    const [first, second] = step.value.args.map(js);
    if (step.value.function === "_&&_") return `${list}.every((${item}: any)=>${second})`;
    if (step.value.function === "_||_") return `${list}.some((${item}: any)=>${second})`;
    if (step.value.function === "_?_:_") return `${list}.filter((${item}: any)=>${first})`;
    return refuse(step.value.function);
  };

  // a loop makes no function anew for each record
  const looped = ({ iterVar, iterRange, loopStep }: Comprehension, before: readonly Expr[]): string => {
    const list = js(iterRange);
    const body = loopStep.exprKind.case === "callExpr" ? loopStep.exprKind.value.args[1] : undefined;
    const alike = body && atMostOne(body);
    const pairs = alike && js(alike.range) === list ? alike : undefined;
    const first = before.map((one) => `if (${js(one)}) return true; `).join("");
    if (!pairs)
      return `{ ${first}for (const ${iterVar} of ${list}) if (!${body && js(body)}) return false; return true; }`;
    // "no two are alike" holds of one item without a look
    const { item, own, condition } = pairs;
    const skip = own.length > 0 ? `if (!(${own.map(js).join("&&")})) continue; ` : "";
    return `{ ${first}if (${list}.length < 2) return true; for (const ${iterVar} of ${list}) { ${skip}let alike = 0; for (const ${item} of ${list}) if (${js(condition)} && ++alike > 1) return false; } return true; }`;
  };

  const { expr } = parse(cel);
  if (!expr) return refuse("nothing");
  const alternatives = joined(expr as Expr, "_||_");
  const last = alternatives.at(-1)?.exprKind;
  return last?.case === "comprehensionExpr" && isAll(last.value)
    ? looped(last.value, alternatives.slice(0, -1))
    : js(expr as Expr);
}

const isMap = (range: Expr): boolean => isThis(range) || range.exprKind.case === "callExpr";

/** `list.all(item, …)` */
const isAll = ({ iterRange, loopStep: { exprKind: step } }: Comprehension): boolean =>
  !isMap(iterRange) && step.case === "callExpr" && step.value.function === "_&&_";

/** Of `range.filter(item, condition).size() <= 1`, its parts, and what of the condition says nothing of the item. */
function atMostOne({
  exprKind,
}: Expr): { range: Expr; item: string; own: Expr[]; condition: Expr } | undefined {
  if (exprKind.case !== "callExpr" || exprKind.value.function !== "_<=_") return undefined;
  const [size] = exprKind.value.args;
  const filter = size?.exprKind.case === "callExpr" ? size.exprKind.value.target?.exprKind : undefined;
  if (filter?.case !== "comprehensionExpr" || filter.value.loopStep.exprKind.case !== "callExpr")
    return undefined;
  const [condition] = filter.value.loopStep.exprKind.value.args;
  const { iterVar: item, iterRange: range } = filter.value;
  return (
    condition && {
      range,
      item,
      condition,
      own: joined(condition, "_&&_").filter((one) => !mentions(one, item)),
    }
  );
}

/** What an operator joins, however it is nested. */
const joined = (expr: Expr, operator: string): Expr[] =>
  expr.exprKind.case === "callExpr" && expr.exprKind.value.function === operator
    ? expr.exprKind.value.args.flatMap((one) => joined(one, operator))
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
