import { validators } from "@council-data/validators";
import { type RecordName, recordNames } from "../artefact.js";
import { sampleRecords } from "../sample/sample-records.js";
import type { Question } from "./conform.js";

export interface RecordQuestionOptions {
  /** How many records of each kind. */
  count: number;
  /** The same seed gives the same records. */
  seed: number;
  /** The records meant; all unless said. */
  of?: readonly RecordName[];
}

/**
 * Invented records with their verdicts, every other one with a fault: anything that the standard allows, and faults of
 * every sort. They are made as they are asked for, and none is kept.
 */
export function* recordQuestions({
  count,
  seed,
  of = recordNames,
}: RecordQuestionOptions): Generator<Question> {
  for (const name of of) {
    const right = sampleRecords(name, { count: Math.ceil(count / 2), seed, like: "drawn" });
    const wrong = sampleRecords(name, {
      count: Math.floor(count / 2),
      seed: seed + 1,
      faults: 1,
      like: "drawn",
    });
    for (let number = 1; number <= count; number++) {
      const { value: data } = (number % 2 === 1 ? right : wrong).next();
      const issues = validators[name](data).faults.map(({ at, rule }) => ({ at, rule }));
      yield { id: `${name} ${number} of seed ${seed}`, of: name, data, issues };
    }
  }
}
