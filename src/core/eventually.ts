/** A value at once, or the promise of one: what a plugin's world and user may give. */
export type Eventually<T> = T | Promise<T>;

/** Goes on with a value at once where it is there: a world that promises nothing costs no turn of the event loop. */
export function eventually<T, U>(value: Eventually<T>, next: (value: T) => Eventually<U>): Eventually<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}
