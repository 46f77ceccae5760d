// What is coloured by meaning: pictures of the sample drafts, every kind in a small text, and what holds of any text.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { semanticTokens, type SemanticToken } from '../../../server/src/core/features/semantic-tokens.js';
import type { BlockId } from '../../../server/src/core/syntax/types.js';
import { createDocument, editDocument } from '../../../server/src/core/workspace/document.js';
import { lineIndexOf } from '../../../server/src/core/workspace/lines.js';
import { createSnapshot, emptyConfig, withDocument, withDocuments } from '../../../server/src/core/workspace/snapshot.js';
import type { Document, Snapshot } from '../../../server/src/core/workspace/types.js';
import { checkGolden } from '../../support/golden.js';
import { root } from '../../support/root.js';
import { everyGuise, openFixture } from '../../support/workspace.js';
import { all } from './sample.js';

const library = readdirSync(join(root, 'library'))
  .filter((name) => name.endsWith('.treaty'))
  .map((name) => createDocument(`parley-library:/${name}`, readFileSync(join(root, 'library', name), 'utf8'), { library: true }));

const wordsOf = (document: Document, { span }: SemanticToken): string => document.model.tree.text.slice(span.start, span.end);
const kindOf = ({ type, modifiers }: SemanticToken): string => [type, ...modifiers].join('.');

/** The lines with tokens, each with what stands in it and how it is coloured. */
function picture(snapshot: Snapshot, document: Document): string {
  const lines = lineIndexOf(document);
  let last = -1;
  return semanticTokens(snapshot, document)
    .map((token) => {
      const { line } = lines.positionAt(token.span.start);
      const head = line === last ? '' : `${document.model.tree.text.slice(lines.lineStart(line), lines.lineEnd(line))}\n`;
      last = line;
      return `${head}    ${wordsOf(document, token)} → ${kindOf(token)}\n`;
    })
    .join('');
}

/** In order, apart, not empty, none over a line end. */
function assertSound(document: Document, tokens: readonly SemanticToken[]): void {
  let behind = 0;
  for (const token of tokens) {
    assert.ok(behind <= token.span.start && token.span.start < token.span.end && token.span.end <= document.model.tree.text.length, `${token.span.start}-${token.span.end} after ${behind}`);
    assert.doesNotMatch(wordsOf(document, token), /[\r\n]/);
    behind = token.span.end;
  }
}

describe('semantic tokens', () => {
  for (const name of ['armistice', 'settlement']) {
    it(`of samples/ukraine/${name}.treaty`, () => {
      const document = createDocument(`file:///${name}.treaty`, readFileSync(join(root, 'samples', 'ukraine', `${name}.treaty`), 'utf8'), { library: false });
      const snapshot = withDocuments(createSnapshot(emptyConfig), [...library, document]);
      assertSound(document, semanticTokens(snapshot, document));
      checkGolden(`semantic-tokens-${name}.txt`, picture(snapshot, document));
    });
  }

  const small = `//- draft.treaty
agreement peace "Draft Peace"
  precedent: korea-1953
party UKR "Ukraine"
  role: signatory
body JMC "Joint Military Commission"
  members: UKR 5
zone DMZ "Demilitarized Zone"
term ceasefire "cease-fire"

Article I. The Demilitarized Zone

1. Ukraine shall leave the Demilitarized
   Zone when the cease-fire begins, under paragraph 2 and {korea-1953:1|the old text} and {other:1}.
   @enforced-by JMC
   @precedent korea-1953:1

2. [UKR: The JMC meets at cease-fires.] "Forces" means all armed persons; see paragraph 9 and {9}.

signature UKR
//- korea.treaty library
agreement korea-1953 "Korean Armistice"
1. Text.
//- other.treaty
agreement other "Other"
1. Text.
`;

  for (const { name, fixture } of everyGuise(small)) {
    it(`every kind, and nothing of annotations, keywords and what leads nowhere: ${name}`, () => {
      const { snapshot, document } = openFixture(fixture);
      const tokens = semanticTokens(snapshot, document);
      assertSound(document, tokens);
      assert.deepEqual(
        tokens.map((token) => `${wordsOf(document, token)} → ${kindOf(token)}`),
        [
          'peace → agreement.declaration', 'korea-1953 → agreement', 'UKR → party.declaration', 'JMC → body.declaration', 'UKR → party', 'DMZ → zone.declaration',
          'ceasefire → term.declaration', '1. → label', 'Ukraine → party', 'shall → modal.obligation', 'Demilitarized → zone', 'Zone → zone', 'cease-fire → term', 'paragraph 2 → citation',
          'korea-1953:1 → reference.library', 'other:1 → reference.external', '2. → label', 'UKR → party', 'JMC → body', 'cease-fires → term', 'Forces → term.definition', '9 → reference.broken', 'UKR → party',
        ],
      );
    });
  }

  it('of a range are those of the whole that stand in the blocks it touches', () => {
    for (const { fixture } of everyGuise(all)) {
      const { snapshot } = openFixture(fixture);
      for (const document of snapshot.ordered) {
        const whole = semanticTokens(snapshot, document);
        const { tree } = document.model;
        const { length } = tree.text;
        for (let start = 0; start < length; start += 97) {
          const range = { start, end: Math.min(length, start + 140) };
          const from = tree.start(tree.blockAt(range.start));
          const to = tree.end(tree.blockAt(range.end));
          assert.deepEqual(semanticTokens(snapshot, document, range), whole.filter(({ span }) => from <= span.start && span.end <= to));
        }
      }
    }
  });

  it('of a range look at nothing else', () => {
    const paragraph = '1. Each Party shall act under {1} with the JMC.\n\n';
    const text = `agreement long "Long"\nbody JMC "Commission"\n\n${paragraph.repeat(400)}`;
    const document = createDocument('file:///long.treaty', text, { library: false });
    const snapshot = withDocument(createSnapshot(emptyConfig), document);
    const asked = new Set<unknown>();
    const { model } = document;
    const inline = model.inline.bind(model);
    const watched: Document = { ...document, model: new Proxy(model, { get: (target, name) => (name === 'inline' ? (block: never) => (asked.add(block), inline(block)) : Reflect.get(target, name, target)) }) };
    const middle = text.length / 2;
    const tokens = semanticTokens(snapshot, watched, { start: middle, end: middle + paragraph.length });
    assert.ok(tokens.length >= 2);
    assert.ok(asked.size <= 4, `${asked.size} blocks were read for a range of two`);
  });

  it('of any text are sound', () => {
    const pieces = ['agreement a "A"\n', 'party UKR "Ukraine"\n', '  role: signatory\n', '1. ', '(a) ', 'Ukraine ', 'UKR', '{1}', '{a:1|x}', '[UKR: ', ']', 'paragraph 1', ' of Article 2', '\n', '\r\n', '\r', '"Term" means ', '@precedent a:1\n', '// note\n', '한국 ', '𝔄', 'Article 1. Title\n'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const document = createDocument('file:///any.treaty', parts.join(''), { library: false });
        assertSound(document, semanticTokens(withDocument(createSnapshot(emptyConfig), document), document));
      }),
    );
  });
});

describe('semantic tokens after an edit', () => {
  const clauses = Array.from({ length: 100 }, (_, i) => `${i + 1}. The Board shall look into {${i + 2}} and paragraph ${i + 1} of {other:1}.\n\n`).join('');
  const other = (clause: string) => createDocument('file:///other.treaty', `agreement other "Other"\n\n${clause}`, { library: false });
  const fresh = (snapshot: Snapshot, { uri, model: { tree } }: Document) => {
    const document = createDocument(uri, tree.text.slice(0, tree.text.length), { library: false });
    return semanticTokens(withDocument(snapshot, document), document);
  };
  /** The same document, with how many blocks were read for their inline items. */
  const counted = (document: Document): { readonly document: Document; readonly read: () => number } => {
    let read = 0;
    const { model } = document;
    const inline = (block: BlockId) => ((read += 1), model.inline(block));
    return { document: { ...document, model: Object.create(model, { inline: { value: inline } }) as typeof model }, read: () => read };
  };

  it('are read again in the blocks it touched; in all of them when what they lead to is another', () => {
    const start = createDocument('file:///a.treaty', `agreement a "A"\n\nbody BOARD "Board"\n\n${clauses}`, { library: false });
    let snapshot = withDocuments(createSnapshot(emptyConfig), [start, other('1. Text.\n')]);
    assert.ok(semanticTokens(snapshot, start).length > 300);
    let present = start;
    const edited = (behind: string, newText: string) => {
      const { text } = present.model.tree;
      const at = text.slice(0, text.length).indexOf(behind) + behind.length;
      present = editDocument(present, [{ span: { start: at, end: at }, newText }]);
      const { document, read } = counted(present);
      snapshot = withDocument(snapshot, document);
      assert.deepEqual(semanticTokens(snapshot, document), fresh(snapshot, document));
      return read();
    };
    const few = edited('50. The Board shall', ' also');
    assert.ok(few > 0 && few < 12, `${few} blocks read`);
    assert.ok(edited('\n70. ', '{') < 12);
    assert.ok(edited('body BOARD "B', 'e') >= 100, 'a name');
    assert.ok(edited('\n\n2', '0') >= 100, 'a number');

    const { document, read } = counted(present);
    snapshot = withDocument(snapshot, document);
    semanticTokens(snapshot, document);
    const before = read();
    snapshot = withDocument(snapshot, other('2. Text.\n'));
    assert.deepEqual(semanticTokens(snapshot, document), fresh(snapshot, document));
    assert.ok(read() - before >= 100, 'another document');
  });
});
