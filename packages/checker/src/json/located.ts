import { parse, type ValueNode } from "@humanwhocodes/momoa";

/** Where things stand in a JSON text: the pointers of keys that stand twice, and where each place begins. */
export interface Located {
  repeated: string[];
  /** The line and column, both from 1, of a place; of the nearest place that holds it, where it is missing. */
  position: (at: string) => { line: number; column: number };
}

/** Finds where things stand in a JSON text, which has to be one. */
export function located(text: string): Located {
  const places = new Map<string, { line: number; column: number }>();
  const repeated: string[] = [];
  const visit = (node: ValueNode, at: string): void => {
    places.set(at, node.loc.start);
    if (node.type === "Array")
      node.elements.forEach(({ value: item }, index) => visit(item, `${at}/${index}`));
    if (node.type !== "Object") return;
    const seen = new Set<string>();
    for (const member of node.members) {
      const key = member.name.type === "String" ? member.name.value : member.name.name;
      const place = `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      if (seen.has(key)) repeated.push(place);
      seen.add(key);
      visit(member.value, place);
    }
  };
  visit(parse(text).body, "");
  const position = (at: string): { line: number; column: number } =>
    places.get(at) ?? (at === "" ? { line: 1, column: 1 } : position(at.slice(0, at.lastIndexOf("/"))));
  return { repeated, position };
}
