import { expect, it } from "vitest";
import * as z from "zod";
import { jsonSchemas } from "../../../scripts/emit/json-schema.js";

type Catalogue = Parameters<typeof jsonSchemas>[0];
const targets = ["draft-2020-12", "draft-07"] as const;

/** What `pnpm generate` makes of a catalogue that has one more field. */
const emitted = (schema: z.ZodType, target: (typeof targets)[number]) =>
  jsonSchemas({ field: { OddField: schema }, "code-list": {}, record: {} } as unknown as Catalogue, target);

const text = z.string().regex(/^[a-z]+$/);

it.each<[string, z.ZodType]>([
  ["transform", text.transform((value) => value.length)],
  ["pipe", text.pipe(z.string())],
  ["preprocess", z.preprocess(String, text)],
  ["codec", z.codec(text, z.number(), { decode: Number, encode: String })],
  ["default", text.default("a")],
  ["prefault", text.prefault("a")],
  ["catch", text.catch("a")],
  ["nullable", text.nullable()],
  ["union", z.union([text, z.boolean()])],
  ["intersection", z.intersection(text, text)],
  ["lazy", z.lazy(() => text)],
  ["readonly", text.readonly()],
  ["coerced number", z.coerce.number()],
  ["coerced text", z.coerce.string()],
  ["refine", text.refine((value) => value !== "b")],
  ["superRefine", text.superRefine(() => {})],
  ["check", text.check(() => {})],
  ["trim", text.trim()],
  ["toUpperCase", text.toUpperCase()],
  ["normalize", text.normalize()],
  ["flag i", z.string().regex(/^[a-z]+$/i)],
  ["flag s", z.string().regex(/^.+$/s)],
  ["look-ahead", z.string().regex(/^(?!b)[a-z]+$/)],
  ["look-behind", z.string().regex(/^[a-z]+(?<=a)$/)],
  ["back-reference", z.string().regex(/^([a-z])\1$/)],
  ["named back-reference", z.string().regex(/^(?<first>[a-z])\k<first>$/)],
  ["z.email", z.email()],
  ["z.uuid", z.uuid()],
  ["z.iso.date", z.iso.date()],
  ["z.url", z.url()],
  ["startsWith", z.string().startsWith("a")],
  ["includes", z.string().includes("a")],
  ["least length, in UTF-16 units", z.string().min(2)],
  ["most length, in UTF-16 units", z.string().max(2)],
  ["multipleOf", z.number().multipleOf(0.01)],
  ["most items", z.array(text).max(3)],
  ["an open object", z.object({ a: text })],
  ["a loose object", z.looseObject({ a: text })],
  ["date", z.date()],
  ["bigint", z.bigint()],
  ["map", z.map(text, text)],
  ["set", z.set(text)],
  ["symbol", z.symbol()],
  ["custom", z.custom(() => true)],
  ["instanceof", z.instanceof(URL)],
  ["file", z.file()],
  ["template literal", z.templateLiteral(["a", z.number()])],
  ["deep within an object", z.strictObject({ a: z.array(z.strictObject({ b: text.default("a") })) })],
])("what JSON Schema cannot carry stops the generator, which names the file: %s", (_, schema) => {
  for (const target of targets)
    expect(() => emitted(schema, target)).toThrow(
      /^packages\/schemas\/src\/fields\/odd-field\.ts: .+ cannot be carried over into JSON Schema/,
    );
});

it("names the file of the field, also where a record gives it another title", () => {
  const Odd = text.default("a");
  const Holder = z.strictObject({ odd: Odd.meta({ title: "Other" }) });
  const catalogue = { field: { Odd }, "code-list": {}, record: { Holder } } as unknown as Catalogue;
  expect(() => jsonSchemas(catalogue, "draft-2020-12")).toThrow(
    /^packages\/schemas\/src\/fields\/odd\.ts: z\.default/,
  );
});

it("lets pass what only types know, and a regex that looks like a look-around and is none", () => {
  const { OddField } = { OddField: text.brand("x") };
  // past the checks, the name is missed in the catalogue of messages
  for (const schema of [OddField, z.string().regex(/^\(\?:[=!\\]+[0-9]$/)])
    expect(() => emitted(schema, "draft-2020-12")).toThrow("OddField is not in the catalogue");
});
