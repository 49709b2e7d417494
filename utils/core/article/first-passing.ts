/**
 * Index of the first item that passes, found by halving, where all items behind one that passes do so too; the length of
 * the list where none does. An article may have blocks and marks by the thousand.
 */
export function firstPassing<T>(list: readonly T[], passes: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
