// What the user likes to see in a text and how it is laid out (`parley.colours` …), read at each change of settings.
// Invariant: an ill-typed value counts as not set; nothing here changes what is found.

export interface Preferences {
  /** Undefined: no colours. Else those that are set, by party id: `{ "UKR": "#0072b2" }`. */
  readonly partyColours: Readonly<Record<string, string>> | undefined;
  /** `width`: letters a line of prose holds at most, 0: line breaks are the writer's. */
  readonly format: { readonly width: number; readonly typography: boolean };
}

export const usualPreferences: Preferences = { partyColours: {}, format: { width: 0, typography: false } };

const narrowest = 40;
const widest = 400;

/** `settings`: the section `parley`, or an object that holds it. */
export function readPreferences(settings: unknown): Preferences {
  const parley = recordOf(recordOf(settings)['parley'] ?? settings);
  return { partyColours: readColours(recordOf(parley['colours'])), format: readFormat(recordOf(parley['format'])) };
}

type Settings = Readonly<Record<string, unknown>>;

function readColours({ enabled, parties }: Settings): Preferences['partyColours'] {
  if (enabled === false) return undefined;
  return Object.fromEntries(Object.entries(recordOf(parties)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function readFormat({ width, typography }: Settings): Preferences['format'] {
  const asked = typeof width === 'number' && Number.isInteger(width) && width > 0 ? Math.min(widest, Math.max(narrowest, width)) : 0;
  return { width: asked, typography: typography === true };
}

function recordOf(value: unknown): Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Settings) : {};
}
