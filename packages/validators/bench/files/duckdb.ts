import { DuckDBInstance } from "@duckdb/node-api";
import { rowTests } from "../peers/sql.js";
import { firstLine } from "./first-line.js";
import { measured } from "./measured.js";

await measured(async (path) => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const tests = rowTests("Resident", firstLine(path).split(","));
  const result = await connection.runAndReadAll(
    `SELECT count(*), count(*) FILTER (WHERE NOT (${tests.join(" AND ")}))
       FROM read_csv('${path}', header = true, all_varchar = true, delim = ',', quote = '"', strict_mode = false)`,
  );
  const [[records, invalid] = []] = result.getRows();
  return { records: Number(records), invalid: Number(invalid) };
});
