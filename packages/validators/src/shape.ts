/** The rule id of a field or code list, its title, and what is said of a value that is none. */
export type Said = readonly [rule: string, title: string, message: string];

/** A single value, and the function that judges it. */
export type Leaf = readonly [kind: 0, said: Said, is: (value: unknown) => boolean];

/** An object with named fields. */
export type Shape = readonly [
  kind: 1,
  said: Said,
  fields: ReadonlyMap<string, Use>,
  required: readonly string[],
  rules: readonly Rule[],
  /** Whether an object without any key is refused. */
  notEmpty: boolean,
  /** The field that judges the value of a key, by the code in another. */
  schemes?: readonly [scheme: string, value: string, fields: Readonly<Record<string, Leaf>>],
];

export type List = readonly [kind: 2, item: Use];

/** Objects by keys that are themselves values: the extensions of a record. */
export type ByKey = readonly [kind: 3, said: Said, key: Leaf];

export type Constant = readonly [kind: 4, value: unknown];

/** What stands at a place in a record, and how it is called there where that is not its own title. */
export type Use = readonly [what: Leaf | Shape | List | ByKey | Constant, label?: string];

/** A named check across fields: what it reads, the keys it is called with (`""`: the object itself), and the check. */
export type Rule = readonly [
  id: string,
  at: string,
  message: string,
  reads: readonly string[],
  keys: readonly string[],
  // biome-ignore lint/suspicious/noExplicitAny: called only with what it reads, each right by itself
  holds: (...values: any[]) => boolean,
];
