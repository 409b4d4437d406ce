import {
  type CaseFilter,
  type Question,
  recordNames,
  recordQuestions,
  selectedCases,
} from "@council-data/conformance";
import { exit, Stop } from "../exit.js";
import { type Said, say } from "../locale.js";

const refuse = (said: Said): never => {
  throw new Stop(say(said), exit.usage);
};

/**
 * The cases that are asked for.
 *
 * @throws Stop where there are none.
 */
export function casesFor({ of = [], cases }: CaseFilter): Question[] {
  const questions = [...selectedCases({ of, cases })];
  for (const name of of)
    if (!questions.some((one) => one.of === name))
      refuse({ en: `There are no cases of ${name}.`, cy: `Nid oes achosion o ${name}.` });
  if (questions.length === 0) refuse({ en: "There are no such cases.", cy: "Nid oes achosion o'r fath." });
  return questions;
}

/**
 * Invented records, so many of each kind.
 *
 * @throws Stop where a kind is asked for that there is not.
 */
export function recordsFor(
  count: number,
  { of, seed }: { of?: readonly string[] | undefined; seed: number },
): Iterable<Question> {
  const named = recordNames.filter((name) => of?.includes(name));
  const unknown = of?.find((name) => !named.some((one) => one === name));
  if (unknown !== undefined)
    refuse({
      en: `${unknown} is no record: --records goes with ${recordNames.join(", ")}.`,
      cy: `Nid cofnod yw ${unknown}: mae --records yn mynd gyda ${recordNames.join(", ")}.`,
    });
  return recordQuestions({ count, seed, ...(of && { of: named }) });
}
