import * as standard from "../../../schemas/dist/index.js";
import { recordsOf, validatorOf } from "./rows.mjs";

// what Zod says of each row, by rule: the standard itself, and none of what is compared
const [path, record] = process.argv.slice(2);
const coerce = validatorOf(record);
for await (const { row, record: value } of recordsOf(path)) {
  coerce(value);
  const rules = [...new Set(standard.faults(Reflect.get(standard, record), value).map(({ rule }) => rule))];
  if (rules.length > 0) console.log(JSON.stringify([row, rules]));
}
