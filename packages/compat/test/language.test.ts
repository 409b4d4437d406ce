import { accepts, contained } from "@council-data/validators/automaton";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minimal } from "../src/automaton/minimal.js";
import { patternWalk } from "../src/automaton/pattern.js";
import { intersection, shortest, union } from "../src/automaton/texts.js";

const automatonOf = (pattern: string, flags?: string) => minimal(patternWalk(pattern, flags));

describe.each([
  ["^[ab]{2}$"],
  ["a"],
  ["^a"],
  ["a$"],
  ["^a|b$"],
  ["(?:^a|b)c"],
  ["^$"],
  [""],
  ["^(?!aa)[abc]+$"],
  ["^(?=a|b)(?!ab)[^c]*$"],
  ["^(?!.*b$)[abc]*$"],
  ["^a\\b.b$"],
  ["^(?:ab?|[^a-y])*$"],
  ["^AB$", "i"],
  ["^[é😀]b?$"],
])("the automaton of %s %s", (pattern, flags = "u") => {
  it("accepts what the expression matches, and nothing else", () => {
    const automaton = automatonOf(pattern, flags);
    const expression = new RegExp(pattern, flags.includes("u") ? flags : `${flags}u`);
    const text = fc.string({ unit: fc.constantFrom(..."abcABz é😀\n"), maxLength: 6 });
    fc.assert(
      fc.property(text, (value) => accepts(automaton, value) === expression.test(value)),
      { numRuns: 400 },
    );
  });
});

it.each([["^(a*)\\1$"], ["(?<!x)y"], ["^(?:(?!ab)[ab])*c$"]])("does not guess at %s", (pattern) =>
  expect(() => automatonOf(pattern)).toThrow(),
);

describe("containment with bounds on length", () => {
  const digits = (maxCharacters?: number) => ({
    ...automatonOf("^[0-9é]*$"),
    ...(maxCharacters !== undefined && { maxCharacters }),
  });
  it.each([
    [5, 5, true],
    [5, 6, true],
    [6, 5, false],
    [undefined, 5, false],
    [5, undefined, true],
  ])("up to %s in up to %s: %s", (inner, outer, expected) => {
    const found = contained(digits(inner), digits(outer));
    expect(found.contained).toBe(expected);
    if (found.contained) return;
    expect(accepts(digits(inner), found.counterExample)).toBe(true);
    expect(accepts(digits(outer), found.counterExample)).toBe(false);
  });

  it("gives no counter-example that the bound of the inner one forbids", () => {
    const inner = { ...automatonOf("^(?:a|bbbbbb)$"), maxCharacters: 3 };
    expect(contained(inner, automatonOf("^a$"))).toEqual({ contained: true });
  });
});

it("puts texts together and finds the shortest", () => {
  const [a, b] = [automatonOf("^[a-f]{2,}$"), automatonOf("^[d-z]{1,3}$")];
  expect(shortest(intersection(a, b))).toMatch(/^[def]{2}$/);
  expect(accepts(union(a, b).automaton, "z")).toBe(true);
  expect(shortest(intersection(a, automatonOf("^[0-9]+$")))).toBeUndefined();
});
