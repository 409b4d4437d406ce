import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

const check = (...files: string[]): void => {
  console.log(`\n$ council-data check ${files.join(" ")}\n`);
  const { status } = spawnSync(process.execPath, ["packages/cli/dist/main.js", "check", ...files], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0 && status !== 1) process.exit(status ?? 4);
};

check("docs/examples/cornwall", "docs/examples/combined-authority");
check("docs/examples/planted-faults.csv");

console.log(`
The first two folders hold the records of two invented partnerships, and all of them are right; the last file has faults
planted in it, and the report says where each stands. Next, try:

  npx -y pnpm@10.34.9 council-data check <a CSV, JSON or NDJSON file of yours>
  npx -y pnpm@10.34.9 council-data schema Resident --target csv       the headings a file of residents may have
  npx -y pnpm@10.34.9 council-data sample Resident -n 20 --format csv --faults 0.2
  npx -y pnpm@10.34.9 council-data inspect postcode SW1A1AA
  npx -y pnpm@10.34.9 council-data --help
`);
