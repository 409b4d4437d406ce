import { type Cipher, createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Spill } from "@council-data/checker";
import { exit, Stop } from "./exit.js";
import { say } from "./locale.js";
import { reasonOf } from "./reason.js";

const cipher = "aes-256-ctr";

/** The first block of a heap's key stream: no two heaps share one, as long as none has 2^32 blocks. */
function streamOf(heap: number): Uint8Array {
  const start = Buffer.alloc(16);
  start.writeUInt32BE(heap, 8);
  return start;
}

/**
 * A folder of its own among the temporary files, made when it is first needed and removed with all it holds. What is
 * put there is encrypted under a key that stays in memory, and nobody but the person who runs this may read it.
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
  const key = randomBytes(32);
  const heaps = new Map<number, Cipher>();
  return {
    append: (heap, bytes) => {
      const stream = heaps.get(heap) ?? createCipheriv(cipher, key, streamOf(heap));
      heaps.set(heap, stream);
      try {
        appendFileSync(path(heap), stream.update(bytes), { mode: 0o600 });
      } catch (error) {
        throw new Stop(
          say({
            en: `There are more records than memory has room to compare, and ${tmpdir()} cannot take them: ${reasonOf(error)}. Set TMPDIR to a folder with room, or leave the comparison out with --no-across.`,
            cy: `Mae mwy o gofnodion nag y mae lle yn y cof i'w cymharu, ac ni all ${tmpdir()} eu cymryd: ${reasonOf(error)}. Gosodwch TMPDIR i ffolder â lle, neu hepgorwch y gymhariaeth gyda --no-across.`,
          }),
          exit.unreadable,
        );
      }
    },
    read: (heap) =>
      heaps.has(heap)
        ? createDecipheriv(cipher, key, streamOf(heap)).update(readFileSync(path(heap)))
        : new Uint8Array(0),
    end: () => {
      heaps.clear();
      end();
    },
  };
}
