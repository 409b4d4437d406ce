import type { Random } from "@council-data/validators/automaton";

/** Numbers from 0 up to 1, the same ones every time (Lehmer's generator): what is found once is found again. */
export function chance(seed = 1): Random {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}
