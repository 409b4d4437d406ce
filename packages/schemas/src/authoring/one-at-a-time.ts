/** A thing that holds for a period, half-open; an end that is missing is open. */
export interface Dated {
  period?: { from?: string; to?: string };
}

const start = (item: Dated): string => item.period?.from ?? "";

/** Whether no two items that are alike hold on the same day: on the first day of each, it alone holds. */
export const oneAtATime = <T extends Dated>(items: readonly T[], alike: (a: T, b: T) => boolean): boolean =>
  items.every((a) => {
    const day = start(a);
    const holding = items.filter(
      (b) => alike(a, b) && start(b) <= day && (!b.period?.to || b.period.to > day),
    );
    return holding.length <= 1;
  });

/** {@link oneAtATime} in CEL, over the list of that name in `this`; `alike` is an expression over `a` and `b`. */
export const oneAtATimeCel = (list: string, alike: string): string => {
  const day = "(has(a.period) && has(a.period.from) ? a.period.from : '')";
  const begun = `(!has(b.period) || !has(b.period.from) || b.period.from <= ${day})`;
  const notEnded = `(!has(b.period) || !has(b.period.to) || b.period.to > ${day})`;
  return `!has(this.${list}) || this.${list}.all(a, this.${list}.filter(b, ${alike} && ${begun} && ${notEnded}).size() <= 1)`;
};
