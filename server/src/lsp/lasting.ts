// Lists that are sent again and again with most of their values as they were, such as all findings of a text behind each key: a host that
// writes messages itself writes out what is new.
// Invariant: a value in such a list is never changed.

const isLasting: unique symbol = Symbol('its values are never changed');

/** The same list, marked: its values are plain data that nobody changes, and most of them stand in the next such list too. */
export function lasting<Value extends object>(list: Value[]): Value[] {
  return Object.defineProperty(list, isLasting, { value: true });
}

export function isLastingList(value: unknown): value is readonly object[] {
  return Array.isArray(value) && isLasting in value;
}
