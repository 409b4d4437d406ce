type Schema = Record<string, unknown> | boolean;

const record = (properties: object, more: object = {}): Schema => ({
  type: "object",
  properties,
  additionalProperties: false,
  ...more,
});

/** What changes, the narrower schema, and the wider one: the wider contains the narrower, and not the other way round. */
export const twins: readonly (readonly [change: string, narrower: Schema, wider: Schema])[] = [
  ["a type is added", { type: "string" }, { type: ["string", "null"] }],
  ["whole numbers become numbers", { type: "integer" }, { type: "number" }],
  ["a minimum falls", { type: "integer", minimum: 2 }, { type: "integer", minimum: 1 }],
  ["a maximum rises", { type: "number", maximum: 2 }, { type: "number", maximum: 2.5 }],
  ["a bound is let in", { type: "number", exclusiveMinimum: 0 }, { type: "number", minimum: 0 }],
  ["steps get smaller", { type: "integer", multipleOf: 6 }, { type: "integer", multipleOf: 3 }],
  ["a number joins a list", { enum: [1, 2] }, { enum: [1, 2, 3] }],
  ["a code joins a list", { enum: ["a", "b"] }, { enum: ["a", "b", "c"] }],
  ["a list becomes any text", { enum: ["a"] }, { type: "string" }],
  ["a constant becomes a list", { const: "a" }, { enum: ["a", "b"] }],
  ["true becomes either", { const: true }, { type: "boolean" }],
  [
    "a pattern gets looser",
    { type: "string", pattern: "^[0-9]{3}$" },
    { type: "string", pattern: "^[0-9]+$" },
  ],
  ["an anchor goes", { type: "string", pattern: "^a" }, { type: "string", pattern: "a" }],
  ["a text may be longer", { type: "string", maxLength: 4 }, { type: "string", maxLength: 5 }],
  ["a text may be shorter", { type: "string", minLength: 2 }, { type: "string", minLength: 1 }],
  ["a word is no longer refused", { type: "string", not: { enum: ["a"] } }, { type: "string" }],
  ["a key need not be there", record({ a: true }, { required: ["a"] }), record({ a: true })],
  ["a key may be there", record({}), record({ a: { type: "string" } })],
  ["any key may be there", record({ a: true }), record({ a: true }, { additionalProperties: true })],
  [
    "other keys may hold more",
    record({}, { additionalProperties: { type: "integer" } }),
    record({}, { additionalProperties: { type: "number" } }),
  ],
  [
    "keys may be called otherwise",
    { type: "object", propertyNames: { pattern: "^a" } },
    { type: "object", propertyNames: { pattern: "a" } },
  ],
  ["fewer keys will do", { type: "object", minProperties: 2 }, { type: "object", minProperties: 1 }],
  [
    "a value deep down gets wider",
    record({ a: record({ b: { const: 1 } }) }),
    record({ a: record({ b: { enum: [1, 2] } }) }),
  ],
  ["a list may be empty", { type: "array", minItems: 1 }, { type: "array" }],
  ["a list may be longer", { type: "array", maxItems: 1 }, { type: "array", maxItems: 2 }],
  ["items get wider", { type: "array", items: { const: 1 } }, { type: "array", items: { enum: [1, 2] } }],
  [
    "one item gets wider",
    { type: "array", prefixItems: [{ const: 1 }, { const: 2 }], items: false },
    { type: "array", prefixItems: [{ const: 1 }, { enum: [2, 3] }], items: false },
  ],
  [
    "an alternative is added",
    { anyOf: [{ type: "string" }, { type: "integer" }] },
    { anyOf: [{ type: "string" }, { type: "integer" }, { type: "null" }] },
  ],
  [
    "an alternative told apart by a constant is added",
    { oneOf: [record({ k: { const: "a" } }, { required: ["k"] })] },
    { oneOf: ["a", "b"].map((k) => record({ k: { const: k } }, { required: ["k"] })) },
  ],
  ["one of two demands goes", { allOf: [{ minimum: 1 }, { maximum: 2 }] }, { allOf: [{ minimum: 1 }] }],
  [
    "a condition goes",
    record(
      { k: { type: "string" }, v: { type: "string" } },
      {
        if: { properties: { k: { const: "n" } }, required: ["k"] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { properties: { v: { pattern: "^[0-9]+$" } } },
      },
    ),
    record({ k: { type: "string" }, v: { type: "string" } }),
  ],
  [
    "what a condition asks gets looser",
    record(
      { k: { type: "string" }, v: { type: "string" } },
      {
        if: { properties: { k: { const: "n" } }, required: ["k"] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { properties: { v: { pattern: "^[0-9]$" } } },
      },
    ),
    record(
      { k: { type: "string" }, v: { type: "string" } },
      {
        if: { properties: { k: { const: "n" } }, required: ["k"] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { properties: { v: { pattern: "^[0-9]+$" } } },
      },
    ),
  ],
  [
    "a schema that refers to itself gets wider",
    {
      $ref: "#/$defs/tree",
      $defs: { tree: record({ next: { $ref: "#/$defs/tree" }, of: { const: 1 } }) },
    },
    {
      $ref: "#/$defs/tree",
      $defs: { tree: record({ next: { $ref: "#/$defs/tree" }, of: { enum: [1, 2] } }) },
    },
  ],
  ["nothing is refused any more", { type: "object" }, true],
  ["something is allowed at last", false, { const: 1 }],
];

/** Pairs that reasoning comes to no end of: the first may well be contained in the second. */
export const undecided: readonly (readonly [why: string, inner: Schema, outer: Schema])[] = [
  [
    "no item twice",
    { type: "array", items: { enum: [1] }, maxItems: 1 },
    { type: "array", uniqueItems: true },
  ],
  ["a pattern that looks back", { const: "aa" }, { type: "string", pattern: "^(a*)\\1$" }],
  ["not", { const: 1 }, { not: { minimum: 5 } }],
  [
    "alternatives that only together allow it",
    { type: "object", required: ["a"] },
    {
      anyOf: [
        { type: "object", properties: { a: { type: "string" } } },
        { type: "object", properties: { a: { not: { type: "string" } } } },
      ],
    },
  ],
  ["a reference that leads nowhere", { const: 1 }, { $ref: "https://nowhere.example/schema.json" }],
];
