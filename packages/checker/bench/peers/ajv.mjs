import { recordsOf, validatorOf } from "./rows.mjs";

const [path, record] = process.argv.slice(2);
const validate = validatorOf(record);
for await (const { row, record: value } of recordsOf(path)) if (!validate(value)) console.log(row);
