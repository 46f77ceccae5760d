// The few assertions of the in-editor tests: the web host has no node:assert.
// Invariant: a failure says what was there and what was expected.

function show(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value, undefined, 1) ?? String(value));
}

interface Assert {
  ok(value: unknown, message: string): asserts value;
  equal(actual: unknown, expected: unknown, message?: string): void;
  /** Compares plain data (what JSON can say). */
  deepEqual(actual: unknown, expected: unknown, message?: string): void;
  match(actual: string, pattern: RegExp): void;
}

export const assert: Assert = {
  ok(value, message) {
    if (!value) throw new Error(message);
  },
  equal(actual, expected, message = '') {
    if (!Object.is(actual, expected))
      throw new Error(`${message} is ${show(actual)}, expected ${show(expected)}`.trim());
  },
  deepEqual(actual, expected, message = '') {
    if (show(actual) !== show(expected))
      throw new Error(`${message} is ${show(actual)}, expected ${show(expected)}`.trim());
  },
  match(actual, pattern) {
    if (!pattern.test(actual)) throw new Error(`${show(actual)} does not match ${pattern}`);
  },
};
