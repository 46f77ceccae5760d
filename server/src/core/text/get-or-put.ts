// Tables that are filled as they are asked.

/** What the table has for the key; made and put there when it has nothing. */
export function getOrPut<Key, Value>(table: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = table.get(key);
  if (known !== undefined) return known;
  const made = make();
  table.set(key, made);
  return made;
}
