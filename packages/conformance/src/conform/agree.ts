import type { Issue } from "../cases.js";
import type { Answer } from "./answer.js";

// parsers that cannot hold half a surrogate pair read U+FFFD, so a key that has one is compared by that
const key = ({ at, rule }: Issue): string => `${at.replace(/\p{Surrogate}/gu, "\ufffd")} ${rule}`;

/** Whether an answer says what is expected: the same verdict, with the same rules at the same places. */
export function agree(expected: readonly Issue[], { valid, issues }: Answer): boolean {
  const wanted = new Set(expected.map(key));
  const said = new Set(issues.map(key));
  return (
    valid === (wanted.size === 0) && said.size === wanted.size && [...said].every((one) => wanted.has(one))
  );
}
