// What the user wants to see in a text besides it (`parley.colours` …), read at each change of settings.
// Invariant: an ill-typed value counts as not set.

/** Settings of what is shown; nothing of it changes what is found. */
export interface Display {
  /** Undefined: no colours. Else those that are set, by party id: `{ "UKR": "#0072b2" }`. */
  readonly partyColours: Readonly<Record<string, string>> | undefined;
}

export const usualDisplay: Display = { partyColours: {} };

/** `settings`: the section `parley`, or an object that holds it. */
export function readDisplay(settings: unknown): Display {
  const { colours } = recordOf(recordOf(settings)['parley'] ?? settings);
  const { enabled, parties } = recordOf(colours);
  if (enabled === false) return { partyColours: undefined };
  return { partyColours: Object.fromEntries(Object.entries(recordOf(parties)).filter((entry): entry is [string, string] => typeof entry[1] === 'string')) };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {};
}
