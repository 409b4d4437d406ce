import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { run } from "./run.js";

/** A registry on this machine alone: our packages, and those of the npm registry behind it. */
export interface Registry {
  url: string;
  /** What npm is told so that it uses the registry, and may publish to it. */
  env: NodeJS.ProcessEnv;
  stop: () => void;
}

// 6.0.5 is the last that runs on Node 20; a tag that it asks for is not on every mirror
const verdaccio = {
  private: true,
  dependencies: { verdaccio: "6.0.5" },
  overrides: { "node-fetch": "2.7.0" },
};

/** Installs and starts verdaccio in a folder. */
export async function startRegistry(folder: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify(verdaccio));
  run(["npm", "install", "--ignore-scripts"], folder);
  const uplink = run(["npm", "config", "get", "registry"], folder).trim();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  writeFileSync(
    join(folder, "config.yaml"),
    JSON.stringify({
      storage: "./storage",
      auth: { htpasswd: { file: "./htpasswd" } },
      uplinks: { npmjs: { url: uplink, timeout: "60s", maxage: "60m" } },
      packages: {
        "@council-data/*": { access: "$all", publish: "$all" },
        "**": { access: "$all", proxy: "npmjs" },
      },
      log: { type: "stdout", level: "fatal" },
    }),
  );
  const npmrc = join(folder, "npmrc");
  writeFileSync(npmrc, `registry=${url}\n//127.0.0.1:${port}/:_authToken=local\n`);
  const child = spawn(
    process.execPath,
    [
      join(folder, "node_modules/verdaccio/bin/verdaccio"),
      "--config",
      join(folder, "config.yaml"),
      "--listen",
      `127.0.0.1:${port}`,
    ],
    { cwd: folder, stdio: "inherit" },
  );
  await answering(url, child);
  const env = {
    npm_config_userconfig: npmrc,
    npm_config_registry: url,
    npm_config_cache: join(folder, "cache"),
  };
  return { url, env, stop: () => child.kill() };
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

async function answering(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 240 && child.exitCode === null; tries++) {
    if (
      await fetch(`${url}-/ping`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  child.kill();
  throw new Error("The local registry did not start.");
}
