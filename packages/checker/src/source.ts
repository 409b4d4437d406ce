/** A file to check: its name as the report says it, and its bytes. */
export interface Source {
  /** A path or a file's name; `-` for standard input. */
  name: string;
  /** How many bytes there are, where that is known. */
  size?: number;
  /** The bytes, in blocks; a source that can be read again gives them from the beginning each time. */
  open: () => AsyncIterable<Uint8Array>;
  /** Whether `open` can be called again. */
  canReopen?: boolean;
}

/** A source that holds its text or bytes in memory. */
export function sourceOf(name: string, content: string | Uint8Array): Source {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    canReopen: true,
    open: async function* () {
      yield bytes;
    },
  };
}
