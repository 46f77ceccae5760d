// Whatever is typed into a note, and wherever: the text without its notes is the same afterwards, byte for byte and as the model reads it, and
// the note says what was typed.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { blocksIn, createDocument, createSnapshot, type Document, type DocumentModel, editNotes, emptyConfig, NO_BLOCK, type NoteEdit, notesOf, noteText, withDocuments } from '../../../server/src/core/index.js';
import { annotationName } from '../../../server/src/core/syntax/details.js';

const line = fc.constantFrom(
  'agreement draft "Draft"', '  status: draft', 'party UKR "Ukraine"', '  role: signatory', 'body JMC "Joint"',
  'Article 1. Line', 'Article 2', 'The Zone', 'Annex I. Map', '1. The Parties shall meet.', '2. [UKR: No.] [RUS: Yes.]', '3. Both shall', '   (a) go; and', '   (b) stay.', '23. (a) Text',
  'More words of it,', 'which go on.', '', '', '', '// a comment', '| a | b |', 'IN WITNESS WHEREOF the undersigned have signed.', 'signature UKR',
  '   @binds all', '@tag x, y', '@heading', '@precedent none "new"', '@option A "one"', '[1] a foot note',
  '   @note [UKR 2025-03-01] A remark,', '   @ that goes on.', '@note plain', '@note [RUS] Re UKR: an answer #legal', '@note Re: yes #resolved', '@position RUS rejects "x"', '@position', '@note', '       @position UKR proposes', '@note [ ] [UKR] odd',
);
const texts = fc.record({ lines: fc.array(line, { minLength: 1, maxLength: 14 }), eol: fc.constantFrom('\n', '\r\n', '\r'), end: fc.boolean(), mark: fc.boolean() })
  .map(({ lines, eol, end, mark }) => (mark ? '\uFEFF' : '') + lines.join(eol) + (end ? eol : ''));
const typed = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.array(fc.constantFrom('\n', '\r\n', '@note x', '@', '// no', '{1}', '{', '}', '[UKR:', '[x]', ']', '"', '\\', '|', '1. Text', 'Article 9. X', 'party X "Y"', '#legal', '#resolved', 'Re UKR:', 'Re:', 'word '.repeat(40), '\u2028', '\u200b', '\0'), { maxLength: 8 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom('\n@binds all', '\r@id x', '\n\n2. Free text', '\n| a |', ' a'), { maxLength: 4 }).map((parts) => parts.join('')),
);
const writer = fc.record({ author: fc.constantFrom('UKR', 'RUS', '', 'Legal team', 'a@b', 'x: y'), date: fc.constantFrom('', '2025-03-02') });

const isRemark = (name: string): boolean => name === 'note' || name === 'position';

/** Everything but notes, blank lines and comments, as the model reads it. */
function modelOf(model: DocumentModel): readonly string[] {
  const { tree } = model;
  const order = new Map<number, number>();
  const lines: string[] = [];
  for (const block of blocksIn(tree)) {
    const kind = tree.kind(block);
    if (kind === 'blank' || kind === 'comment' || (kind === 'annotation' && isRemark(annotationName(tree, block)))) continue;
    order.set(block, order.size);
    const parent = tree.parent(block);
    const own = model.annotations(block).filter(({ name }) => !isRemark(name)).map(({ block: each }) => order.get(each) ?? tree.text.slice(tree.start(each), tree.end(each)).trim());
    const words = tree.text.slice(tree.start(block), tree.end(block)).trim();
    lines.push([kind, parent === NO_BLOCK ? '' : order.get(parent), model.citation(block), model.label(block)?.value, model.duty(block)?.kind, own.join('/'), words].join(' | '));
  }
  lines.push(...model.declarations.map(({ kind, id, fields }) => `${kind} ${id.text} ${fields.map(({ name, value }) => `${name}=${value}`).join()}`), model.agreement.id.text);
  return lines;
}

/** The bytes besides notes; how many line ends stand at the end says nothing. */
function besides(text: string): string {
  const kept: string[] = [];
  let isNote = false;
  for (const each of text.replace(/^\uFEFF/u, '').split(/(?<=\r\n|\n|\r(?!\n))/u)) {
    const bare = each.trimStart();
    if (/^@(?:note|position)(?![\p{L}\p{N}_-])/u.test(bare)) isNote = true;
    else if (!(isNote && (/^@\s/u.test(bare) || bare === '@' || bare.startsWith('//')))) isNote = false;
    if (!isNote || bare.startsWith('//')) kept.push(each);
  }
  return (text.startsWith('\uFEFF') ? 'BOM ' : '') + kept.join('').replace(/[\r\n]+$/u, '');
}

const saidIn = (document: Document): readonly string[] => notesOf(document).flatMap(({ notes }) => notes.map(({ author, date, text, kind, resolved }) => [kind, author, date, text, resolved].join(' | ')));

const worldOf = (text: string): { document: Document; run: (edit: NoteEdit) => string | undefined } => {
  const document = createDocument('file:///draft.treaty', text, { library: false });
  const snapshot = withDocuments(createSnapshot(emptyConfig), [document]);
  return {
    document,
    run: (edit) => {
      const answer = editNotes(snapshot, document, edit);
      if (answer.kind === 'refused') return undefined;
      let after = text;
      for (const { span, newText } of answer.changes.toReversed()) after = after.slice(0, span.start) + newText + after.slice(span.end);
      return after;
    },
  };
};

const kinds = ['add', 'reply', 'edit', 'resolve', 'reopen', 'delete', 'thread'] as const;

describe('writing notes, whatever is typed', () => {
  const done = new Map<string, number>();

  it('changes notes alone: bytes and model besides are the same', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(texts, typed, writer, fc.constantFrom(...kinds), fc.nat(), (text, words, who, kind, which) => {
        const { document, run } = worldOf(text);
        const notes = notesOf(document).flatMap(({ notes: each }) => each);
        const note = notes[which % Math.max(1, notes.length)];
        if (kind !== 'add' && !note) return;
        const edit: NoteEdit = kind === 'add' ? { kind, offset: which % (text.length + 1), text: words, ...who }
          : kind === 'reply' ? { kind, note: note!.block, text: words, ...who }
          : kind === 'edit' ? { kind, note: note!.block, text: words }
          : kind === 'delete' || kind === 'thread' ? { kind: 'delete', note: note!.block, thread: kind === 'thread' }
          : { kind, note: note!.block };
        const after = run(edit);
        if (after === undefined) return;
        done.set(kind, (done.get(kind) ?? 0) + 1);
        const now = createDocument('file:///draft.treaty', after, { library: false });
        assert.equal(besides(after), besides(text));
        assert.deepEqual(modelOf(now.model), modelOf(document.model));
        const [before, said] = [saidIn(document), saidIn(now)];
        const shown = noteText(words);
        // What is typed may end in tags, or begin by answering somebody: then it is what the markup says it is.
        const isPlain = !/(?:^|\s)#\p{L}\S*$/u.test(shown) && !/^re[\s:]/iu.test(shown);
        if (kind === 'add' || kind === 'reply') {
          assert.equal(said.length, before.length + 1);
          const rest = [...said];
          for (const each of before) {
            const at = rest.indexOf(each);
            assert.ok(at >= 0, `${each} is gone`);
            rest.splice(at, 1);
          }
          if (isPlain) assert.deepEqual(rest, [['note', who.author, who.date, shown, false].join(' | ')]);
        }
        if (kind === 'edit') {
          assert.equal(said.length, before.length);
          if (isPlain && note!.kind === 'note') assert.ok(said.includes(['note', note!.author, note!.date, shown, note!.resolved].join(' | ')), said.join('\n'));
        }
        if (kind === 'reply') {
          const threadOf = (each: Document, at: number): string => notesOf(each)[at]?.notes.map(({ text: own }) => own).join('\n') ?? '';
          const at = notesOf(document).findIndex(({ notes: own }) => own.some(({ block }) => block === note!.block));
          if (isPlain) assert.ok(threadOf(now, at).includes(shown), 'the answer stands in its thread');
        }
        if (kind === 'delete' || kind === 'thread') assert.ok(said.length < before.length);
      }),
      { numRuns: 2500 },
    );
    for (const kind of kinds) assert.ok((done.get(kind) ?? 0) > 8, `${kind}: ${done.get(kind)} were not refused`);
  });

  it('a note that is added and deleted again leaves no byte; nor does one resolved and opened again', () => {
    let times = 0;
    fc.assert(
      fc.property(texts, writer, fc.nat(), (text, who, which) => {
        const { document, run } = worldOf(text);
        const after = run({ kind: 'add', offset: which % (text.length + 1), text: 'A remark of some length. '.repeat(6), ...who });
        if (after === undefined) return;
        const known = new Set(notesOf(document).flatMap(({ notes }) => notes.map(({ span }) => text.slice(span.start, span.end))));
        const next = worldOf(after);
        const own = notesOf(next.document).flatMap(({ notes }) => notes).find(({ span }) => !known.has(after.slice(span.start, span.end)))!;
        assert.equal(next.run({ kind: 'delete', note: own.block, thread: false }), text);
        const resolved = next.run({ kind: 'resolve', note: own.block })!;
        const again = worldOf(resolved);
        const same = notesOf(again.document).find(({ notes: [{ resolved: is, span }] }) => is && resolved.slice(span.start, span.end).includes('some length'))!;
        assert.equal(again.run({ kind: 'reopen', note: same.notes[0].block }), after);
        times += 1;
      }),
      { numRuns: 800 },
    );
    assert.ok(times > 200, String(times));
  });
});
