// The extension wakes for a .treaty file.
import { assert } from '../support/assert.js';
import { closeAll, findParley, openText, waitByAsking } from '../support/editor.js';

describe('activation', () => {
  afterEach(closeAll);

  it('gives a .treaty file its language', async () => {
    const { document } = await openText('language.treaty', 'agreement a1 "A"\n');
    assert.equal(document.languageId, 'treaty', 'languageId');
  });

  it('starts the extension when a .treaty file is opened', async () => {
    await openText('wake.treaty', 'agreement a2 "A"\n');
    const parley = await waitByAsking(() => (findParley().isActive ? findParley() : undefined));
    const { kind } = await parley.exports.findHost();
    assert.match(kind, /^(process|worker)$/);
  });
});
