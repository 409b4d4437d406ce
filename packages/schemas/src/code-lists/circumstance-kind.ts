import { closedList } from "../authoring/code-list.js";

// the four attribute types of SAVVI, which writes them with a capital
export const CircumstanceKind = closedList([
  ["circumstance", "Circumstance", "Amgylchiad"],
  ["event", "Event", "Digwyddiad"],
  ["service", "Service", "Gwasanaeth"],
  ["risk", "Risk", "Risg"],
]).meta({
  title: "Circumstance kind",
  description: "What sort of thing is recorded about a person who may need help.",
  "x-cy": {
    title: "Math o amgylchiad",
    description: "Pa fath o beth a gofnodir am berson y gallai fod angen cymorth arno.",
  },
  "x-message": {
    en: "Select a circumstance kind, such as event",
    cy: "Dewiswch fath o amgylchiad, megis event",
  },
  examples: ["circumstance", "event"],
  "x-source": "https://coda.io/@savvi/welcome",
  "x-sensitivity": "personal",
  "x-as-at": "2026-11-23",
});
