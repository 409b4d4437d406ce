/** Judges by a list of codes, which is made when the first value is judged. */
const oneOf = (made: () => Iterable<string>): ((value: unknown) => boolean) => {
  let codes: Set<unknown> | undefined;
  return (value) => {
    codes ??= new Set(made());
    return codes.has(value);
  };
};

/** Judges by codes that are written with a space between two. */
export const listed = (codes: string): ((value: unknown) => boolean) => oneOf(() => codes.split(" "));

/** Judges by the nine-character codes of areas, written as runs of numbers: `E06:1-6,8;W06:1-24`. */
export const runs = (written: string): ((value: unknown) => boolean) =>
  oneOf(function* () {
    for (const kind of written.split(";"))
      for (const run of kind.slice(4).split(",")) {
        const [first, last = first] = run.split("-");
        for (let number = Number(first); number <= Number(last); number++)
          yield kind.slice(0, 3) + String(number).padStart(6, "0");
      }
  });
