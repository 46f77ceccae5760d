// Declarations, their values, and looking names up.
import assert from 'node:assert/strict';
import { parseFixture } from '../../support/fixtures.js';
import { build, each } from './built.js';

const names = (list: readonly { readonly text: string }[]) => list.map((name) => name.text);

describe('declarations', () => {
  each('an agreement with every value', `agreement ⟦id: demo-2025⟧ "⟦name: A Demo⟧"
  status: signed
  precedent: korea-1953, ⟦minsk: minsk-2014⟧
  precedent: geneva-1954
  language: uk
  authentic: en, uk
  domain: land, sea
  numbering: per-article
  profile: ceasefire
  part-of: whole
  version-of: original
  amends: first, second
  supersedes: third
  alias: Armistice, "Truce, the"
`, ({ model, slice, span }) => {
    const { agreement } = model;
    assert.equal(agreement.declared, true);
    assert.deepEqual([agreement.id.text, agreement.name.text], ['demo-2025', 'A Demo']);
    assert.deepEqual(agreement.id.span, span('id'));
    assert.deepEqual(agreement.name.span, span('name'));
    assert.equal(agreement.status, 'signed');
    assert.deepEqual(names(agreement.precedents), ['korea-1953', 'minsk-2014', 'geneva-1954']);
    assert.deepEqual(agreement.precedents[1]?.span, span('minsk'));
    assert.equal(agreement.language, 'uk');
    assert.deepEqual(agreement.authentic, ['en', 'uk']);
    assert.deepEqual(names(agreement.domains), ['land', 'sea']);
    assert.equal(agreement.numbering, 'per-article');
    assert.equal(agreement.profile, 'ceasefire');
    assert.deepEqual([agreement.partOf?.text, agreement.versionOf?.text], ['whole', 'original']);
    assert.deepEqual([names(agreement.amends), names(agreement.supersedes)], [['first', 'second'], ['third']]);
    assert.deepEqual(names(agreement.aliases), ['Armistice', 'Truce, the']);
    assert.equal(slice(agreement.aliases[1]?.span), 'Truce, the');
    assert.equal(slice(agreement.extent).endsWith('"Truce, the"'), true);
  });

  each('what cannot be read is left out, the last of two wins', `agreement demo "Demo"
  status: finished
  numbering: odd
  profile: peace
  profile: war
`, ({ model }) => {
    const { agreement } = model;
    assert.equal(agreement.status, 'draft');
    assert.equal(agreement.numbering, model.tree.numbering);
    assert.equal(agreement.profile, 'peace');
    assert.equal(agreement.fields.length, 4);
  });

  each('party, body, zone, term and signature', `party UKR "Ukraine"
  role: signatory, Guarantor
  side: West
body JMC "Joint Commission"
  members: UKR 5, "Nation A, of the north" 2, RUS
  mandate: supervise, verify, dance
  scope: 13(c), DMZ
  established-by: Art. 5
  precedent: korea-1953:MAC
zone DMZ "Zone"
  kind: buffer
term ceasefire "cease-fire"
  means: "a stop of all fire"
signature UKR
  by: "Name", "Title"
  on: 2025-06-01
  for: RUS
signature RUS
signature USA
  status: refused
`, ({ model, slice }) => {
    const [party] = model.parties;
    const [body] = model.bodies;
    assert.deepEqual([party?.roles, party?.side?.text], [['signatory', 'guarantor'], 'West']);
    assert.deepEqual(body?.members.map((member) => [member.name.text, member.count, slice(member.name.span)]), [
      ['UKR', 5, 'UKR'], ['Nation A, of the north', 2, 'Nation A, of the north'], ['RUS', undefined, 'RUS'],
    ]);
    assert.deepEqual(body?.mandate, ['supervise', 'verify']);
    assert.equal(body?.scope.length, 2);
    assert.equal(body?.establishedBy?.locator.kind, 'path');
    assert.equal(body?.precedent?.agreement?.name, 'korea-1953');
    assert.deepEqual([model.zones[0]?.zoneKind, model.terms[0]?.means], ['buffer', 'a stop of all fire']);
    assert.deepEqual(model.signatures.map((signature) => [signature.party.text, signature.status, signature.for?.text]), [
      ['UKR', 'signed', 'RUS'], ['RUS', 'pending', undefined], ['USA', 'refused', undefined],
    ]);
  });

  it('an agreement without a line is named by its file', () => {
    const { model } = build(parseFixture('1. Text.\n'), 'Draft of May (2).treaty');
    const { agreement } = model;
    assert.deepEqual([agreement.declared, agreement.id.text, agreement.name.text, agreement.status], [false, 'Draft-of-May-2', 'Draft of May (2)', 'draft']);
    assert.equal(model.declared('draft-of-may-2'), agreement);
    assert.equal(build(parseFixture(''), '').model.agreement.id.text, 'agreement');
  });

  each('names in any case, ids before aliases before sides', `party UKR "Ukraine"
  side: West
  alias: Kyiv
party USA "United States"
  side: West
  role: guarantor, witness
party RUS "Russia"
  role: witness, signatory
body KYIV "Kyiv Office"
signature UKR
`, ({ model }) => {
    assert.equal(model.declared('ukr'), model.parties[0]);
    assert.equal(model.declared('kyiv')?.kind, 'body');
    assert.equal(model.declared('WEST'), model.parties[0]);
    assert.equal(model.declared('Ukraine'), undefined);
    assert.deepEqual(model.partiesNamed('west').map((party) => party.id.text), ['UKR', 'USA']);
    assert.deepEqual(model.partiesNamed('all').map((party) => party.id.text), ['UKR', 'RUS']);
    assert.deepEqual(model.partiesNamed('KYIV'), []);
    assert.deepEqual(model.partiesNamed('nobody'), []);
  });

  each('of two with one id the first is found, both are listed', 'party UKR "One"\nparty UKR "Two"\nterm ukr "Three"\n', ({ model }) => {
    assert.equal(model.declared('UKR')?.name.text, 'One');
    assert.equal(model.declarations.length, 3);
  });

  each('uses of names', `agreement demo "Demo"
  precedent: ⟦u1: korea-1953⟧
party UKR "Ukraine"
body JMC "Commission"
  members: ⟦u2: UKR⟧ 5
  reports-to: ⟦u3: JMC⟧
signature ⟦u4: UKR⟧

1. [⟦u5: UKR⟧, ⟦u6: XYZ⟧: Text.] [Plain words: text.]
   @binds ⟦u7: UKR⟧, ⟦u8: all⟧
   @enforced-by ⟦u9: JMC⟧
   @deadline 3 days after ⟦u10: ceasefire⟧
   @deadline 3 days after signature
   @deadline 3 days after #line
   @position ⟦u11: RUS⟧ rejects "it"
   @precedent korea-1953:1
   @kind obligation
`, ({ model, slice, span }) => {
    const expected = [
      ['korea-1953', 'agreement'], ['UKR', 'any'], ['JMC', 'party-or-body'], ['UKR', 'party'], ['UKR', 'party'], ['XYZ', 'party'],
      ['UKR', 'party'], ['all', 'party'], ['JMC', 'party-or-body'], ['ceasefire', 'term'], ['RUS', 'party'],
    ];
    assert.deepEqual(model.nameUses.map((use) => [use.name, use.expects]), expected);
    assert.deepEqual(model.nameUses.map((use) => use.span), expected.map((_row, i) => span(`u${i + 1}`)));
    for (const use of model.nameUses) assert.equal(slice(use.span), use.name);
  });
});
