import { type Facet, valuesIn } from "./shapes.js";

/** The numbers that keywords allow together. */
export interface NumberRange {
  minimum: number;
  maximum: number;
  /** Whether the bounds themselves are left out. */
  isOpenBelow: boolean;
  isOpenAbove: boolean;
  /** What every number must be a multiple of; 1 for whole numbers. */
  steps: readonly number[];
  /** The only numbers there are, where they are listed. */
  values?: readonly number[];
}

export function numberRange(facets: readonly Facet[]): NumberRange {
  const range = { minimum: -Infinity, maximum: Infinity, isOpenBelow: false, isOpenAbove: false };
  const steps: number[] = [];
  let values: number[] | undefined;
  for (const { schema } of facets) {
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, type } = schema;
    if (typeof minimum === "number" && minimum > range.minimum)
      Object.assign(range, { minimum, isOpenBelow: false });
    if (typeof exclusiveMinimum === "number" && exclusiveMinimum >= range.minimum)
      Object.assign(range, { minimum: exclusiveMinimum, isOpenBelow: true });
    if (typeof maximum === "number" && maximum < range.maximum)
      Object.assign(range, { maximum, isOpenAbove: false });
    if (typeof exclusiveMaximum === "number" && exclusiveMaximum <= range.maximum)
      Object.assign(range, { maximum: exclusiveMaximum, isOpenAbove: true });
    if (typeof multipleOf === "number" && multipleOf > 0) steps.push(multipleOf);
    if (type !== undefined && ![type].flat().includes("number")) steps.push(1);
    const listed = valuesIn(schema)?.filter((value) => typeof value === "number");
    if (listed) values = values ? values.filter((value) => listed.includes(value)) : listed;
  }
  const found = { ...range, steps };
  return values ? { ...found, values: values.filter((value) => isIn(found, value)) } : found;
}

export function isIn(range: NumberRange, value: number): boolean {
  const { minimum, maximum, isOpenBelow, isOpenAbove, steps, values } = range;
  if (values && !values.includes(value)) return false;
  if (value < minimum || value > maximum) return false;
  if ((isOpenBelow && value === minimum) || (isOpenAbove && value === maximum)) return false;
  return steps.every((step) => Number.isInteger(Math.round((value / step) * 1e6) / 1e6));
}

/** Numbers worth trying: the listed ones, or those at, beside and between the bounds of these ranges. */
export function candidates(...ranges: readonly NumberRange[]): number[] {
  const marks = ranges.flatMap(({ minimum, maximum, steps, values }) => [
    ...(values ?? []),
    ...[minimum, maximum].filter(Number.isFinite).flatMap((mark) =>
      [0, ...steps, 1, 0.5, 0.01].flatMap((step) => [mark - step, mark + step]),
    ),
    ...steps.flatMap((step) => [step, step / 2, step * 3]),
  ]);
  return [...new Set([0, 1, -1, 0.5, ...marks])].sort((a, b) => Math.abs(a) - Math.abs(b));
}
