import type * as z from "zod";

/** The three kinds of concept, as they begin a rule id: `field.uprn`, `code-list.sex`, `record.not-an-object`. */
export type Kind = "field" | "code-list" | "record";

/** Kebab-case: `NhsNumber` → `nhs-number`. */
export const kebab = (name: string): string => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase();

export interface Named {
  name: string;
  kind: Kind;
}

// by definition and not by schema, because `.meta` where a record uses a field makes another schema of the same definition
const names = new WeakMap<object, Named>();

/** The name and kind of a schema of the catalogue, or of one of its uses in a record; `undefined` for any other. */
export const nameOf = (schema: z.core.$ZodType): Named | undefined => names.get(schema._zod.def);

export const giveName = (schema: z.core.$ZodType, named: Named): void => {
  names.set(schema._zod.def, named);
};

/** The id of the fault "this is not one of these". */
export const ruleIdOf = ({ name, kind }: Named): string =>
  kind === "record" ? "record.not-an-object" : `${kind}.${kebab(name)}`;
