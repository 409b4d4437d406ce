/** Messages and labels in another language: of rules by their ids, of labels by their English. */
export interface Words {
  messages: Readonly<Record<string, string>>;
  labels: Readonly<Record<string, string>>;
}

const lowerFirst = (label: string): string =>
  /^.[A-Z]/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

// the same few messages are given over and over
const kept = new Map<string, Map<string, string>>();

/** What is said of a place that has a label. */
export function worded(rule: string, message: string, label: string, words: Words | undefined): string {
  const text = words?.messages[rule] ?? message;
  const title = words?.labels[label] ?? label;
  const byTitle = kept.get(text) ?? new Map<string, string>();
  kept.set(text, byTitle);
  const known = byTitle.get(title);
  if (known !== undefined) return known;
  const said = text.replaceAll("{Label}", title).replaceAll("{label}", lowerFirst(title));
  byTitle.set(title, said);
  return said;
}
