import { DFA, JS, NFA, Transformers, transform } from "refa";

const maxCharacter = 0x10ffff;
const all = (): NFA => NFA.all({ maxCharacter });

type Expression = ReturnType<JS.Parser["parse"]>["expression"];
type Concatenation = Pick<Expression["alternatives"][number], "type" | "elements">;
type Element = Concatenation["elements"][number];
type Assertion = Extract<Element, { type: "Assertion" }>;

/**
 * The texts in which a pattern is found, as an automaton over characters: anchors and look-ahead at its start are
 * understood wherever alternatives put them.
 *
 * @throws Error where a pattern is not regular, or looks around elsewhere.
 */
export function languageOf(pattern: string, flags = "u"): DFA {
  const literal = new RegExp(pattern, flags.includes("u") ? flags : `${flags}u`);
  const { expression } = JS.Parser.fromLiteral(literal).parse();
  const found = DFA.fromFA(anyOf(expression.alternatives));
  found.minimize();
  return found;
}

const anyOf = (alternatives: readonly Concatenation[]): NFA => {
  const whole = NFA.empty({ maxCharacter });
  for (const { elements } of alternatives) whole.union(found([...elements]));
  return whole;
};

/** Where one alternative is found: behind anything unless it begins with an anchor, and before anything unless it ends so. */
function found(elements: Element[]): NFA {
  const [first, last] = [elements[0], elements.at(-1)];
  if (hasEdge(first, "behind"))
    return anyOf(first.alternatives.map((one) => joined(one.elements, elements.slice(1))));
  if (hasEdge(last, "ahead"))
    return anyOf(last.alternatives.map((one) => joined(elements.slice(0, -1), one.elements)));
  const isAnchored = isEdge(elements[0], "behind");
  if (isAnchored) elements.shift();
  const ahead: Assertion[] = [];
  while (isAnchored && elements[0]?.type === "Assertion" && !isEdge(elements[0], "ahead"))
    ahead.push(elements.shift() as Assertion);
  const isEnded = isEdge(elements.at(-1), "ahead");
  if (isEnded) elements.pop();
  const rest = plain(joined(elements, []));
  if (!isAnchored) rest.prepend(all());
  if (!isEnded) rest.append(all());
  return ahead.reduce<NFA>((held, assertion) => NFA.fromIntersection(held, seen(assertion)), rest);
}

/** The texts at whose start a look-ahead holds. */
function seen({ kind, negate, alternatives }: Assertion): DFA {
  if (kind !== "ahead") throw new Error("looks behind");
  const whole = NFA.empty({ maxCharacter });
  for (const { elements } of alternatives) whole.union(found([start, ...elements]));
  const language = DFA.fromFA(whole);
  if (negate) language.complement();
  return language;
}

/** What a part without anchors matches; look-around in it is worked in where that can be done. */
function plain(concatenation: Concatenation): NFA {
  const expression = { type: "Expression", alternatives: [concatenation] } as never;
  return NFA.fromRegex(transform(Transformers.applyAssertions(), expression), { maxCharacter });
}

const joined = (before: Element[], after: Element[]): Concatenation => ({
  type: "Concatenation",
  elements: [...before, ...after],
});

/** Whether an element is a group with an anchor at the start or the end of some alternative in it. */
const hasEdge = (
  element: Element | undefined,
  kind: Assertion["kind"],
): element is Extract<Element, { type: "Alternation" }> =>
  element?.type === "Alternation" &&
  element.alternatives.some(({ elements }) => {
    const edge = kind === "behind" ? elements[0] : elements.at(-1);
    return isEdge(edge, kind) || hasEdge(edge, kind);
  });

/** Whether an element is the anchor at the start (`behind`) or at the end (`ahead`). */
const isEdge = (element: Element | undefined, kind: Assertion["kind"]): boolean => {
  if (element?.type !== "Assertion" || element.kind !== kind || !element.negate) return false;
  const [only, ...others] = element.alternatives;
  const [any, ...more] = only?.elements ?? [];
  return others.length + more.length === 0 && any?.type === "CharacterClass" && any.characters.isAll;
};

const start = JS.Parser.fromLiteral(/^/u).parse().expression.alternatives[0]?.elements[0] as Element;
