// Signature help, as data: the form with the part the cursor is in between brackets ‹…›.
import assert from 'node:assert/strict';
import { signatureHelp } from '../../../server/src/core/features/signature-help.js';
import { signaturePage } from '../../../server/src/core/render/signature-page.js';
import { pageAsText } from '../../../server/src/core/render/plain.js';
import { voiceIn } from '../../../server/src/core/render/voice.js';
import { annotationSpecs } from '../../../server/src/core/model/annotations.js';
import { everyGuise, openFixture } from '../../support/workspace.js';

function shown(source: string): string {
  const answers = everyGuise(source).map(({ fixture }) => {
    const { document, offset } = openFixture(fixture);
    const found = signatureHelp(document, offset);
    if (!found) return 'nothing';
    const { label, parameters } = found.signatures[found.active] ?? { label: '', parameters: [] };
    const part = parameters[found.parameter];
    return part ? `${label.slice(0, part.start)}‹${label.slice(part.start, part.end)}›${label.slice(part.end)}` : label;
  });
  assert.equal(new Set(answers).size, 1, answers.join(' / '));
  return answers[0] ?? '';
}

const annotated = (line: string): string => `1. Text.\n   ${line}\n`;

describe('signature help', () => {
  it('answers in the value of an annotation: its form, and the part that is being written', () => {
    assert.equal(shown(annotated('@binds <|>')), '@binds ‹parties, sides or all›');
    assert.equal(shown(annotated('@binds UKR, R<|>')), '@binds ‹parties, sides or all›');
    assert.equal(shown(annotated('@precedent kor<|>')), '@precedent ‹targets›');
    assert.equal(shown(annotated('@precedent none <|>')), '@precedent none ‹"reason"›');
    assert.equal(shown(annotated('@position <|>')), '@position ‹PARTY› accepts "words"');
    assert.equal(shown(annotated('@position UKR <|>')), '@position PARTY ‹accepts› "words"');
    assert.equal(shown(annotated('@position UKR rejects "as a<|>')), '@position PARTY accepts ‹"words"›');
    assert.equal(shown(annotated('@deadline <|>')), '@deadline ‹72 hours› after event');
    assert.equal(shown(annotated('@deadline 10 days <|>')), '@deadline 72 hours ‹after› event');
    assert.equal(shown(annotated('@deadline 10 days after <|>')), '@deadline 72 hours after ‹event›');
    assert.equal(shown(annotated('@ignore vague-duration "<|>')), '@ignore rule, rule ‹"reason"›');
    assert.equal(shown(annotated('@note <|>')), '@note ‹[author YYYY-MM-DD]› text');
    assert.equal(shown(annotated('@note [Ann 2025-01-01] so<|>')), '@note [author YYYY-MM-DD] ‹text›');
    assert.equal(shown(annotated('@option A <|>')), '@option A ‹"name"›');
  });

  it('answers in the value of a field, by an example', () => {
    assert.equal(shown('agreement made "Made"\n  status: <|>\n'), 'status: ‹draft›');
    assert.equal(shown('party UKR "Ukraine"\nsignature UKR\n  by: "Name", <|>\n'), 'by: "Name", ‹"Title"›');
  });

  it('answers with what the value means and may be', () => {
    const { document, offset } = openFixture(annotated('@kind <|>'));
    const found = signatureHelp(document, offset);
    assert.ok(found);
    assert.match(pageAsText(signaturePage(found, voiceIn().say)), /prohibition/);
  });

  it('answers for every annotation that takes a value, at every letter of its form', () => {
    for (const { name, form, value } of annotationSpecs) {
      if (value === 'none') continue;
      const [first = ''] = form.split(' · ');
      for (let end = name.length + 2; end <= first.length; end += 1) assert.match(shown(annotated(`${first.slice(0, end)}<|>`)), new RegExp(`^@${name} .*‹.+›`), first.slice(0, end));
    }
  });

  it('answers nothing in prose, in names, in comments, and for what nobody knows', () => {
    for (const source of ['1. Te<|>xt, 5.\n', annotated('@bin<|>'), annotated('@colour <|>'), annotated('@heading <|>'), '// @binds <|>\n', 'agreement made "Made"\n  colour: <|>\n', 'status: <|>\n', annotated('@note See {1<|>}')]) {
      assert.equal(shown(source), 'nothing', source);
    }
  });
});
