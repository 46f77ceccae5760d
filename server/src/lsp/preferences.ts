// What the user likes to see in a text and how it is laid out (`parley.colours`, `parley.inlayHints` …), read at each change of settings.
// Invariant: an ill-typed value counts as not set; nothing here changes what is found.

import { type HintKinds, isRecord, type LensKind, lensKinds } from '../core/index.js';

export interface Preferences {
  /** Undefined: no colours. Else those that are set, by party id: `{ "UKR": "#0072b2" }`. */
  readonly partyColours: Readonly<Record<string, string>> | undefined;
  /** `width`: letters a line of prose holds at most, 0: line breaks are the writer's. */
  readonly format: { readonly width: number; readonly typography: boolean };
  readonly hints: HintKinds;
  readonly lenses: readonly LensKind[];
}

/** The date of a deadline stands in a line of markup; all other hints would stand between the words of the agreement. */
const usualHints: HintKinds = { headings: false, citations: false, enforcedBy: false, deadlines: true };

export const usualPreferences: Preferences = { partyColours: {}, format: { width: 0, typography: false }, hints: usualHints, lenses: [] };

const narrowest = 40;
const widest = 400;

/** `settings`: the section `parley`, or an object that holds it. */
export function readPreferences(settings: unknown): Preferences {
  const parley = recordOf(recordOf(settings)['parley'] ?? settings);
  const lenses = recordOf(parley['codeLens']);
  return {
    partyColours: readColours(recordOf(parley['colours'])),
    format: readFormat(recordOf(parley['format'])),
    hints: readHints(recordOf(parley['inlayHints'])),
    lenses: lensKinds.filter((kind) => lenses[kind] === true),
  };
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

function readHints(given: Settings): HintKinds {
  const isOn = (kind: keyof HintKinds): boolean => {
    const value = given[kind];
    return typeof value === 'boolean' ? value : usualHints[kind];
  };
  return { headings: isOn('headings'), citations: isOn('citations'), enforcedBy: isOn('enforcedBy'), deadlines: isOn('deadlines') };
}

function recordOf(value: unknown): Settings {
  return isRecord(value) ? value : {};
}
