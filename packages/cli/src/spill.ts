import { type Cipher, createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { appendFileSync, closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Spill } from "@council-data/checker";
import { exit, Stop } from "./exit.js";
import { say } from "./locale.js";
import { reasonOf } from "./reason.js";

const cipher = "aes-256-ctr";
// what a cipher gives back is memory that is only freed now and then: small pieces free it sooner
const pieceLength = 4 * 1024;

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
      // one that was used before would hide nothing
      key = randomBytes(32);
      process.once("exit", end);
    }
    return join(folder, String(heap));
  };
  let key: Uint8Array = new Uint8Array(0);
  const heaps = new Map<number, Cipher>();
  // memory that is used for one heap after another
  const piece = new Uint8Array(pieceLength);
  let whole = new Uint8Array(0);
  return {
    append: (heap, bytes) => {
      try {
        const file = path(heap);
        const stream = heaps.get(heap) ?? createCipheriv(cipher, key, streamOf(heap));
        heaps.set(heap, stream);
        appendFileSync(file, stream.update(bytes), { mode: 0o600 });
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
    read: (heap) => {
      if (!heaps.has(heap)) return new Uint8Array(0);
      const file = openSync(path(heap), "r");
      try {
        const { size } = fstatSync(file);
        // heaps are about as large as each other: with some room to spare, one is as good as the next
        if (size > whole.length) whole = new Uint8Array(size + (size >> 2));
        const stream = createDecipheriv(cipher, key, streamOf(heap));
        for (let at = 0; at < size; ) {
          const length = readSync(file, piece);
          if (length === 0) break;
          whole.set(stream.update(piece.subarray(0, length)), at);
          at += length;
        }
        return whole.subarray(0, size);
      } finally {
        closeSync(file);
      }
    },
    end: () => {
      heaps.clear();
      end();
    },
  };
}
