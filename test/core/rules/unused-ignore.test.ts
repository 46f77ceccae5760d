// What is said of an ignore that silences nothing: never before all is known, never of a rule that is off, and right after each edit.

import assert from 'node:assert/strict';
import { unusedIgnore } from '../../../server/src/core/rules/annotations/unused-ignore.js';
import { rules } from '../../../server/src/core/rules/registry.js';
import { checkDocument, checkWith } from '../../../server/src/core/rules/runner.js';
import type { Rule } from '../../../server/src/core/rules/types.js';
import { emptyConfig } from '../../../server/src/core/workspace/snapshot.js';
import { Draft } from './support/drafts.js';

const duty = '1. Each side shall withdraw.\n';
const used = `${duty}   @ignore no-enforcement-body "each for itself"\n`;
const unused = used.replace('shall withdraw', 'has withdrawn');

/** Rules of what is shown. */
const shown = (draft: Draft): readonly string[] => draft.checker.findings().map(({ rule }) => rule);

function fresh(draft: Draft): readonly string[] {
  return checkWith(draft.chosen, draft.snapshot, draft.document).map(({ rule }) => rule);
}

/** Made so by an edit, and followed. */
function after(draft: Draft, text: string): readonly string[] {
  draft.edit(text);
  draft.finish();
  assert.deepEqual(shown(draft), fresh(draft));
  return shown(draft);
}

describe('an unused ignore', () => {
  it('is told as soon as the text finds nothing, and no more when it does again', () => {
    const draft = new Draft(used);
    draft.finish();
    assert.deepEqual(shown(draft), []);
    assert.deepEqual(after(draft, unused), ['unused-ignore']);
    assert.deepEqual(after(draft, used), []);
    assert.deepEqual(after(draft, `${used}   @ignore no-enforcement-body "twice"\n`), ['unused-ignore']);
    assert.deepEqual(after(draft, used.replace('no-enforcement-body', 'no-enforcement-body, numbering-gap')), ['unused-ignore']);
    assert.deepEqual(after(draft, `// parley: ignore no-enforcement-body "all"\n${used}`), ['unused-ignore']);
    assert.deepEqual(after(draft, `// parley: ignore no-enforcement-body "all"\n${duty}`), []);
    assert.deepEqual(after(draft, `// parley: ignore no-enforcement-body "all"\n${used}\n2. Each side shall stop.\n`), []);
    assert.deepEqual(after(draft, `Preamble\n// parley: ignore no-enforcement-body "all"\n\n${used}`), []);
  });

  it('is told of a comment as long as the file begins with it', () => {
    const body = `// parley: ignore numbering-gap "x"\n\n1. The Parties have met.\n\n`;
    const draft = new Draft(`// A draft.\n\n${body}`);
    draft.finish();
    assert.deepEqual(shown(draft), ['unused-ignore']);
    assert.deepEqual(after(draft, `Preamble\n\n${body}`), []);
    assert.deepEqual(after(draft, `// A draft.\n\n${body}`), ['unused-ignore']);
  });

  it('is told where the rule moved to another clause', () => {
    const draft = new Draft(`${used}\n2. The line is drawn.\n`);
    draft.finish();
    assert.deepEqual(after(draft, `1. The line is drawn.\n   @ignore no-enforcement-body "each for itself"\n\n2. Each side shall withdraw.\n`), ['unused-ignore', 'no-enforcement-body']);
  });

  it('is told of nothing before all of a new text is known', () => {
    const draft = new Draft(`1. The line is drawn.\n   @ignore no-enforcement-body "x"\n\n${'2. The Parties have met.\n\n'.repeat(30)}`);
    let stops = 0;
    while (!draft.checker.work({ stop: () => true })) {
      stops += 1;
      assert.ok(!draft.checker.complete);
      if (draft.checker.findings().some(({ rule }) => rule === 'unused-ignore')) break;
    }
    assert.ok(stops > 30, `${stops} stops`);
    draft.finish();
    assert.ok(shown(draft).includes('unused-ignore'));
  });

  it('stays as it was while an edit is looked at', () => {
    const draft = new Draft(`${unused}\n${'2. The Parties have met.\n\n'.repeat(30)}`);
    draft.finish();
    assert.ok(shown(draft).includes('unused-ignore'));
    draft.edit(draft.text.replace('has withdrawn', 'shall withdraw'));
    assert.ok(shown(draft).includes('unused-ignore'));
    draft.finish();
    assert.ok(!shown(draft).includes('unused-ignore'));
  });

  it('is told of nothing while files are being read', () => {
    const draft = new Draft(unused);
    draft.load(true);
    draft.finish();
    assert.deepEqual([shown(draft), fresh(draft)], [[], []]);
    draft.load(false);
    draft.finish();
    assert.deepEqual([shown(draft), fresh(draft)], [['unused-ignore'], ['unused-ignore']]);
    draft.load(true);
    draft.finish();
    assert.deepEqual([shown(draft), fresh(draft)], [[], []]);
  });

  it('is no ignore of a rule that is off, by a setting, a profile or from the start', () => {
    const draft = new Draft(unused);
    draft.configure({ ...emptyConfig, severities: { 'no-enforcement-body': 'off' } });
    draft.finish();
    assert.deepEqual([shown(draft), fresh(draft)], [[], []]);
    draft.configure(emptyConfig);
    draft.finish();
    assert.deepEqual(shown(draft), ['unused-ignore']);
    const quiet: Rule = { ...rules.find(({ name }) => name === 'no-enforcement-body')!, offByDefault: true };
    const off = new Draft(unused, [], [quiet, unusedIgnore]);
    off.finish();
    assert.deepEqual([shown(off), fresh(off)], [[], []]);
  });

  it('counts what a rule shows instead of all it found, and what it found otherwise', () => {
    const all: Rule = {
      name: 'all', category: 'structure', severity: 'hint', messages: { default: 'x' }, reads: [], blocks: ['provision'],
      *checkBlock({ document: { model: { tree } } }, block) {
        if (tree.text.slice(tree.start(block), tree.end(block)).includes('shall')) yield { span: { start: tree.start(block), end: tree.start(block) + 1 }, message: { id: 'default', args: {} } };
      },
      combine(_context, found) {
        const [first] = found;
        return found.size > 2 && first ? [first] : undefined;
      },
    };
    const text = '1. A shall do.\n\n2. B shall do.\n   @ignore all "x"\n\n3. C shall do.\n';
    const draft = new Draft(text, [], [all, unusedIgnore]);
    draft.finish();
    // One for three, at the first: the second clause silences nothing.
    assert.deepEqual([shown(draft), fresh(draft)], [['all', 'unused-ignore'], ['all', 'unused-ignore']]);
    assert.deepEqual(after(draft, text.replace('C shall', 'C will')), ['all']);
    assert.deepEqual(after(draft, text), ['all', 'unused-ignore']);
    assert.deepEqual(after(draft, text.replace('A shall', 'A will')), ['all']);
    assert.deepEqual(after(draft, text.replace('   @ignore all "x"\n', '').replace('1. A', '// parley: ignore all "x"\n1. A')), []);
    assert.deepEqual(after(draft, `// parley: ignore all "x"\n${text.replaceAll('shall', 'will')}`), ['unused-ignore', 'unused-ignore']);
  });

  it('can be silenced like everything else, and is not called unused for it', () => {
    const draft = new Draft(unused.replace('no-enforcement-body', 'no-enforcement-body, unused-ignore'));
    draft.finish();
    assert.deepEqual([shown(draft), fresh(draft)], [[], []]);
    assert.deepEqual(checkDocument(draft.snapshot, draft.document, { suppressed: true }).map(({ rule, suppressed }) => [rule, suppressed]), [['unused-ignore', 'each for itself']]);
    assert.deepEqual(after(draft, used.replace('no-enforcement-body', 'no-enforcement-body, unused-ignore')), []);
  });

  it('silences what is said of ignores, which is found behind all else', () => {
    const draft = new Draft('// A draft.\n1. The line is drawn.\n');
    draft.finish();
    assert.deepEqual(after(draft, '// parley: ignore unknown-ignored-rule, no-such-rule-at-all "x"\n1. The line is drawn.\n'), []);
    assert.deepEqual(after(draft, '// parley: ignore unknown-ignored-rule, ignore-without-reason\n1. The line is drawn.\n'), ['unused-ignore']);
    assert.deepEqual(after(draft, '// parley: ignore ignore-without-reason\n1. The line is drawn.\n'), []);
    assert.deepEqual(after(draft, '// parley: ignore ignore-without-reason "x"\n1. The line is drawn.\n   @ignore no-such-rule-at-all\n'), ['unknown-ignored-rule']);
  });

  it('costs no second look at any block', () => {
    const draft = new Draft(`${used}\n${Array.from({ length: 30 }, (_, i) => `${i + 2}. The Parties have met.\n\n`).join('')}`);
    draft.finish();
    draft.edit(draft.text.replace('shall withdraw', 'has withdrawn'));
    assert.equal(draft.finish(), 1);
    assert.ok(shown(draft).includes('unused-ignore'));
  });
});
