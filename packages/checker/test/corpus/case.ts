/** A file that somebody might send, and what is said of it. */
export interface Case {
  /** What is odd about it. */
  name: string;
  /** What it is called. */
  file: string;
  content: () => string | Uint8Array;
  /** The rules of its faults, in their order. */
  rules: string[];
  /** The exit code of the command. */
  exit: 0 | 1 | 3;
  /** How many records were read; 1 unless said. */
  records?: number;
  /** A part of what is said of how it was read. */
  notice?: string;
  /** Left out for a file that has to tell its record itself. */
  as?: "Resident";
}

export const id = "0b1d8a52-6c3e-4f7a-9d2b-5e8f1a3c7b60";
export const headings = "id,source/partnerId,source/recordedAt,names/0/use,names/0/full,birthDate";
const cells = [id, id, "2026-04-01T09:30:00Z", "usual", "Siân Hughes", "1980-05-17"];

/** A row that is right, but for what is said to be otherwise. */
export const row = (full = "Siân Hughes", birthDate = "1980-05-17"): string =>
  [...cells.slice(0, 4), full, birthDate].join(",");

/** A table of rows. */
export const table = (...rows: string[]): string => `${[headings, ...rows].join("\n")}\n`;

/** A record as JSON. */
export const record = (more = ""): string =>
  `{"id":"${id}","source":{"partnerId":"${id}","recordedAt":"2026-04-01T09:30:00Z"},"names":[{"use":"usual","full":"Siân Hughes"}]${more}}`;

export const bytes = (...codes: number[]): Uint8Array => Uint8Array.from(codes);
export const joined = (...parts: (string | Uint8Array)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));
export const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");
export const utf16 = (text: string, isLittle = true): Uint8Array => {
  const buffer = Buffer.from(text, "utf16le");
  return isLittle ? buffer : buffer.swap16();
};
