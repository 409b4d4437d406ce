/** Values a little beside a right one, such as a schema may take and put right by itself. */
export function nearMisses(value: unknown): unknown[] {
  const empty = [null, "", 0, false, [], {}];
  if (typeof value === "number") return [String(value), -value, value + 0.5, ...empty];
  if (Array.isArray(value)) return [value[0], [...value, null], ...empty];
  if (typeof value !== "string") return [JSON.stringify(value), ...empty];
  const number = Number(value);
  return [
    ` ${value}`,
    `${value} `,
    value.toUpperCase(),
    value.toLowerCase(),
    value.replaceAll(/[ -]/g, ""),
    `${value}0`,
    value.slice(0, -1),
    [value],
    ...(value !== "" && !Number.isNaN(number) ? [number] : []),
    ...empty,
  ].filter((other) => other !== value);
}
