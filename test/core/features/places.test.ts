// Where a cursor leads: definition, type definition, implementation, references, highlights.
import assert from 'node:assert/strict';
import { definition } from '../../../server/src/core/features/definition.js';
import { highlights } from '../../../server/src/core/features/highlights.js';
import { implementation } from '../../../server/src/core/features/implementation.js';
import { references } from '../../../server/src/core/features/references.js';
import { typeDefinition } from '../../../server/src/core/features/type-definition.js';
import type { Link } from '../../../server/src/core/features/types.js';
import type { Document, Snapshot } from '../../../server/src/core/workspace/types.js';
import { cutFixture, everyGuise, openFixture } from '../../support/workspace.js';
import type { OpenFixture } from '../../support/workspace.js';
import { all } from './sample.js';

type Ask = (snapshot: Snapshot, document: Document, offset: number) => readonly string[];

const file = (uri: string) => uri.split('/').at(-1)?.replace('.treaty', '') ?? '';

function check(stretch: string, ask: (open: OpenFixture) => Ask, expected: readonly string[]): void {
  for (const { name, fixture } of everyGuise(all)) {
    const place = fixture.ranges.get(stretch);
    assert.ok(place !== undefined, `no stretch ${stretch}`);
    const open = openFixture(fixture);
    const document = open.snapshot.documents.get(place.uri);
    assert.ok(document !== undefined);
    assert.deepEqual(ask(open)(open.snapshot, document, place.start), expected, name);
  }
}

/** `what was clicked → file: selected`; the whole target must hold the selection. */
const links = (feature: (snapshot: Snapshot, document: Document, offset: number) => readonly Link[]) => (open: OpenFixture): Ask => (snapshot, document, offset) =>
  feature(snapshot, document, offset).map(({ origin, uri, target, selection }) => {
    assert.ok(target.start <= selection.start && selection.end <= target.end, 'the target holds the selection');
    return `${open.words(document.uri, origin)} → ${file(uri)}: ${open.words(uri, selection)}`;
  });

describe('definition', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['r-2a', ['{2(a)} → draft: (a)']],
    ['r-korea', ['{korea-1953:3|the old text} → korea: 3.']],
    ['r-bad', []],
    ['c-1', ['paragraph 1 → draft: 1.']],
    ['t-1', ['korea-1953:1 → korea: 1.']],
    ['a-precedent', ['@precedent → korea: 1.']],
    ['d1', ['1. → korea: 1.']],
    ['d2a', ['(a) → korea: 2.']],
    ['d3', []],
    ['p1', ['1. → draft: 1.', '1. → second: 1.']],
    ['p2a', ['(a) → draft: 2.']],
    ['ukr-mention', ['Ukraine → draft: UKR']],
    ['dmz-mention', ['Demilitarized Zone → draft: DMZ']],
    ['n-jmc', ['JMC → draft: JMC']],
    ['n-all', ['all → draft: UKR', 'all → draft: RUS']],
    ['f-korea', ['korea-1953 → korea: korea-1953']],
    ['f-mac', ['korea-1953:MAC → korea: MAC']],
    ['jmc', ['JMC → draft: JMC']],
    ['d1-text', []],
    ['kw-agreement', []],
    ['a-id', []],
  ];
  for (const [stretch, expected] of cases) it(stretch, () => check(stretch, links(definition), expected));
});

describe('type definition', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['d1', ['1. → draft: JMC']],
    ['d2a', ['(a) → draft: OBS']],
    ['d3', []],
    ['ukr', []],
  ];
  for (const [stretch, expected] of cases) it(stretch, () => check(stretch, links(typeDefinition), expected));
});

describe('type definition in an agreement of several files', () => {
  it('leads into the file that declares the body', () => {
    const { snapshot, document, offset, words } = openFixture('//- annex.treaty\nagreement annex "Annex"\n  part-of: main\n\n1. The Par<|>ties shall stop.\n   @enforced-by JMC\n//- main.treaty\nagreement main "Main"\nbody JMC "Joint Commission"\n');
    assert.deepEqual(typeDefinition(snapshot, document, offset).map(({ uri, selection }) => `${file(uri)}: ${words(uri, selection)}`), ['main: JMC']);
  });
});

describe('implementation', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['p1', ['1. → draft: 1.', '1. → second: 1.']],
    ['d1', ['1. → draft: 1.', '1. → second: 1.']],
    ['t-1', ['korea-1953:1 → draft: 1.', 'korea-1953:1 → second: 1.']],
    ['p3', ['3. → second: 2.']],
    ['d4', []],
    ['ukr', []],
  ];
  for (const [stretch, expected] of cases) it(stretch, () => check(stretch, links(implementation), expected));
});

describe('references', () => {
  const ask = (includeDeclaration: boolean) => (open: OpenFixture): Ask => (snapshot, document, offset) =>
    references(snapshot, document, offset, { includeDeclaration }).map(({ uri, span }) => `${file(uri)}: ${open.words(uri, span)}`);
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['d1', ['draft: paragraph 1', 'second: {peace:1}']],
    ['c-1', ['draft: paragraph 1', 'second: {peace:1}']],
    ['p1', ['draft: korea-1953:1', 'second: korea-1953:1', 'korea: paragraph 1']],
    ['mac', ['draft: korea-1953:MAC', 'korea: MAC', 'korea: MAC', 'korea: Military Armistice Commission']],
    ['n-jmc', ['draft: JMC', 'draft: JMC']],
    ['ukr', ['draft: UKR', 'draft: all', 'draft: UKR', 'draft: Ukraine', 'draft: UKR']],
    ['kw-agreement', []],
  ];
  for (const [stretch, expected] of cases) it(stretch, () => check(stretch, ask(false), expected));
  it('puts the declaration first when asked for it', () => check('jmc', ask(true), ['draft: JMC', 'draft: JMC', 'draft: JMC']));
});

describe('highlights', () => {
  const ask = (open: OpenFixture): Ask => (snapshot, document, offset) =>
    highlights(snapshot, document, offset).map(({ span, kind }) => `${kind}: ${open.words(document.uri, span)}`);
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['n-jmc', ['declaration: JMC', 'mention: JMC', 'mention: JMC']],
    ['d1', ['declaration: 1.', 'mention: paragraph 1']],
    ['t-1', ['mention: korea-1953:1']],
    ['d1-text', []],
  ];
  for (const [stretch, expected] of cases) it(stretch, () => check(stretch, ask, expected));
});

describe('cut-off files', () => {
  it('lead nowhere wrong from any offset', () => {
    const { snapshot, words } = openFixture(cutFixture(all));
    for (const document of snapshot.ordered) {
      for (let offset = 0; offset <= document.model.tree.text.length; offset += 1) {
        for (const feature of [definition, typeDefinition, implementation]) {
          for (const { uri, target, selection } of feature(snapshot, document, offset)) assert.ok(words(uri, target).length >= words(uri, selection).length);
        }
        for (const { uri, span } of references(snapshot, document, offset, { includeDeclaration: true })) words(uri, span);
        for (const { span } of highlights(snapshot, document, offset)) words(document.uri, span);
      }
    }
  });
});
