// Which extension host this run is in, told by the bundle (what the runner asked for) and found from inside (what it is).

declare const PARLEY_EXPECTED: { readonly host: 'node' | 'web'; readonly editor: 'desktop' | 'served' | 'static' };

/** What the runner asked for; the tests of host.test.ts compare it with what they find. */
export const expected = PARLEY_EXPECTED;
