import { readFileSync } from "node:fs";
import { contains, type JsonSchema, type Side } from "@council-data/compat";
import { schemaOf } from "@council-data/conformance";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeOf } from "../src/schema/json-schema.js";
import { none, witness } from "../src/schema/witness.js";
import { twins, undecided } from "./twins.js";

const side = (schema: JsonSchema): Side => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  return { schema, accepts: ajv.compile(schema as object) };
};

describe.each(twins)("%s", (_, narrower, wider) => {
  it("proves that the wider contains the narrower", () => {
    expect(contains(side(wider), side(narrower))).toEqual({ verdict: "proved" });
  });

  it("refutes the other direction with a value that only the wider accepts", () => {
    const [inner, outer] = [side(wider), side(narrower)];
    const found = contains(outer, inner);
    expect(found.verdict).toBe("refuted");
    if (found.verdict !== "refuted") return;
    for (const { value } of found.counterExamples)
      expect([inner.accepts(value), outer.accepts(value)]).toEqual([true, false]);
  });

  it("proves that each contains itself", () => {
    for (const schema of [narrower, wider])
      expect(contains(side(schema), side(schema))).toEqual({ verdict: "proved" });
  });
});

it.each(undecided)("says that it does not know: %s", (_, inner, outer) => {
  const accepts = (): boolean => true;
  expect(contains({ schema: outer, accepts }, { schema: inner, accepts }).verdict).toBe("unknown");
});

// two drafts of a record, as two versions of it would be
describe.each(["Referral", "ServiceProvision", "Partnership"] as const)(
  "%s in 2020-12 and draft-07",
  (name) => {
    const read = (path: string): JsonSchema =>
      JSON.parse(readFileSync(new URL(`../../schemas/schema/${path}`, import.meta.url), "utf8"));
    const elsewhere = (address: string): JsonSchema =>
      read(address.replace(/^.*\/(draft-07\/)?/, "draft-07/"));
    const accepts = (): boolean => true;
    const [draft2020, draft07] = [
      { schema: schemaOf(name) as JsonSchema, accepts },
      { schema: read(`draft-07/${name}.schema.json`), elsewhere, accepts },
    ];

    it("are the same, both ways", () => {
      // only the address in $schema differs between the drafts
      const without = ({ schema, ...rest }: Side): Side => ({
        ...rest,
        schema: JSON.parse(
          JSON.stringify(schema, (key, value) => (key === "const" && /^https:/.test(value) ? "x" : value)),
        ),
      });
      expect(contains(without(draft2020), without(draft07))).toEqual({ verdict: "proved" });
      expect(contains(without(draft07), without(draft2020))).toEqual({ verdict: "proved" });
    });
  },
);

const scalar = fc.oneof(
  fc.record({
    type: fc.constant("integer"),
    minimum: fc.integer({ min: -2, max: 2 }),
    maximum: fc.integer({ min: -1, max: 4 }),
  }),
  fc.record({
    type: fc.constant("string"),
    minLength: fc.integer({ min: 0, max: 2 }),
    maxLength: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    type: fc.constant("string"),
    pattern: fc.constantFrom("^a", "^[ab]+$", "b$", "^(?!b)[abc]{1,2}$"),
  }),
  fc.record({ enum: fc.subarray(["a", "ab", 1, 2, true, null], { minLength: 1 }) }),
);

const anySchema = fc.letrec<{ schema: object }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.record({
      type: fc.constant("object"),
      properties: fc.dictionary(fc.constantFrom("a", "b"), tie("schema"), { noNullPrototype: true }),
      required: fc.subarray(["a", "b"]),
      additionalProperties: fc.oneof(fc.boolean(), tie("schema")),
    }),
    fc.record({
      type: fc.constant("array"),
      items: tie("schema"),
      minItems: fc.integer({ min: 0, max: 1 }),
      maxItems: fc.integer({ min: 1, max: 2 }),
    }),
    fc.record({ anyOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }) }),
    fc.record({ allOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }) }),
  ),
})).schema;

it("proves nothing that a value refutes, for any pair of schemas", () => {
  fc.assert(
    fc.property(
      anySchema,
      anySchema,
      fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
      (a, b, stream) => {
        const [inner, outer] = [side(a as JsonSchema), side({ anyOf: [b, a] } as JsonSchema)];
        const random = (): number => stream.next().value ?? 0;
        for (const against of [outer, side(b as JsonSchema)]) {
          const { verdict } = contains(against, inner);
          for (let draw = 0; draw < 12; draw++) {
            const value = witness(nodeOf(a as JsonSchema), { random });
            if (value === none || !inner.accepts(value)) continue;
            if (verdict === "proved") expect(against.accepts(value)).toBe(true);
          }
        }
      },
    ),
    { numRuns: 80 },
  );
});

it("makes values that the schema allows", () => {
  fc.assert(
    fc.property(anySchema, (schema) => {
      const value = witness(nodeOf(schema as JsonSchema));
      return value === none || side(schema as JsonSchema).accepts(value);
    }),
    { numRuns: 80 },
  );
});
