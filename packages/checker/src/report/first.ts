/** Puts an item into a list that is kept in order and no longer than `most`; the last one falls out. */
export function keepFirst<T>(list: T[], item: T, inOrder: (a: T, b: T) => number, most: number): void {
  let place = list.length;
  while (place > 0 && inOrder(item, list[place - 1] as T) < 0) place--;
  if (place >= most) return;
  list.splice(place, 0, item);
  if (list.length > most) list.pop();
}
