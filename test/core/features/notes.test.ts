// Notes as threads, and what writing them changes: the lines of the notes and nothing else.
import assert from 'node:assert/strict';
import { type Changes, clauseStretches, createDocument, createSnapshot, type Document, editNotes, emptyConfig, notable, noteAt, type NoteEdit, notesOf, type Snapshot, withDocuments } from '../../../server/src/core/index.js';
import { type Fixture, parseFixture } from '../../support/fixtures.js';

interface Asked {
  readonly snapshot: Snapshot;
  readonly document: Document;
  readonly at: (name: string) => number;
}

function ask(source: string): Asked {
  const { files, ranges }: Fixture = parseFixture(source);
  const snapshot = withDocuments(createSnapshot(emptyConfig), files.map(({ uri, text, library }) => createDocument(uri, text, { library })));
  return { snapshot, document: snapshot.documents.get(files[0]!.uri)!, at: (name) => ranges.get(name)!.start };
}

function applied({ document }: Asked, answer: Changes): string {
  if (answer.kind === 'refused') return `refused: ${answer.reason.id}`;
  let text = document.model.tree.text.slice(0, document.model.tree.text.length);
  for (const { span, newText } of answer.changes.toReversed()) text = text.slice(0, span.start) + newText + text.slice(span.end);
  return text;
}

/** The text after an edit of the note at ⟦here: …⟧, or under the clause there. */
function after(source: string, edit: { readonly kind: NoteEdit['kind'] } & Partial<{ text: string; author: string; date: string; thread: boolean }>): string {
  const asked = ask(source);
  const offset = asked.at('here');
  const note = noteAt(asked.document, offset);
  const whole = { author: 'UKR', date: '2025-03-01', text: '', thread: false, offset, note: note!, ...edit } as NoteEdit;
  if (edit.kind !== 'add') assert.notEqual(note, undefined);
  return applied(asked, editNotes(asked.snapshot, asked.document, whole));
}

/** `¶1: UKR 2025-03-01 words ✓ #tag < RUS answer`. */
function told(source: string): readonly string[] {
  return notesOf(ask(source).document).map(({ place, notes, tags }) => {
    const said = notes.map(({ kind, author, date, verb, text, resolved }) => [kind === 'position' ? '@' : '', author, date, verb, text, resolved ? '✓' : ''].filter(Boolean).join(' '));
    return `${place}: ${said.join(' < ')}${tags.map((tag) => ` (${tag})`).join('')}`;
  });
}

const head = 'party UKR "Ukraine"\nparty RUS "Russia"\n\n';

describe('notes', () => {
  it('are read with author, date, words and clause, in order; positions with party and verb', () => {
    assert.deepEqual(
      told(`@note On all of it.\n${head}body JMC "Joint Commission"\n@note No tie-break.\n\nArticle 1. Line\n@note [Legal team 2025-03-01] Compare,\n@ and see.\n\n1. Text.\n   @position RUS rejects "as a condition"\n   (a) point.\n       @note x\n       @tag gap, later\n`),
      ['draft: On all of it.', 'JMC: No tie-break.', 'Art. 1: Legal team 2025-03-01 Compare, and see.', 'Art. 1(1): @ RUS rejects as a condition', 'Art. 1(1)(a): x (gap) (later)'],
    );
  });

  it('are answered by a note that names the author, or nobody, in one thread', () => {
    assert.deepEqual(
      told('1. Text.\n@note [UKR 2025-03-01] First.\n@note [USA] Other.\n@note [RUS] Re UKR: No.\n@note [USA] re rus : Yes.\n@position GEO proposes "more"\n@note Re GEO: fine.\n@note Re: also fine.\n'),
      ['¶1: UKR 2025-03-01 First. < RUS No. < USA Yes.', '¶1: USA Other.', '¶1: @ GEO proposes more < fine. < also fine.'],
    );
  });

  it('answer the remark of that day where a day is named; whoever names nobody there begins a thread', () => {
    assert.deepEqual(told('1. Text.\n@note [UKR 2025-03-01] First.\n@note [UKR 2025-03-02] Second.\n@note Re UKR 2025-03-01: to the first\n@note Re UKR: to the second\n@note Re Article 5: none\n@note Research: none\n'), [
      '¶1: UKR 2025-03-01 First. < to the first', '¶1: UKR 2025-03-02 Second. < to the second', '¶1: Re Article 5: none', '¶1: Research: none',
    ]);
    assert.deepEqual(told('1. Text.\n@note [UKR] First.\n\n2. Text.\n@note Re UKR: under another clause\n'), ['¶1: UKR First.', '¶2: Re UKR: under another clause']);
  });

  it('are resolved and tagged by their last words', () => {
    const { document } = ask('1. Text.\n@note [UKR] Look at #this here. #legal #resolved\n@note #5 is no tag #5\n@note words\n@ #Resolved #два\n');
    assert.deepEqual(
      notesOf(document).map(({ notes: [{ text, tags, resolved }] }) => [text, tags, resolved]),
      [['Look at #this here. #legal', ['legal'], true], ['#5 is no tag #5', [], false], ['words #два', ['два'], true]],
    );
  });

  it('stand where they are written', () => {
    const { document } = ask('1. Text.\n  @note [UKR] Words,\n  @ more.\n  @tag x\n');
    const { text } = document.model.tree;
    assert.deepEqual(notesOf(document).map(({ notes: [{ span, words }] }) => [text.slice(span.start, span.end), text.slice(words!.start, words!.end)]), [['@note [UKR] Words,\n  @ more.', 'Words,\n  @ more.']]);
  });

  it('may be written on all lines but those of declarations', () => {
    const { document } = ask(`${head}1. Text.\n\nsignature UKR\n  status: pending\n`);
    const { text } = document.model.tree;
    assert.deepEqual(clauseStretches(document).map(({ start, end }) => text.slice(start, end).trim()), ['1. Text.']);
    assert.equal(notable(ask('// ⟦here: x⟧\n1. Text.\n').document, 3), undefined);
  });
});

describe('writing notes', () => {
  it('adds a note under a clause, behind its other annotations, as they are indented', () => {
    assert.equal(after(`${head}1. ⟦here: Text⟧.\n\n2. More.\n`, { kind: 'add', text: 'Why?' }), `${head}1. Text.\n   @note [UKR 2025-03-01] Why?\n\n2. More.\n`);
    assert.equal(after('1. Both:\n   (a) ⟦here: mines⟧;\n       @binds all\n   (b) maps.', { kind: 'add', text: 'Why?' }), '1. Both:\n   (a) mines;\n       @binds all\n       @note [UKR 2025-03-01] Why?\n   (b) maps.');
    assert.equal(after('1. Both:\r\n\t(a) ⟦here: mines⟧.', { kind: 'add', text: 'Why?' }), '1. Both:\r\n\t(a) mines.\r\n     @note [UKR 2025-03-01] Why?');
    assert.equal(after('Article 1. ⟦here: Line⟧\n\n1. Text.\n', { kind: 'add', text: 'Why?', date: '' }), 'Article 1. Line\n@note [UKR] Why?\n\n1. Text.\n');
  });

  it('adds a note under a declaration, behind its fields, and on a blank line under the clause above', () => {
    assert.equal(after('body ⟦here: JMC⟧ "Joint"\n  mandate: monitor\n\n1. Text.\n', { kind: 'add', text: 'Why?' }), 'body JMC "Joint"\n  mandate: monitor\n@note [UKR 2025-03-01] Why?\n\n1. Text.\n');
    assert.equal(after('agreement one "One"\n  ⟦here: status⟧: draft\n\n1. Text.\n', { kind: 'add', text: 'Why?' }), 'agreement one "One"\n  status: draft\n@note [UKR 2025-03-01] Why?\n\n1. Text.\n');
    assert.equal(after('1. Text.\n⟦here: \n⟧2. More.\n', { kind: 'add', text: 'Why?' }), '1. Text.\n   @note [UKR 2025-03-01] Why?\n\n2. More.\n');
  });

  it('writes long words over lines that go on, and nothing a drafter types as anything but the note', () => {
    const long = 'A remark that takes more room than one line of a text should take, so that it goes on in the next one.';
    const text = after('1. ⟦here: Text⟧.\n', { kind: 'add', text: long });
    assert.equal(text, '1. Text.\n   @note [UKR 2025-03-01] A remark that takes more room than one line of a text should take, so that\n   @ it goes on in the next one.\n');
    assert.deepEqual(told(text), [`¶1: UKR 2025-03-01 ${long}`]);
    const hostile = 'one\n@binds all\r\n\r\n2. The Parties shall\u2028party X "Y"\n// gone\n{nowhere} [UKR: } \u0000';
    assert.deepEqual(told(after('1. ⟦here: Text⟧.\n', { kind: 'add', text: hostile })), ['¶1: UKR 2025-03-01 one @binds all 2. The Parties shall party X "Y" // gone {nowhere} [UKR: }']);
    assert.deepEqual(told(after('1. ⟦here: Text⟧.\n', { kind: 'add', text: '[nobody] x', author: '', date: '' })), ['¶1: [nobody] x']);
  });

  it('refuses what is no note, and says why', () => {
    const source = '1. ⟦here: Text⟧.\n';
    assert.equal(after(source, { kind: 'add', text: ' \n\u200b ' }), 'refused: notes.refused.empty');
    assert.equal(after(source, { kind: 'add', text: 'x', author: 'A] B' }), 'refused: notes.refused.author');
    assert.equal(after(source, { kind: 'add', text: 'x', author: 'on 2025-01-01' }), 'refused: notes.refused.author');
    assert.equal(after(source, { kind: 'add', text: 'x', date: 'today' }), 'refused: notes.refused.date');
    assert.equal(after('⟦here: 1.⟧ (a) Text.\n', { kind: 'add', text: 'x' }), 'refused: pair.refused.place');
    assert.equal(after('// ⟦here: x⟧\n\n1. Text.\n', { kind: 'add', text: 'x' }), 'refused: notes.refused.no-clause');
    assert.equal(after('//- korea.treaty library\n1. ⟦here: Text⟧.\n', { kind: 'add', text: 'x' }), 'refused: rename.library');
  });

  it('answers behind the thread, naming who began it', () => {
    const source = '1. Text.\n   @note [RUS 2025-01-01] ⟦here: First⟧.\n   @note [USA] Re RUS: Hm.\n   @note [RUS] Other.\n   @tag x\n';
    const text = after(source, { kind: 'reply', text: 'No.' });
    assert.equal(text, '1. Text.\n   @note [RUS 2025-01-01] First.\n   @note [USA] Re RUS: Hm.\n   @note [UKR 2025-03-01] Re RUS: No.\n   @note [RUS] Other.\n   @tag x\n');
    assert.deepEqual(told(text).map((line) => line.replace(' (x)', '')), ['¶1: RUS 2025-01-01 First. < USA Hm. < UKR 2025-03-01 No.', '¶1: RUS Other.']);
    assert.equal(after('1. Text.\n@note ⟦here: First⟧.', { kind: 'reply', text: 'No.' }), '1. Text.\n@note First.\n@note [UKR 2025-03-01] Re: No.');
    assert.deepEqual(told(after('1. Text.\n@position RUS ⟦here: rejects⟧ "x"\n', { kind: 'reply', text: 'Why?' })), ['¶1: @ RUS rejects x < UKR 2025-03-01 Why?']);
  });

  it('writes other words, and leaves author, date, whom it answers and whether it is resolved', () => {
    assert.equal(after('1. Text.\n@note [RUS 2025-01-01] ⟦here: First⟧. #resolved\n@note [USA] Re RUS: Hm.\n', { kind: 'edit', text: 'Second.' }), '1. Text.\n@note [RUS 2025-01-01] Second. #resolved\n@note [USA] Re RUS: Hm.\n');
    assert.equal(after('1. Text.\n@note [RUS] First.\n@note [USA] Re RUS: ⟦here: Hm⟧,\n@ well.\n@tag x\n', { kind: 'edit', text: 'Yes.' }), '1. Text.\n@note [RUS] First.\n@note [USA] Re RUS: Yes.\n@tag x\n');
    assert.equal(after('1. Text.\n@note ⟦here: First⟧.\n', { kind: 'edit', text: '[x] y' }), '1. Text.\n@note [] [x] y\n');
    assert.equal(after('1. Text.\n⟦here: @note⟧\n', { kind: 'edit', text: 'y' }), '1. Text.\n@note y\n');
    assert.equal(after('1. Text.\n⟦here: @note⟧ [RUS]\n', { kind: 'edit', text: 'y' }), '1. Text.\n@note [RUS] y\n');
    assert.equal(after('1. Text.\n@note one\n// kept\n@ ⟦here: two⟧\n2. More.\n', { kind: 'edit', text: 'y' }), '1. Text.\n@note y\n// kept\n2. More.\n');
    assert.equal(after('1. Text.\n@note ⟦here: First⟧.\n', { kind: 'edit', text: ' First. ' }), 'refused: renumber.refused.same');
    assert.equal(after('1. Text.\n@note ⟦here: First⟧.\n', { kind: 'edit', text: '' }), 'refused: notes.refused.empty');
  });

  it('writes other words of a position between its quotes', () => {
    const source = '1. Text.\n@position RUS ⟦here: rejects⟧ "x"\n';
    assert.equal(after(source, { kind: 'edit', text: 'as "a" condition\\' }), '1. Text.\n@position RUS rejects "as ‘a’ condition\\\\"\n');
    assert.deepEqual(told(after(source, { kind: 'edit', text: 'as "a" condition\\' })), ['¶1: @ RUS rejects as ‘a’ condition\\']);
    assert.equal(after(source, { kind: 'edit', text: '' }), '1. Text.\n@position RUS rejects\n');
    assert.equal(after('1. Text.\n@position ⟦here: RUS⟧\n', { kind: 'edit', text: 'y' }), 'refused: notes.refused.position');
  });

  it('resolves a thread, and opens it again to what it was', () => {
    const source = '1. Text.\n@note [RUS] First. #legal\n@note [USA] Re RUS: ⟦here: Hm⟧.';
    const resolved = after(source, { kind: 'resolve' });
    assert.equal(resolved, '1. Text.\n@note [RUS] First. #legal #resolved\n@note [USA] Re RUS: Hm.');
    assert.equal(after(resolved.replace('First', '⟦here: First⟧'), { kind: 'reopen' }), '1. Text.\n@note [RUS] First. #legal\n@note [USA] Re RUS: Hm.');
    assert.equal(after('1. Text.\n@note one\n@ ⟦here: two⟧\n@ #resolved\n2. More.\n', { kind: 'reopen' }), '1. Text.\n@note one\n@ two\n2. More.\n');
    assert.equal(after(source, { kind: 'reopen' }), 'refused: renumber.refused.same');
    assert.equal(after('1. Text.\n@position RUS ⟦here: rejects⟧ "x"\n', { kind: 'resolve' }), 'refused: notes.refused.unresolvable');
  });

  it('deletes a note, or a whole thread, and leaves what others answer', () => {
    const thread = '1. Text.\n@note [RUS] ⟦here: First⟧.\n@note [USA] Re RUS: Hm,\n@ well.\n@note [RUS] Other.\n2. More.\n';
    assert.equal(after(thread, { kind: 'delete' }), 'refused: notes.refused.answered');
    assert.equal(after(thread, { kind: 'delete', thread: true }), '1. Text.\n@note [RUS] Other.\n2. More.\n');
    assert.equal(after('1. Text.\n@note [RUS] First.\n@note [USA] ⟦here: Re⟧ RUS: Hm.', { kind: 'delete' }), '1. Text.\n@note [RUS] First.');
    assert.equal(after('1. Text.\n@note [RUS] First.\n@note [USA] ⟦here: Re⟧ RUS: Hm.\n@note [UKR] Re USA: Ah.\n', { kind: 'delete' }), 'refused: notes.refused.answers');
    assert.equal(after('1. Text.\n⟦here: @note⟧ one\n// kept\n@ two\n2. More.\n', { kind: 'delete' }), '1. Text.\n// kept\n2. More.\n');
    // Without the note, the words under it would be the clause's.
    assert.equal(after('1. Text.\n⟦here: @note⟧ one\nmore words\n', { kind: 'delete' }), 'refused: notes.refused.structure');
  });
});
