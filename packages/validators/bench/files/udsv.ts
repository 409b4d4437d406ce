import { measured } from "./measured.js";
import { udsvRows } from "./udsv-rows.js";

await measured(async (path) => {
  let records = 0;
  await udsvRows(path, () => {
    records++;
  });
  return { records };
});
