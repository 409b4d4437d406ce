import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Spill } from "@council-data/checker";
import { exit, Stop } from "./exit.js";
import { say } from "./locale.js";
import { reasonOf } from "./reason.js";

/**
 * A folder of its own among the temporary files, made when it is first needed and removed with all it holds. What is
 * put there is digested under a secret that stays in memory, and nobody but the person who runs this may read it.
 */
export function temporaryFiles(): Spill {
  let folder: string | undefined;
  const end = (): void => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    folder = undefined;
  };
  const path = (heap: number): string => {
    if (folder === undefined) {
      folder = mkdtempSync(join(tmpdir(), "council-data-"));
      process.once("exit", end);
    }
    return join(folder, String(heap));
  };
  const heaps = new Set<number>();
  return {
    append: (heap, bytes) => {
      try {
        appendFileSync(path(heap), bytes, { mode: 0o600 });
      } catch (error) {
        throw new Stop(
          say({
            en: `There are more records than memory has room to compare, and ${tmpdir()} cannot take them: ${reasonOf(error)}. Set TMPDIR to a folder with room, or leave the comparison out with --no-across.`,
            cy: `Mae mwy o gofnodion nag y mae lle yn y cof i'w cymharu, ac ni all ${tmpdir()} eu cymryd: ${reasonOf(error)}. Gosodwch TMPDIR i ffolder â lle, neu hepgorwch y gymhariaeth gyda --no-across.`,
          }),
          exit.unreadable,
        );
      }
      heaps.add(heap);
    },
    read: (heap) => (heaps.has(heap) ? readFileSync(path(heap)) : new Uint8Array(0)),
    end: () => {
      heaps.clear();
      end();
    },
  };
}
