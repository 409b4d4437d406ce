export type { CheckDigit } from "../check-digit.js";
export { type Automaton, accepts, characters, stateAfter } from "./automaton.js";
export { type Containment, contained } from "./contain.js";
export { longest, oneCharacterWrong, type Random, type Slip, sample, slip } from "./sample.js";
