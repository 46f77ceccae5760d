// Properties of completion: an answer at any place of any text, on the cursor's line; what is put in leads to what was offered, and
// leaves everything outside of its stretch as it was.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { completion } from '../../../server/src/core/features/completion.js';
import { resolveTarget } from '../../../server/src/core/resolve/targets.js';
import { placesIn } from '../../../server/src/core/resolve/places.js';
import { createDocument, editDocument } from '../../../server/src/core/workspace/document.js';
import { createSnapshot, emptyConfig, withDocument } from '../../../server/src/core/workspace/snapshot.js';
import type { Document, Snapshot } from '../../../server/src/core/workspace/types.js';
import { assertCompletes } from '../../support/every-feature.js';
import { madeAgreement } from '../resolve/made-agreement.js';
import { world } from '../resolve/fixture.js';
import { treatyText } from '../syntax/support/treaty-text.js';

/** What is being typed at the place. */
const begun = fc.constantFrom('', '{', '{1', '{1(', '{Art. ', '{#', '{foo', '{made:', '@', '@precedent ', '@binds ', '@ignore un', '[', '[UKR, ', 'paragraph 1(', 'Article 1, paragraph ', 'par', '(', '\n', '\r\n', '\n  sta', 'Ukr', 'signature ');

const asked = (snapshot: Snapshot, document: Document, offset: number) => completion(snapshot, document, offset, { asked: true });

describe('completion of any text', () => {
  it('answers within the line, whatever is half typed wherever', () => {
    fc.assert(fc.property(treatyText, fc.nat(), begun, fc.boolean(), (text, place, typed, isAsked) => {
      const at = place % (text.length + 1);
      const { snapshot, document } = world({ made: text.slice(0, at) + typed + text.slice(at) });
      assertCompletes(snapshot, document('made'), at + typed.length, isAsked);
      assertCompletes(snapshot, document('made'), at, isAsked);
    }), { numRuns: 400 });
  });

  it('answers after edits as in a text made afresh', () => {
    const edit = fc.record({ at: fc.nat(), length: fc.nat(12), text: fc.constantFrom('x', 'Article 5. Mines\n', '1. ', '\n\n', '2. More\n', '@id new\n', 'party ZZZ "Zed"\n', '{', '(a) mines\n') });
    fc.assert(fc.property(treatyText, fc.array(edit, { minLength: 1, maxLength: 6 }), begun, (text, edits, typed) => {
      let words = text;
      let document = createDocument('made', words, { library: false });
      const ask = (of: Document, offset: number): unknown => {
        const found = completion(withDocument(createSnapshot(emptyConfig), of), of, offset, { asked: true });
        // Handles of blocks are those of the document they were made in.
        return found && { ...found, items: found.items.map(({ about, ...item }) => ({ ...item, about: about?.kind === 'clause' ? about.citation : about })) };
      };
      for (const { at, length, text: newText } of [...edits, { at: edits[0]?.at ?? 0, length: 0, text: typed }]) {
        const start = at % (words.length + 1);
        const end = Math.min(words.length, start + length);
        // What was asked before is kept, and must not be found again where it is not true any more.
        for (const sign of ['{', '{1', '{Art. ', '{mi', '{#']) ask(document, words.indexOf(sign) + sign.length);
        document = editDocument(document, [{ span: { start, end }, newText }]);
        words = words.slice(0, start) + newText + words.slice(end);
        const offset = start + newText.length;
        assert.deepEqual(ask(document, offset), ask(createDocument('made', words, { library: false }), offset), JSON.stringify(words));
      }
    }), { numRuns: 200 });
  });

  it('each target that is put in leads to the clause it was offered for', () => {
    let offered = 0;
    fc.assert(fc.property(madeAgreement, fc.nat(), fc.nat(8), fc.constantFrom('', 'Art.', 'Art. ', 'Article ', 'paragraph ', 'words', 'topi', 'Annex '), (text, which, letters, lead) => {
      const { document } = world({ made: text });
      const { model } = document('made');
      const citations = [...model.unitsWith(1), ...model.unitsWith(2), ...model.unitsWith('a')].map((block) => model.citation(block).replace(/^¶|^Art\. /u, ''));
      const typed = lead.endsWith('s') || lead.endsWith('i') ? lead : lead + (citations[which % Math.max(1, citations.length)] ?? '').slice(0, letters);
      const written = text.replace('\n\n', `\n\nSee {${typed}}.\n\n`);
      const offset = written.indexOf(`{${typed}}`) + 1 + typed.length;
      const before = world({ made: written });
      for (const item of asked(before.snapshot, before.document('made'), offset)?.items ?? []) {
        if (item.about?.kind !== 'clause') continue;
        const found = asked(before.snapshot, before.document('made'), offset);
        assert.ok(found);
        const after = written.slice(0, found.replace.start) + item.newText + written.slice(found.replace.end);
        const edited = world({ made: after });
        const reference = edited.document('made').model;
        const block = reference.tree.blockAt(found.replace.start);
        const target = reference.inline(block).find((inline) => inline.kind === 'reference')?.targets[0];
        assert.ok(target, `no target in ${after.slice(found.replace.start - 10, found.replace.start + 30)}`);
        const places = placesIn(resolveTarget(edited.snapshot, edited.document('made'), block, target));
        assert.deepEqual(places.map((place) => (place.kind === 'clause' ? reference.citation(place.block) : '')), [item.label], `typed "${typed}", put in "${item.newText}"`);
        offered += 1;
      }
    }), { numRuns: 150 });
    assert.ok(offered > 200, `only ${offered} clauses were offered`);
  });
});
