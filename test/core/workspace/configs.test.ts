// What holds for which document: the nearest folder before those above it, the user before all folders.
import assert from 'node:assert/strict';
import { Checker } from '../../../server/src/core/rules/checker.js';
import { checkDocument } from '../../../server/src/core/rules/runner.js';
import { createConfigs, type FolderConfig } from '../../../server/src/core/workspace/configs.js';
import { configOf } from '../../../server/src/core/workspace/config-of.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { emptyProject, type ProjectConfig } from '../../../server/src/core/workspace/project-file.js';
import { createSnapshot, emptyConfig, withConfigs, withDocuments } from '../../../server/src/core/workspace/snapshot.js';

const says = (folder: string, config: Partial<ProjectConfig>): FolderConfig => ({ folder: `file:///w/${folder}`, config: { ...emptyProject, ...config } });
const draft = (uri: string) => ({ uri: `file:///w/${uri}`, library: false });

describe('configurations by folder', () => {
  const top = says('', { profile: 'review', severities: { one: 'off', two: 'hint' }, notTerms: ['Black Sea'], options: { one: { days: 3, hours: 4 } }, annotations: { owner: 'Who.' } });
  const annexes = says('annexes/', { severities: { one: 'error' }, notTerms: ['Azov Sea'], options: { one: { days: 9 } }, annotations: { owner: 'Who drew it.' } });

  it('a nearer folder goes before one above it, name by name; lists are joined', () => {
    // The order in which they are found does not matter.
    for (const folders of [[top, annexes], [annexes, top]]) {
      const configs = createConfigs({ folders });
      assert.deepEqual(configs.of(draft('a.treaty')), { ...emptyConfig, ...top.config });
      assert.deepEqual(configs.of(draft('annexes/maps/b.treaty')), {
        profile: 'review', severities: { one: 'error', two: 'hint' }, notTerms: ['Black Sea', 'Azov Sea'], ignores: [], options: { one: { days: 9, hours: 4 } }, annotations: { owner: 'Who drew it.' },
      });
    }
  });

  it('a folder whose name another one begins with does not speak for that one', () => {
    const configs = createConfigs({ folders: [says('annex/', { profile: 'final' })] });
    assert.equal(configs.of(draft('annexes/b.treaty')).profile, 'drafting');
    assert.equal(configs.of(draft('annex/b.treaty')).profile, 'final');
  });

  it('what the user sets goes before every folder, and only that', () => {
    const configs = createConfigs({ user: { severities: { one: 'hint' } }, folders: [top, annexes] });
    assert.deepEqual(configs.of(draft('annexes/b.treaty')).severities, { one: 'hint', two: 'hint' });
    assert.equal(configs.of(draft('annexes/b.treaty')).profile, 'review');
    assert.equal(createConfigs({ user: { profile: 'drafting' }, folders: [top] }).of(draft('a.treaty')).profile, 'drafting');
  });

  it('a folder speaks for no precedent of the library', () => {
    const configs = createConfigs({ user: { severities: { two: 'off' } }, folders: [top] });
    assert.deepEqual(configs.of({ uri: 'file:///w/a.treaty', library: true }), { ...emptyConfig, severities: { two: 'off' } });
  });

  it('texts that have not been saved belong to the home folder', () => {
    const configs = createConfigs({ folders: [top, annexes], home: 'file:///w/' });
    assert.equal(configs.of({ uri: 'untitled:Untitled-1', library: false }).profile, 'review');
    assert.equal(createConfigs({ folders: [top] }).of({ uri: 'untitled:Untitled-1', library: false }).profile, 'drafting');
  });

  it('is one object for a folder, and the same for all where no folder speaks', () => {
    const configs = createConfigs({ folders: [annexes] });
    assert.equal(configs.of(draft('annexes/a.treaty')), configs.of(draft('annexes/b.treaty')));
    assert.equal(configs.of(draft('a.treaty')), configs.everywhere);
    assert.equal(configs.of(draft('notes/a.treaty')), configs.everywhere);
  });
});

describe('the checker of a document', () => {
  const text = '1. Text.\n   @reviewed yesterday\n';
  const documents = ['file:///w/a.treaty', 'file:///w/annexes/b.treaty'].map((uri) => createDocument(uri, text, { library: false }));
  const at = (folders: readonly FolderConfig[]) => withConfigs(withDocuments(createSnapshot(emptyConfig), documents), createConfigs({ folders }));
  const rulesIn = (snapshot: ReturnType<typeof at>) => documents.map((document) => checkDocument(snapshot, document).map(({ rule }) => rule).filter((rule) => rule === found));
  const found = 'unknown-annotation';

  for (const [what, config] of [
    ['a severity', { severities: { [found]: 'off' } }],
    ['an annotation', { annotations: { reviewed: 'When.' } }],
  ] as const) {
    it(`hears of ${what} of its own folder, and of no other`, () => {
      const snapshot = at([says('annexes/', config)]);
      assert.deepEqual(rulesIn(snapshot), [[found], []]);
      const checkers = documents.map(() => new Checker());
      const shown = (now: typeof snapshot) =>
        checkers.map((checker, i) => {
          checker.update(now, documents[i]!);
          checker.work({ stop: () => false });
          return checker.findings().map(({ rule }) => rule).filter((rule) => rule === found);
        });
      assert.deepEqual(shown(at([])), [[found], [found]]);
      const looked = checkers[0]!.done.blocks;
      assert.deepEqual(shown(snapshot), [[found], []]);
      assert.equal(checkers[0]!.done.blocks, looked, 'what another folder says is nothing to look at again for');
      assert.deepEqual(shown(at([says('', config)])), [[], []]);
      assert.deepEqual(shown(at([])), [[found], [found]]);
    });
  }

  it('knows its configuration through the snapshot', () => {
    const snapshot = at([says('annexes/', { profile: 'final' })]);
    assert.deepEqual(documents.map((document) => configOf(snapshot, document).profile), ['drafting', 'final']);
  });
});
