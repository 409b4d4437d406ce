/** The codes of a list, written with a space between two. */
export const listed = (codes: string): Set<string> => new Set(codes.split(" "));

/** The codes of one length that are written end to end. */
export const equallyLong = (codes: string, width: number): Set<string> => {
  const set = new Set<string>();
  for (let at = 0; at < codes.length; at += width) set.add(codes.slice(at, at + width));
  return set;
};

/** The nine-character codes of areas that are written as runs of numbers: `E06:1-6,8;W06:1-24`. */
export const runs = (written: string): Set<string> => {
  const set = new Set<string>();
  for (const kind of written.split(";"))
    for (const run of kind.slice(4).split(",")) {
      const [first, last = first] = run.split("-");
      for (let number = Number(first); number <= Number(last); number++)
        set.add(kind.slice(0, 3) + String(number).padStart(6, "0"));
    }
  return set;
};
