import { placesOf } from "../dictionary.js";
import type { Filled } from "../report/coverage.js";

/** The places of the standard in which a record has values, `*` for every position in a list. */
export function filledPlaces(of: string, value: unknown): Filled[] {
  const known = placesOf(of);
  const counts = new Map<string, number>();
  const visit = (held: unknown, at: string): void => {
    if (Array.isArray(held)) for (const item of held) visit(item, `${at}/*`);
    else if (typeof held === "object" && held !== null)
      for (const [key, item] of Object.entries(held)) visit(item, `${at}/${key}`);
    else if (held !== "" && held !== null && known.has(at)) counts.set(at, (counts.get(at) ?? 0) + 1);
  };
  visit(value, "");
  return [...counts].map(([at, values]) => ({ at, filled: 1, ...(values > 1 && { values }) }));
}
