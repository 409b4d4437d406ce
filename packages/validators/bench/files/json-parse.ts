import { lines, measured } from "./measured.js";

await measured(async (path) => {
  let records = 0;
  for await (const block of lines(path)) for (const line of block) if (JSON.parse(line)) records++;
  return { records };
});
