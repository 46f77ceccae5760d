// A colour for each party, where its id is declared and in front of its brackets.
import assert from 'node:assert/strict';
import { partyColours } from '../../../server/src/core/features/party-colours.js';
import { everyGuise, openFixture } from '../../support/workspace.js';

const text = `//- draft.treaty
agreement peace "Draft"
party UKR "Ukraine"
party RUS "Russian Federation"
  side: North
party PRK "Korea"
  alias: DPRK
  side: North

1. They meet [UKR: at once] [RUS, UKR: [NOBODY: never] within a week] [open] [DPRK: soon] [North: later], says UKR.
`;

function found(set: Readonly<Record<string, string>>): readonly (readonly string[])[] {
  return everyGuise(text).map(({ fixture }) => {
    const { snapshot, document, words } = openFixture(fixture);
    return partyColours(snapshot, document, set).map(({ span, party, colour }) => `${words(document.uri, span)} ${party} #${colour.map((each) => Math.round(each * 255).toString(16).padStart(2, '0')).join('')}`);
  });
}

describe('colours of parties', () => {
  it('answers with one colour a party, at its declaration and in front of what it proposes, and none for a side of several', () => {
    for (const colours of found({})) {
      assert.deepEqual(colours, ['UKR UKR #0072b2', 'RUS RUS #d55e00', 'PRK PRK #009e73', 'UKR UKR #0072b2', 'RUS RUS #d55e00', 'UKR UKR #0072b2', 'DPRK PRK #009e73']);
    }
  });

  it('answers with the colour somebody has set, whatever its capitals; one that is none is left out', () => {
    for (const colours of found({ ukr: '#FFD700', RUS: 'red' })) assert.deepEqual(colours.slice(0, 2), ['UKR UKR #ffd700', 'RUS RUS #d55e00']);
  });

  it('answers nothing in a text without parties', () => {
    const { snapshot, document } = openFixture('//- a.treaty\n1. They meet [UKR: at once].\n');
    assert.deepEqual(partyColours(snapshot, document), []);
  });
});
