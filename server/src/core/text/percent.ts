// Percent signs in addresses.

/** With what they encode in their place; as it is when one of them encodes nothing. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    // A percent sign that encodes nothing belongs to the name.
    return address;
  }
}
