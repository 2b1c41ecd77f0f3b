/** One value that components read reactively. */
export interface Cell<T> {
  value: T;
}

/** Makes a cell; the only rune of this folder. A closure, because old phones pay dearly for private fields. */
export function cell<T>(first: T): Cell<T> {
  let value = $state.raw(first);
  return {
    get value() {
      return value;
    },
    set value(next) {
      value = next;
    },
  };
}
