// What the texts of one workspace may speak of: its agreements with their parties, bodies, zones, terms and labels.
// Invariant: names of every script are among them; ids are few, so that files meet, clash and cite each other.

import type { Random } from './random.js';

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly alias: string;
}

export interface AgreementScope extends Named {
  readonly uri: string;
  readonly library: boolean;
  readonly language: Language;
  readonly parties: readonly Named[];
  readonly bodies: readonly Named[];
  readonly zones: readonly Named[];
  readonly terms: readonly Named[];
  /** Names for `@id`. */
  readonly labels: readonly string[];
}

/** All agreements of the workspace, and the one that is being written. */
export interface Scope {
  readonly all: readonly AgreementScope[];
  readonly own: AgreementScope;
}

export const languages = ['en', 'fr', 'es', 'uk', 'ru', 'ko', 'zh'] as const;
export type Language = (typeof languages)[number];

const named = (list: string): readonly Named[] => list.split(';').map((row) => {
  const [id = '', name = '', alias = ''] = row.split('=');
  return { id, name, alias };
});

export const agreementNames = named('river-truce=Agreement concerning the River Line=River Truce;hill-accord=Hill Accord=Accord of the Hills;coast-peace=Coastal Peace Treaty=Coast Treaty;угода-про-лінію=Угода про лінію=Лінійна угода;강-협정=강 협정=강안 협정;annex-maps=Annex I. Maps=Maps;old-armistice=Old Armistice Agreement=Old Armistice');
const partyNames = named('NOR=Norland=Norlandic Side;SUD=Southern Republic=South;UKR=Україна=Україн*;KOR=대한민국=한국;GUA=Guarantor State=Guarantor;WIT=Witness Power=');
const bodyNames = named('JMC=Joint Military Commission=Commission;OBS=Observer Team=Observers;NSC=Neutral Supervisory Commission=;КОМ=Спільна комісія=Комісі*');
const zoneNames = named('DMZ=Demilitarized Zone=Zone;ESTUARY=River Estuary=Estuary;КОР=Гуманітарний коридор=коридор*');
const termNames = named('ceasefire=cease-fire=truce;день=День=;휴전=휴전=정전');
const labelNames = ['line', 'withdrawal', 'exchange', 'maps', 'last-step'];

/** Scopes of `count` agreements; two of them may share an id, the last one may be of the library. */
export function createScopes(random: Random, count: number): readonly AgreementScope[] {
  return Array.from({ length: count }, (_, index) => {
    const name = agreementNames[random.chance(0.15) ? random.below(agreementNames.length) : index % agreementNames.length] ?? random.pick(agreementNames);
    const library = index === count - 1 && random.chance(0.6);
    return {
      ...name,
      uri: library ? `parley-library:/text-${index}.treaty` : `file:///w/text-${index}.treaty`,
      library,
      language: random.chance(0.25) ? 'en' : random.pick(languages),
      parties: subset(random, partyNames, 2), bodies: subset(random, bodyNames, 1), zones: subset(random, zoneNames, 0), terms: subset(random, termNames, 0),
      labels: labelNames,
    };
  });
}

function subset<Value>(random: Random, list: readonly Value[], least: number): readonly Value[] {
  const chosen = list.filter(() => random.chance(0.4));
  return chosen.length >= least ? chosen : list.slice(0, Math.max(1, least));
}
