// loaded before a command that is timed from outside, so that it says how much memory it had
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const mebibytes = process.resourceUsage().maxRSS / 1024;
  writeFileSync(process.env["BENCH_USAGE"] ?? "", JSON.stringify({ mebibytes }));
});
