import type { Parts } from "./parts.js";
import { readAllXml } from "./xml.js";
import { type Entry, entryBytes } from "./zip.js";

/** How the numbers of a style are shown: as a date, as a moment, as a time, with so many digits, or as they are. */
export type NumberFormat = "date" | "date-time" | "time" | { digits: number } | undefined;

// ECMA-376, part 1, section 18.8.30; 27 to 36 and 50 to 58 are the dates of East Asian locales
const builtIn = (id: number): NumberFormat => {
  if (id === 22) return "date-time";
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return "date";
  return (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) ? "time" : undefined;
};

/** What a format code shows a number as: `dd/mm/yyyy` a date, `0000000000` ten digits. */
export function formatOfCode(code: string): NumberFormat {
  if (/^0{2,}$/.test(code)) return { digits: code.length };
  const [first = ""] = code.replace(/"[^"]*"?|\\.|[_*]./g, "").split(";");
  const tokens = first.replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, "").toLowerCase();
  if (tokens === "general") return undefined;
  const hasTime = /[hs]/.test(tokens);
  const hasDate = /[dy]/.test(tokens) || (!hasTime && /m/.test(tokens));
  if (!hasDate) return hasTime ? "time" : undefined;
  return hasTime ? "date-time" : "date";
}

/** How each style of a workbook shows numbers, by its number. */
export async function readStyles(parts: Parts, entry: Entry | undefined): Promise<NumberFormat[]> {
  const codes = new Map<number, NumberFormat>();
  const styles: NumberFormat[] = [];
  if (!entry) return styles;
  let isCellStyle = false;
  await readAllXml(entryBytes(parts, entry), {
    open: (name, attributes) => {
      const id = Number(attributes["numFmtId"]);
      if (name === "numFmt") codes.set(id, formatOfCode(attributes["formatCode"] ?? ""));
      if (name === "cellXfs") isCellStyle = true;
      if (name === "xf" && isCellStyle) styles.push(codes.has(id) ? codes.get(id) : builtIn(id));
    },
    close: (name) => {
      if (name === "cellXfs") isCellStyle = false;
    },
    text: () => {},
  });
  return styles;
}
