export { type Automaton, accepts, characters, stateAfter } from "./automaton.js";
export { type Containment, contained } from "./contain.js";
export { longest, oneCharacterWrong, type Random, sample } from "./sample.js";
