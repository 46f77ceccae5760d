// The hover of a clause shows its counterpart in the precedent.
import { assert } from '../support/assert.js';
import { closeAll, hoverText, openText, startParley } from '../support/editor.js';

describe('hover', () => {
  afterEach(closeAll);

  it('answers with the counterpart of a clause', async () => {
    await startParley();
    const { document, cursor } = await openText(
      'hover.treaty',
      'agreement hover-draft "A draft"\n\n1. A line of <|>contact shall be fixed.\n   @precedent korea-1953:1\n',
    );
    const text = await hoverText(document, cursor);
    assert.match(text, /korea-1953/);
    assert.match(text, /demarcation line/i);
  });

  it('says nothing where nothing stands', async () => {
    await startParley();
    const { document, cursor } = await openText('hover-none.treaty', '// A comment.\n<|>\n// Another.\n');
    assert.equal(await hoverText(document, cursor), '', 'hover');
  });
});
