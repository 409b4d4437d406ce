import { type Column, pointerOf } from "./headings.js";

/** Finds the column that a place is filled from: its own, or else the first of those that fill what lies within it or holds it. */
export function columnFinder(columns: readonly Column[]): (at: string) => number | undefined {
  const own = new Map<string, number>();
  const within = new Map<string, number>();
  const keepFirst = (map: Map<string, number>, at: string, index: number): void => {
    if (!map.has(at)) map.set(at, index);
  };
  columns.forEach(({ keys }, index) => {
    keepFirst(own, pointerOf(keys), index);
    for (let length = keys.length - 1; length > 0; length--)
      keepFirst(within, pointerOf(keys.slice(0, length)), index);
  });
  return (at) => {
    const exact = own.get(at);
    if (exact !== undefined || at === "") return at === "" ? undefined : exact;
    const near = [within.get(at)];
    for (let end = at.lastIndexOf("/"); end > 0; end = at.lastIndexOf("/", end - 1))
      near.push(own.get(at.slice(0, end)));
    const found = near.filter((index) => index !== undefined);
    return found.length > 0 ? Math.min(...found) : undefined;
  };
}
