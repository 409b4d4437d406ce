import { standard } from "../artefact.js";
import type { Issue } from "../cases.js";
import { agree } from "./agree.js";
import { type Answer, answerIn } from "./answer.js";
import type { Problem, Report } from "./report.js";
import { schemaAddress } from "./schema-address.js";

const most = { disagreements: 1000, unanswered: 1000, problems: 100 };

/** Who has been asked what, and how the answers compare. */
export class Tally {
  readonly #waiting = new Map<string, { of: string; issues: readonly Issue[] }>();
  readonly #answered = new Set<string>();
  readonly #names = new Set<string>();
  readonly #report: Report = {
    $schema: schemaAddress("report"),
    standard: standard().version,
    of: [],
    counts: { cases: 0, agree: 0, disagree: 0, expectedFailures: 0, unanswered: 0 },
    disagreements: [],
    unanswered: [],
    problems: [],
  };
  /** How many lines were no answer to what was asked. */
  faultyLines = 0;

  constructor(private readonly expectedFailures: Readonly<Record<string, string>>) {}

  /** How many questions have no answer yet. */
  get open(): number {
    return this.#waiting.size;
  }

  problem(kind: Problem["kind"], detail: string): void {
    if (this.#report.problems.length < most.problems) this.#report.problems.push({ kind, detail });
  }

  asked({ id, of, issues }: { id: string; of: string; issues: readonly Issue[] }): void {
    this.#report.counts.cases++;
    this.#names.add(of);
    this.#waiting.set(id, { of, issues });
  }

  /** Takes a line of output, and says whether it answers a question. */
  said(line: string): boolean {
    const answer = answerIn(line);
    if (typeof answer === "string") {
      this.faultyLines++;
      this.problem(answer, line.slice(0, 200));
      return false;
    }
    const question = this.#waiting.get(answer.id);
    if (!question) {
      this.faultyLines++;
      this.problem(
        this.#answered.has(answer.id) ? "answered-twice" : "answered-what-was-not-asked",
        answer.id,
      );
      return false;
    }
    this.#waiting.delete(answer.id);
    this.#answered.add(answer.id);
    this.#compare(question, answer);
    return true;
  }

  #compare({ of, issues }: { of: string; issues: readonly Issue[] }, answer: Answer): void {
    const { counts, disagreements } = this.#report;
    const isExpected = Object.hasOwn(this.expectedFailures, answer.id);
    if (agree(issues, answer)) {
      counts.agree++;
      if (isExpected) this.problem("expected-to-fail-and-agrees", answer.id);
      return;
    }
    if (isExpected) {
      counts.expectedFailures++;
      return;
    }
    counts.disagree++;
    if (disagreements.length < most.disagreements)
      disagreements.push({
        id: answer.id,
        of,
        expected: { valid: issues.length === 0, issues },
        answered: { valid: answer.valid, issues: answer.issues },
      });
  }

  /** What came of it all. */
  report(): Report {
    this.#report.counts.unanswered = this.#waiting.size;
    this.#report.unanswered = [...this.#waiting.keys()].slice(0, most.unanswered);
    this.#report.of = [...this.#names].sort();
    return this.#report;
  }
}
