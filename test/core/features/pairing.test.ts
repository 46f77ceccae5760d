// What pairing writes: `@precedent` and `@omits`, and nothing else; afterwards the clauses stand in one row, or are left out.
import assert from 'node:assert/strict';
import { type Changes, concordance, createDocument, createSnapshot, type Document, emptyConfig, omitClauses, pairable, pairClauses, type Snapshot, withDocuments } from '../../../server/src/core/index.js';
import { parseFixture } from '../../support/fixtures.js';

const korea = `//- korea.treaty library
agreement korea-1953 "Korean Armistice"
  numbering: continuous

1. ⟦k1: A line⟧ shall be fixed.

2. ⟦k2: Mines⟧ shall be removed.
`;

interface Asked {
  readonly snapshot: Snapshot;
  readonly draft: Document;
  readonly at: (name: string) => { readonly document: Document; readonly offset: number };
}

function ask(draft: string): Asked {
  const { files, ranges } = parseFixture(`${korea}//- draft.treaty\n${draft}`);
  const snapshot = withDocuments(createSnapshot(emptyConfig), files.map(({ uri, text, library }) => createDocument(uri, text, { library })));
  const at: Asked['at'] = (name) => {
    const range = ranges.get(name)!;
    return { document: snapshot.documents.get(range.uri)!, offset: range.start };
  };
  return { snapshot, draft: snapshot.documents.get('file:///draft.treaty')!, at };
}

function textAfter({ draft }: Asked, answer: Changes): string {
  if (answer.kind === 'refused') return `refused: ${answer.reason.id}`;
  const { text } = draft.model.tree;
  let after = text.slice(0, text.length);
  for (const { uri, span, newText } of answer.changes.toReversed()) {
    assert.equal(uri, draft.uri);
    after = after.slice(0, span.start) + newText + after.slice(span.end);
  }
  return after;
}

function paired(draft: string, precedent = 'k2'): string {
  const asked = ask(draft);
  const [own, other] = ['here', precedent].map((name) => pairable(asked.at(name).document, asked.at(name).offset));
  return own && other ? textAfter(asked, pairClauses(asked.snapshot, own, other)) : 'no clause';
}

describe('pairing', () => {
  const head = 'agreement draft "Draft"\n  precedent: korea-1953\n\n';

  it('writes @precedent under the clause, as its text is indented', () => {
    assert.equal(paired(`${head}1. ⟦here: Mines⟧ go.\n   @binds all\n`), `${head}1. Mines go.\n   @precedent korea-1953:2\n   @binds all\n`);
    assert.equal(paired(`${head}1. Both:\n   (a) ⟦here: mines⟧ go.`), `${head}1. Both:\n   (a) mines go.\n       @precedent korea-1953:2`);
  });

  it('adds to the targets there are, and takes the place of "none"', () => {
    assert.equal(paired(`${head}1. ⟦here: Mines⟧ go.\n   @precedent korea-1953:1\n`), `${head}1. Mines go.\n   @precedent korea-1953:1, korea-1953:2\n`);
    assert.equal(paired(`${head}1. ⟦here: Mines⟧ go.\n   @precedent none "no mines then"\n`), `${head}1. Mines go.\n   @precedent korea-1953:2\n`);
  });

  it('refuses what is paired already, what is its own text, and what a line would part', () => {
    assert.equal(paired(`${head}1. ⟦here: Mines⟧ go.\n   @precedent korea-1953:2\n`), 'refused: renumber.refused.same');
    assert.equal(paired(`${head}1. ⟦here: Mines⟧ go.\n`, 'here'), 'refused: pair.refused.own');
    assert.equal(paired(`${head}⟦here: 1.⟧ (a) Mines go.\n`), 'refused: pair.refused.place');
    assert.equal(paired(`${head}// ⟦here: no⟧ clause\n`), 'no clause');
  });

  it('refuses to write into the library', () => {
    const asked = ask(`${head}1. ⟦here: Mines⟧ go.\n`);
    const [own, other] = ['k2', 'here'].map((name) => pairable(asked.at(name).document, asked.at(name).offset));
    const answer = pairClauses(asked.snapshot, own!, other!);
    assert.equal(answer.kind === 'refused' && answer.reason.id, 'rename.library');
  });

  it('afterwards the two stand in one row', () => {
    const text = paired(`${head}1. ⟦here: Mines⟧ go.\n`);
    const { snapshot, draft } = ask(text);
    const columns = [snapshot.documents.get('parley-library:///korea.treaty')!, draft];
    const made = concordance(snapshot, columns);
    const rows = Array.from({ length: made.count }, (_, i) => made.rowAt(i).cells.map((cell) => (cell.kind === 'clauses' ? cell.clauses.map(({ citation }) => citation).join() : cell.kind)).join(' | '));
    assert.deepEqual(rows, ['¶1 | unanswered', '¶2 | ¶1']);
  });
});

describe('leaving out', () => {
  const omitted = (draft: string, reason = 'there are none'): string => {
    const asked = ask(draft);
    const { document, offset } = asked.at('k2');
    return textAfter(asked, omitClauses(asked.draft, [pairable(document, offset)!], reason));
  };

  it('writes @omits under the agreement, behind those that are there', () => {
    assert.equal(omitted('agreement draft "Draft"\n  precedent: korea-1953\n\n1. Text.\n'), 'agreement draft "Draft"\n  precedent: korea-1953\n@omits korea-1953:2 "there are none"\n\n1. Text.\n');
    assert.equal(
      omitted('agreement draft "Draft"\n  precedent: korea-1953\n@omits korea-1953:1 "one"\n@tag x\nparty A "A"\n'),
      'agreement draft "Draft"\n  precedent: korea-1953\n@omits korea-1953:1 "one"\n@tag x\n@omits korea-1953:2 "there are none"\nparty A "A"\n',
    );
    assert.equal(omitted('agreement draft "Draft"'), 'agreement draft "Draft"\n@omits korea-1953:2 "there are none"');
    assert.equal(omitted('1. Text without a declaration.\n'), '@omits korea-1953:2 "there are none"\n1. Text without a declaration.\n');
  });

  it('keeps the reason on one line and in its quotes', () => {
    assert.equal(omitted('agreement draft "Draft"\n', 'the "old"\nmines'), 'agreement draft "Draft"\n@omits korea-1953:2 "the ‘old’ mines"\n');
    assert.equal(omitted('agreement draft "Draft"\n', '  '), 'refused: omit.refused.reason');
  });

  it('afterwards they count as left out', () => {
    const { snapshot, draft } = ask(omitted('agreement draft "Draft"\n  precedent: korea-1953\n\n1. Text.\n'));
    const { coverage } = concordance(snapshot, [snapshot.documents.get('parley-library:///korea.treaty')!, draft]);
    assert.deepEqual(coverage.map(({ clauses, answered, omitted: left }) => [clauses, answered[1], left[1]]), [[2, 0, 1]]);
  });
});
