import { isKeywords, isSchema, type JsonSchema, type Part } from "./json-schema.js";

/** What a reference leads to, in its own document or elsewhere; `undefined` where it leads nowhere. */
export function target(ref: string, { document }: Part): Part | undefined {
  const [address = "", fragment = ""] = ref.split("#", 2);
  const home = isKeywords(document.root) ? document.root["$id"] : undefined;
  if (address === "" || address === home) {
    const schema = within(document.root, decodeURIComponent(fragment));
    return schema === undefined ? undefined : { schema, document };
  }
  const known = byId(document.root, address);
  if (known !== undefined) return { schema: known, document };
  const absolute = typeof home === "string" && URL.canParse(address, home) ? new URL(address, home).href : address;
  const root = document.elsewhere(absolute);
  if (root === undefined) return undefined;
  const other = { root, elsewhere: document.elsewhere };
  const schema = within(root, decodeURIComponent(fragment));
  return schema === undefined ? undefined : { schema, document: other };
}

/** The schema that a JSON Pointer or an anchor names. */
function within(root: JsonSchema, fragment: string): JsonSchema | undefined {
  if (fragment !== "" && !fragment.startsWith("/"))
    return search(root, (node) => node["$anchor"] === fragment || node["$id"] === `#${fragment}`);
  let at: unknown = root;
  for (const key of fragment.split("/").slice(1)) {
    const name = key.replaceAll("~1", "/").replaceAll("~0", "~");
    at = typeof at === "object" && at !== null ? (at as Record<string, unknown>)[name] : undefined;
  }
  return isSchema(at) ? at : undefined;
}

const byId = (root: JsonSchema, id: string): JsonSchema | undefined =>
  search(root, (node) => node["$id"] === id);

function search(node: unknown, isIt: (node: Record<string, unknown>) => boolean): JsonSchema | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  if (isKeywords(node) && isIt(node)) return node;
  for (const value of Object.values(node)) {
    const found = search(value, isIt);
    if (found !== undefined) return found;
  }
  return undefined;
}
