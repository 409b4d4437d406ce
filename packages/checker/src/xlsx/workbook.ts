import { Unreadable } from "../unreadable.js";
import type { Parts } from "./parts.js";
import { readAllXml } from "./xml.js";
import { type Entry, entryBytes } from "./zip.js";

/** A sheet of a workbook: its name, whether it is hidden, and the file that holds it. */
export interface Sheet {
  name: string;
  isHidden: boolean;
  entry: Entry;
}

/** What a workbook consists of (ECMA-376, part 1, section 18.2). */
export interface Workbook {
  sheets: Sheet[];
  /** Whether days are counted from 1904, as on the old Macintosh. */
  is1904: boolean;
  sharedStrings?: Entry;
  styles?: Entry;
}

interface Relation {
  type: string;
  path: string;
}

/** The kind of a file within, as the last word of the address that names it: transitional and strict ones differ before it. */
const kindOf = (type: string): string => type.slice(type.lastIndexOf("/") + 1);

/**
 * Reads what a workbook consists of.
 *
 * @throws Unreadable where the ZIP holds none.
 */
export async function readWorkbook(parts: Parts, entries: ReadonlyMap<string, Entry>): Promise<Workbook> {
  const main = [...(await relations(parts, entries, "_rels/.rels")).values()].find(
    ({ type }) => kindOf(type) === "officeDocument",
  );
  if (!main) throw new Unreadable(entries.has("content.xml") ? "file.is-opendocument" : "file.is-archive");
  if (main.path.endsWith(".bin")) throw new Unreadable("file.is-binary-workbook");
  const entry = entries.get(main.path);
  if (!entry) throw new Unreadable("file.damaged");
  const folder = main.path.slice(0, main.path.lastIndexOf("/") + 1);
  const related = await relations(
    parts,
    entries,
    `${folder}_rels/${main.path.slice(folder.length)}.rels`,
    folder,
  );
  const workbook: Workbook = { sheets: [], is1904: false };
  let isWorkbook = false;
  await readAllXml(entryBytes(parts, entry), {
    open: (name, attributes) => {
      isWorkbook ||= name === "workbook";
      if (name === "workbookPr") workbook.is1904 = /^(?:1|true|on)$/.test(attributes["date1904"] ?? "");
      const relation = name === "sheet" ? related.get(attributes["id"] ?? "") : undefined;
      if (!relation || kindOf(relation.type) !== "worksheet") return;
      const sheet = entries.get(relation.path);
      if (!sheet) throw new Unreadable("file.damaged");
      const isHidden = (attributes["state"] ?? "visible") !== "visible";
      workbook.sheets.push({ name: attributes["name"] ?? "", isHidden, entry: sheet });
    },
    close: () => {},
    text: () => {},
  });
  // a document or a presentation is a ZIP of the same build
  if (!isWorkbook) throw new Unreadable("file.is-something-else");
  for (const { type, path } of related.values()) {
    const found = entries.get(path);
    if (found && kindOf(type) === "sharedStrings") workbook.sharedStrings = found;
    if (found && kindOf(type) === "styles") workbook.styles = found;
  }
  return workbook;
}

async function relations(
  parts: Parts,
  entries: ReadonlyMap<string, Entry>,
  name: string,
  folder = "",
): Promise<Map<string, Relation>> {
  const found = new Map<string, Relation>();
  const entry = entries.get(name);
  if (!entry) return found;
  await readAllXml(entryBytes(parts, entry), {
    open: (element, { Id = "", Type = "", Target = "", TargetMode }) => {
      if (element !== "Relationship" || TargetMode === "External") return;
      found.set(Id, { type: Type, path: resolved(folder, Target) });
    },
    close: () => {},
    text: () => {},
  });
  return found;
}

/** The path within the ZIP that a target leads to. */
function resolved(folder: string, target: string): string {
  const keys: string[] = [];
  for (const key of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (key === "..") keys.pop();
    else if (key !== "" && key !== ".") keys.push(key);
  }
  return keys.join("/");
}
