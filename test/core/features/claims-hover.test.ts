// Hover on what the golden pictures leave out: a defined term, where it is declared and where prose uses it.
import assert from 'node:assert/strict';
import { hover } from '../../../server/src/core/features/hover.js';
import { english } from '../../../server/src/core/render/english.js';
import { hoverPage } from '../../../server/src/core/render/hover-page.js';
import { pageAsText } from '../../../server/src/core/render/plain.js';
import { phrases } from '../../../server/src/core/render/messages.js';
import { everyGuise, openFixture } from '../../support/workspace.js';

const say = phrases(english, 'en');

function check(source: string, expected: readonly RegExp[]): void {
  for (const { name, fixture } of everyGuise(source)) {
    const { snapshot, document, offset } = openFixture(fixture);
    const found = hover(snapshot, document, offset);
    assert.ok(found !== undefined, `nothing to say (${name})`);
    const text = pageAsText(hoverPage(found, say));
    for (const pattern of expected) assert.match(text, pattern, name);
  }
}

describe('hover on a term', () => {
  const card = [/cease-fire/, /the end of all fighting/, /Mentioned in 1 clause/];
  it('where prose uses it: its card', () =>
    check('agreement a "A"\n\nterm ceasefire "cease-fire"\n  means: the end of all fighting\n\n1. From the cease-<|>fire on nobody moves.\n', card));
  it('where it is declared: its card', () =>
    check('agreement a "A"\n\nterm cease<|>fire "cease-fire"\n  means: the end of all fighting\n\n1. From the cease-fire on nobody moves.\n', card));
});

describe('hover on a clause in brackets', () => {
  it('counts its open brackets and says whose they are', () =>
    check('agreement a "A"\nparty UKR "Ukraine"\nparty RUS "Russia"\n\n<|>1. The zone is [UKR: two] [RUS: four] kilometres wide.\n', [/[Bb]racket/, /Ukraine|UKR/, /Russia|RUS/]));
});
