import type { Fault } from "@council-data/validators";
import { asJson } from "../mine/json.js";
import type { Mine } from "../mine/mine.js";
import { type Node, nodeOf } from "../schema/json-schema.js";
import type { Standard } from "./standard.js";

/** What is asked of a supplier's schema. */
export type QuestionName = "accepts" | "produces" | "takes";

/** A record for which a supplier's schema and the standard do not agree; both were asked. */
export interface CounterExample {
  /** The JSON Pointer of the place that makes the difference. */
  at: string;
  /** The record that was given. */
  record: unknown;
  /** What the schema made of it, where that is what is asked about. */
  produced?: unknown;
  /** What the standard says of it; empty where it is right and the schema refuses it. */
  faults: readonly Fault[];
}

/** A question, as two schemas of which the one must contain the other, and as a question about one record. */
export interface Question {
  name: QuestionName;
  inner: Node;
  outer: Node;
  /** Whether both agree that a record is right. */
  isBase: (record: unknown) => boolean;
  /** A counter-example, where a record is one. */
  judge: (record: unknown) => (Omit<CounterExample, "at"> & { places: readonly string[] }) | undefined;
}

export function questionOf(name: QuestionName, mine: Mine, standard: Standard): Question {
  const isRight = (record: unknown): boolean => standard.faults(record).length === 0;
  const isBase = (record: unknown): boolean => isRight(record) && mine.parse(record).accepted;
  if (name === "takes")
    return {
      name,
      inner: nodeOf(standard.schema),
      outer: nodeOf(mine.input, mine.elsewhere),
      isBase,
      judge: (record) => {
        const outcome = mine.parse(record);
        return outcome.accepted || !isRight(record)
          ? undefined
          : { record, faults: [], places: outcome.places };
      },
    };
  return {
    name,
    inner: nodeOf(name === "accepts" ? mine.input : mine.output, mine.elsewhere),
    outer: nodeOf(standard.schema),
    isBase: name === "accepts" ? isBase : (record) => isBase(record) && isRight(producedBy(mine, record)),
    judge: (record) => {
      const outcome = mine.parse(record);
      if (!outcome.accepted) return undefined;
      const made = name === "accepts" ? record : asJson(outcome.produced);
      const faults = standard.faults(made);
      if (faults.length === 0) return undefined;
      const places = faults.map(({ at }) => at);
      return name === "accepts" ? { record, faults, places } : { record, produced: made, faults, places };
    },
  };
}

function producedBy(mine: Mine, record: unknown): unknown {
  const outcome = mine.parse(record);
  return outcome.accepted ? asJson(outcome.produced) : undefined;
}
