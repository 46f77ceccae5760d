// The two drafts together raise every open issue of the domain notes (part b): no row without a clause, no label that is lost.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { resolveTarget } from '../../../server/src/core/resolve/targets.js';
import { parseTargets } from '../../../server/src/core/syntax/targets.js';
import { NO_BLOCK } from '../../../server/src/core/syntax/types.js';
import { readContent } from '../../support/content.js';
import { root } from '../../support/root.js';

interface Row {
  readonly issue: number;
  readonly subject: string;
  readonly clauses: readonly string[];
}

const rows = JSON.parse(readFileSync(path.join(root, 'test', 'data', 'open-issues.json'), 'utf8')) as readonly Row[];
const content = readContent();

describe('open issues in the drafts', () => {
  it('has the 32 issues, each once', () => assert.deepEqual(rows.map((row) => row.issue), Array.from({ length: 32 }, (_, index) => index + 1)));

  for (const row of rows) {
    it(`${row.issue}. ${row.subject}`, () => {
      assert.ok(row.clauses.length > 0, 'no clause raises it');
      for (const written of row.clauses) {
        assert.match(written, /^ukraine-(armistice|settlement):#/, 'cited by label, in one of the drafts');
        const target = parseTargets(written, 0)[0]!;
        const resolution = resolveTarget(content.snapshot, content.document('korea-1953'), NO_BLOCK, target);
        assert.equal(resolution.kind, 'resolved', `${written} is lost`);
      }
    });
  }
});
