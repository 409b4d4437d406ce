import { constants } from "node:os";
import { say } from "../locale.js";

/** Somebody's wish that a check should stop. */
export interface Interruption {
  signal: AbortSignal;
  /** The exit code, once there is such a wish. */
  code: () => number | undefined;
}

/** Listens for Ctrl-C and for the end that a system asks for: the first stops the check, the second ends at once. */
export function interruption(): Interruption {
  const controller = new AbortController();
  let code: number | undefined;
  for (const name of ["SIGINT", "SIGTERM"] as const)
    process.on(name, () => {
      if (code !== undefined) process.exit(code);
      code = 128 + constants.signals[name];
      controller.abort();
      if (process.stderr.isTTY)
        process.stderr.write(
          `\r\u001b[2K${say({
            en: "Stopping: the report so far follows. Press Ctrl-C again to end at once.",
            cy: "Yn stopio: mae'r adroddiad hyd yma yn dilyn. Pwyswch Ctrl-C eto i orffen ar unwaith.",
          })}\n`,
        );
    });
  return { signal: controller.signal, code: () => code };
}
