import type { Automaton } from "@council-data/validators/automaton";
import type { Walk } from "./walk.js";

/** Walks everything that can be met, and merges the states that nothing tells apart. */
export function minimal<S>(walk: Walk<S>): Automaton {
  const { next, ends } = walked(walk);
  return compact(next, ends, merged(next, ends));
}

/** Walks everything that can be met, and leaves it so: as good as a minimal automaton where it is used once. */
export function tabulated<S>(walk: Walk<S>): Automaton {
  const { next, ends } = walked(walk);
  return compact(next, ends, [...next.keys()]);
}

/** The next states of each state on each byte, and whether a value may end there; state 0 refuses all. */
function walked<S>(walk: Walk<S>): { next: number[][]; ends: boolean[] } {
  const states: S[] = [walk.start];
  const ids = new Map([[walk.key(walk.start), 1]]);
  const next: number[][] = [Array<number>(256).fill(0)];
  const numbered = (state: S): number => {
    const key = walk.key(state);
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, states.push(state));
    return states.length;
  };
  for (let at = 0; at < states.length; at++)
    next.push(
      Array.from({ length: 256 }, (_, byte) => {
        const to = walk.step(states[at] as S, byte);
        return to === undefined ? 0 : numbered(to);
      }),
    );
  return { next, ends: [false, ...states.map((state) => walk.accepts(state))] };
}

/** The block each state falls into (Moore): states are of one block when nothing that follows tells them apart. */
function merged(next: readonly number[][], ends: readonly boolean[]): number[] {
  let blocks = ends.map(Number);
  for (let count = 0; ; ) {
    const signatures = new Map<string, number>();
    blocks = next.map((row, state) => {
      const signature = `${blocks[state]}:${row.map((to) => blocks[to]).join()}`;
      if (!signatures.has(signature)) signatures.set(signature, signatures.size);
      return signatures.get(signature) ?? 0;
    });
    if (signatures.size === count) return blocks;
    count = signatures.size;
  }
}

/** The merged automaton, its states in the order they are met from the start, and its bytes in classes. */
function compact(next: readonly number[][], ends: readonly boolean[], blocks: readonly number[]): Automaton {
  const order: number[] = [0, 1];
  const numbers = new Map([
    [blocks[0], 0],
    [blocks[1], 1],
  ]);
  for (let at = 1; at < order.length; at++)
    for (const to of next[order[at] ?? 0] ?? [])
      if (!numbers.has(blocks[to])) {
        numbers.set(blocks[to], order.length);
        order.push(to);
      }
  const full = order.map((state) => (next[state] ?? []).map((to) => numbers.get(blocks[to]) ?? 0));
  const columns = new Map<string, number>();
  const classes = Array.from({ length: 256 }, (_, byte) => {
    const column = full.map((row) => row[byte]).join();
    if (!columns.has(column)) columns.set(column, columns.size);
    return columns.get(column) ?? 0;
  });
  const first = Array.from({ length: columns.size }, (_, at) => classes.indexOf(at));
  return {
    classes,
    next: full.map((row) => first.map((byte) => row[byte] ?? 0)),
    accepts: order.flatMap((state, at) => (ends[state] ? [at] : [])),
  };
}
