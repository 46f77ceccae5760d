// Wounds that tools of this kind have had for years, one test each: none of them is to open here.
import assert from 'node:assert/strict';
import { completion } from '../../../server/src/core/features/completion.js';
import { definition } from '../../../server/src/core/features/definition.js';
import { filesRenamed } from '../../../server/src/core/features/file-rename.js';
import { hover } from '../../../server/src/core/features/hover.js';
import { documentLinks } from '../../../server/src/core/features/links.js';
import { references } from '../../../server/src/core/features/references.js';
import { rename } from '../../../server/src/core/features/rename.js';
import { hoverPage } from '../../../server/src/core/render/hover-page.js';
import { pageAsText } from '../../../server/src/core/render/plain.js';
import { voiceIn } from '../../../server/src/core/render/voice.js';
import { applyEdits } from '../../../server/src/core/text/edits.js';
import { createDocument, editDocument } from '../../../server/src/core/workspace/document.js';
import { createSnapshot, emptyConfig, withDocument } from '../../../server/src/core/workspace/snapshot.js';
import { openFixture, type OpenFixture } from '../../support/workspace.js';

/** Where the cursor leads: the words of the label or name. */
function goal({ snapshot, document, offset, words }: OpenFixture): readonly string[] {
  return definition(snapshot, document, offset).map(({ uri, selection }) => words(uri, selection));
}

function textAfterRename({ snapshot, document, offset }: OpenFixture, name: string): string {
  const renamed = rename(snapshot, document, offset, name);
  assert.ok(renamed.kind === 'changes', JSON.stringify(renamed));
  return applyEdits(document.model.tree.text.slice(0, document.model.tree.text.length), renamed.changes.filter(({ uri }) => uri === document.uri));
}

const whole = ({ model: { tree } }: OpenFixture['document']): string => tree.text.slice(0, tree.text.length);

describe('old wounds of other tools', () => {
  it('a term that is called as clauses are cited shadows no citation', () => {
    const head = 'agreement a "A"\nparty UKR "Party"\nterm sect "section"\nterm art "this Article"\n\nArticle 1. One\n\n1. Text.\n\nSection 2. Two\n\n2. ';
    assert.deepEqual(goal(openFixture(`${head}Under sec<|>tion 2 they meet.\n`)), ['Section 2. Two']);
    assert.deepEqual(goal(openFixture(`${head}Under this art<|>icle they meet.\n`)), ['Article 1. One']);
    assert.deepEqual(goal(openFixture('agreement a "A"\nterm art "this Article"\n\nArticle 1. One\n\n1. Under this Art<|>icle they meet.\n')), ['Article 1. One']);
    assert.deepEqual(goal(openFixture(`${head}The other Par<|>ty meets under paragraph 1.\n`)), ['UKR']);
    const { snapshot, document, offset } = openFixture('agreement a "A"\nterm truce "stand<|>still"\n\nArticle 1. One\n\n1. The standstill of section 1.\n');
    assert.equal(rename(snapshot, document, offset, 'section').kind, 'refused');
  });

  it('(a)(vi) is point vi of point a, and no letter behind it', () => {
    const points = ['i', 'ii', 'iii', 'iv', 'v', 'vi'].map((number) => `      (${number}) point ${number};\n`).join('');
    const text = `agreement a "A"\n  numbering: continuous\n\n1. The Parties shall:\n   (a) do:\n${points}   (b) go.\n\n2. `;
    assert.deepEqual(goal(openFixture(`${text}Under subparagraph 1(a)(<|>vi) they meet.\n`)), ['(vi)']);
    assert.deepEqual(goal(openFixture(`${text}Under {1(a)(<|>vi)} they meet.\n`)), ['(vi)']);
    const { snapshot, document, offset } = openFixture(`${text}Under {1(a)(<|>}.\n`);
    assert.ok(completion(snapshot, document, offset, { asked: true })?.items.some(({ newText }) => newText.includes('(a)(vi)') || newText === 'vi)'));
  });

  it('each part of "paragraphs 13 (a), (c) and (d)" is its own citation', () => {
    const text = 'agreement a "A"\n  numbering: continuous\n\n13. The Parties shall:\n   (a) do;\n   (b) be;\n   (c) go;\n   (d) stay.\n\n14. Paragraphs 13 (a), (c) and (d) apply to both.\n';
    for (const part of ['(a)', '(c)', '(d)']) {
      const place = text.lastIndexOf(part) + 1;
      assert.deepEqual(goal(openFixture(`${text.slice(0, place)}<|>${text.slice(place)}`)), [part]);
    }
    const { snapshot, document } = openFixture(text);
    assert.deepEqual(references(snapshot, document, text.indexOf('(b)') + 1, { includeDeclaration: false }), []);
  });

  it('a rename works from the use as from the declaration', () => {
    const text = 'agreement a "A"\nbody JMC "Joint Commission"\n\n1. The JMC meets {JMC|there}.\n   @enforced-by JMC\n';
    const all = [...text.matchAll(/JMC/gu)].map(({ index }) => textAfterRename(openFixture(`${text.slice(0, index + 1)}<|>${text.slice(index + 1)}`), 'LAC'));
    assert.deepEqual(all, all.map(() => text.replaceAll('JMC', 'LAC')));
  });

  it('a rename touches no word that only holds the name', () => {
    const text = 'agreement a "A"\nzone SE<|>A "Sea"\n\n1. Seas, the Sea, overseas, the sea, the Seaboard, SEAT and SEA2 are other than SEA; see {SEA}.\n';
    const after = textAfterRename(openFixture(text), 'WATER');
    assert.equal(after, text.replace('<|>', '').replace('zone SEA', 'zone WATER').replace('than SEA;', 'than WATER;').replace('{SEA}', '{WATER}'));
  });

  it('a file that moves takes along who calls it by its name', () => {
    const { snapshot } = openFixture('//- old.treaty\n1. Text.\n//- other.treaty\nagreement other "Other"\n\n1. As {old:1} says.\n');
    const moved = filesRenamed(snapshot, [{ from: 'file:///old.treaty', to: 'file:///sub/fresh.treaty' }]);
    assert.deepEqual(moved.changes.map(({ uri, newText }) => [uri, newText]), [['file:///other.treaty', 'fresh']]);
  });

  it('links, and where they lead, are the same after an edit as in a text made afresh', () => {
    const text = 'agreement a "A"\n  numbering: continuous\n  source: https://example.org/x\n\n1. One, see {2}.\n\n2. Two, see {1} and {3}.\n\n3. Three.\n   @see 1\n';
    let document = createDocument('file:///a.treaty', text, { library: false });
    for (const [old, newText] of [['One', 'The first'], ['1. The', '0. Before.\n\n1. The'], ['{3}', '{3} and {1|again}'], ['0. Before.\n\n', '']] as const) {
      const start = whole(document).indexOf(old);
      document = editDocument(document, [{ span: { start, end: start + old.length }, newText }]);
      const fresh = createDocument('file:///a.treaty', whole(document), { library: false });
      const [now, made] = [document, fresh].map((each) => documentLinks(withDocument(createSnapshot(emptyConfig), each), each));
      assert.ok((now?.length ?? 0) >= 5);
      assert.deepEqual(now, made, old);
    }
  });

  it('a hover over a reference shows what it leads to, and over the clause itself its own', () => {
    const text = 'agreement a "A"\n  numbering: continuous\n\n1. Guns are silent.\n\n2. As {1} says, ships stay in port.\n';
    const shown = (mark: string, shift: number): string => {
      const { snapshot, document } = openFixture(text);
      const found = hover(snapshot, document, text.indexOf(mark) + shift);
      return found ? pageAsText(hoverPage(found, voiceIn().say)) : '';
    };
    assert.match(shown('{1}', 1), /Guns are silent/u);
    assert.doesNotMatch(shown('{1}', 1), /ships stay/u);
    assert.match(shown('2. As', 0), /¶2/u);
    assert.doesNotMatch(shown('2. As', 0), /Guns are silent/u);
  });
});
