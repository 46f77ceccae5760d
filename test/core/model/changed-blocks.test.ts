// What has to be read again after an edit beside the blocks it touched: the headings and labels that are read together with them.
import assert from 'node:assert/strict';
import { changedBlocks } from '../../../server/src/core/model/changed-blocks.js';
import { headingOf } from '../../../server/src/core/syntax/details.js';
import { parse, reparse } from '../../../server/src/core/syntax/parse.js';

describe('changed blocks', () => {
  it('hold the heading whose title stands in the paragraph that was edited', () => {
    const text = 'Article 5\n\nWithdrawal of Forces\n\n1. Forces leave.\n';
    const before = parse(text);
    const at = text.indexOf('Forces');
    const { tree, change } = reparse(before, [{ span: { start: at, end: at }, newText: 'All ' }]);
    assert.ok(change);
    const heading = before.first;
    assert.ok(!change.touched.includes(heading), 'its own text is what it was');
    const { title } = headingOf(tree, heading) ?? {};
    assert.equal(title && tree.text.slice(title.start, title.end), 'Withdrawal of All Forces');
    const changed = changedBlocks(before, tree, change);
    assert.ok(changed.old.includes(heading) && changed.new.includes(heading));
  });

  it('are the touched ones alone where nothing is read with them', () => {
    const text = '1. One.\n\n2. Two.\n';
    const before = parse(text);
    const at = text.indexOf('Two');
    const { tree, change } = reparse(before, [{ span: { start: at, end: at }, newText: 'x' }]);
    assert.ok(change);
    assert.deepEqual(changedBlocks(before, tree, change), { old: change.touched, new: change.touched });
  });
});
