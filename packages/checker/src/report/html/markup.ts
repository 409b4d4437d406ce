import { escaped } from "../xml.js";

/** A piece of a page that is markup and not text. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in a page: text is escaped, markup and lists of it are not, and nothing is left out. */
export type Content = string | number | Markup | readonly Content[] | undefined | false;

const written = (content: Content): string => {
  if (content === undefined || content === false) return "";
  if (content instanceof Markup) return content.text;
  if (typeof content === "object") return content.map(written).join("");
  return escaped(String(content));
};

/** Markup with holes: whatever is text in them is escaped, so that nothing of a file can become part of the page. */
export const html = (parts: TemplateStringsArray, ...holes: readonly Content[]): Markup =>
  new Markup(parts.map((part, index) => part + written(holes[index])).join(""));
