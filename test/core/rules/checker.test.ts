// What the checker looks at again after an edit, counted in blocks, and what stays the same object.
import assert from 'node:assert/strict';
import { Checker } from '../../../server/src/core/rules/checker.js';
import { rules } from '../../../server/src/core/rules/registry.js';
import { checkDocument } from '../../../server/src/core/rules/runner.js';
import type { Rule, Trigger } from '../../../server/src/core/rules/types.js';
import { createDocument, editDocument } from '../../../server/src/core/workspace/document.js';
import { createSnapshot, emptyConfig, withDocument } from '../../../server/src/core/workspace/snapshot.js';
import { Draft } from './support/drafts.js';

const head = `agreement ours "Ours"
  status: draft
party UKR "Ukraine"
  role: signatory
body JMC "Joint Commission"
  mandate: supervise

`;
const clauses = (count: number, from = 3): string => Array.from({ length: count }, (_, i) => `${from + i}. Each side shall report to the JMC.\n\n`).join('');
const text = `${head}1. Each side shall:
   (a) withdraw its forces;
   (b) report, as paragraph 2 says.

2. Each side shall stop [UKR: at once].
   @binds UKR
   @note what was said

${clauses(40)}Annex I

1. See {2} and {9}.
`;

/** Blocks looked at after the one change of `from` into `to`. */
function looked(draft: Draft, from: string, to: string): number {
  assert.equal(draft.text.split(from).length, 2, `"${from}" stands there once`);
  draft.finish();
  draft.edit(draft.text.replace(from, to));
  const blocks = draft.finish();
  assert.deepEqual(draft.checker.findings(), checkDocument(draft.snapshot, draft.document));
  return blocks;
}

const many = 40;

describe('what is looked at again', () => {
  it('a letter in prose: its block', () => {
    assert.equal(looked(new Draft(text), 'stop [UKR', 'stoop [UKR'), 1);
  });

  it('a letter in a chapeau: it and its points', () => {
    assert.equal(looked(new Draft(text), '1. Each side shall:', '1. Each party shall:'), 3);
  });

  it('a letter in a paragraph that leads into provisions: it and them', () => {
    const draft = new Draft(`${head}Article 1. Line\n\nThe sides shall:\n\n1. leave;\n\n2. report.\n\nArticle 2. Rest\n\n${clauses(many, 3)}`);
    assert.equal(looked(draft, 'The sides shall', 'The sidess shall'), 3);
  });

  it('a letter in a paragraph that leads nowhere: it alone', () => {
    const draft = new Draft(`${head}Article 1. Line\n\nThe sides agree.\n\n1. They leave.\n\n2. They report.\n`);
    assert.equal(looked(draft, 'The sides agree', 'The sidess agree'), 1);
  });

  it('a letter in a further paragraph: its provision with all of it', () => {
    const draft = new Draft(`${head}1. Each side shall:\n   (a) leave.\n\n   Both do so now.\n\n${clauses(many, 2)}`);
    assert.equal(looked(draft, 'do so now', 'do so noow'), 3);
  });

  it('a letter in a note on a clause: the note, and the clause that has it', () => {
    assert.equal(looked(new Draft(text), 'what was said', 'what was saaid'), 2);
  });

  it('who enforces a clause: the annotation, and the clause', () => {
    const draft = new Draft(text.replace('@binds UKR', '@enforced-by none'));
    assert.equal(looked(draft, '@enforced-by none', '@enforced-by JMC'), 2);
  });

  it('a label: it, the points under it and its neighbours, and what cites it or could cite it now', () => {
    const draft = new Draft(text);
    draft.finish();
    const cites = (label: string): number => draft.text.split(new RegExp(`paragraph ${label} says|[{]${label}[}]`, 'u')).length - 1;
    const citing = cites('2') + cites('5');
    const blocks = looked(draft, '2. Each side shall stop', '5. Each side shall stop');
    assert.equal(citing, 2);
    // The block with its annotations, the two that cite it, and the labels beside it that are out of order now.
    assert.ok(blocks >= 1 + citing && blocks <= 8, `${blocks} blocks`);
  });

  it('a party\'s id: what names it, and what names what it is called now', () => {
    const blocks = looked(new Draft(text), 'party UKR', 'party UKX');
    assert.ok(blocks >= 4 && blocks <= 8, `${blocks} blocks`);
  });

  it('how the agreement numbers: every block with what reads numbers', () => {
    const blocks = looked(new Draft(text), '  status: draft', '  status: draft\n  numbering: per-article');
    assert.ok(blocks > many, `${blocks} blocks`);
  });

  it('a label of another file: every block with what reads other files; a letter of its prose: none', () => {
    const draft = new Draft(text, ['agreement older "Older"\n\n1. Each side shall leave.\n']);
    draft.finish();
    draft.editOther(0, 'agreement older "Older"\n\n1. Each side shall lleave.\n');
    assert.equal(draft.finish(), 0);
    draft.editOther(0, 'agreement older "Older"\n\n2. Each side shall lleave.\n');
    assert.ok(draft.finish() > many);
  });

  it('a letter in a clause of another file that a finding points to: what points to it', () => {
    const older = 'agreement older "Older"\n\n1. Each side shall leave.\n';
    const draft = new Draft(`agreement ours "Ours"\n  precedent: older\n\n1. Each side shall leave.\n@precedent older:1\n\n${clauses(many, 2)}`, [older]);
    draft.finish();
    assert.ok(draft.checker.findings().some(({ related }) => related.length > 0));
    draft.editOther(0, older.replace('leave', 'leeave'));
    assert.equal(draft.finish(), 1);
    assert.deepEqual(draft.checker.findings(), checkDocument(draft.snapshot, draft.document));
  });

  it('a word in a clause that is followed, of which nothing was said before: what follows it', () => {
    const older = 'agreement older "Older"\n\n1. Each side shall leave.\n';
    const draft = new Draft(`agreement ours "Ours"\n  precedent: older\n\n1. Each side should leave.\n@precedent older:1\n\n${clauses(many, 2)}`, [older.replace('shall', 'should')]);
    draft.finish();
    assert.ok(draft.checker.findings().every(({ rule }) => rule !== 'weaker-modal'));
    draft.editOther(0, older);
    assert.equal(draft.finish(), 1);
    assert.ok(draft.checker.findings().some(({ rule }) => rule === 'weaker-modal'));
    assert.deepEqual(draft.checker.findings(), checkDocument(draft.snapshot, draft.document));
  });

  it('nothing, where another file is read that says nothing new', () => {
    const draft = new Draft(text, ['agreement older "Older"\n\n1. Each side shall leave.\n']);
    draft.finish();
    draft.checker.update(withDocument(draft.snapshot, draft.document), draft.document);
    assert.equal(draft.checker.complete, true);
  });
});

describe('work in slices', () => {
  it('takes what is on screen first, then what an edit touched, then the rest', () => {
    const seen: number[] = [];
    const watcher: Rule = {
      name: 'watcher', category: 'structure', severity: 'hint', messages: {}, reads: ['structure'], blocks: ['provision'],
      *checkBlock({ document }, block) {
        seen.push(document.model.tree.start(block));
        yield* [];
      },
    };
    const draft = new Draft(text, [], [watcher]);
    const at = text.indexOf('30. ');
    draft.finish([{ start: at, end: at + 5 }], 3);
    assert.equal(seen[0], at);
    const rest = seen.slice(1);
    assert.deepEqual(rest, [...rest].sort((a, b) => a - b));
    assert.equal(new Set(seen).size, seen.length);
    seen.length = 0;
    // Where paragraphs are numbered otherwise everything may be cited otherwise.
    draft.edit(text.replace('  status: draft\n', '  numbering: per-article\n'));
    const edited = draft.text.replace('stop [UKR', 'go [UKR');
    draft.edit(edited);
    const moved = at + edited.length - text.length;
    draft.finish([{ start: moved, end: moved + 5 }], 1);
    assert.deepEqual(seen.slice(0, 2), [moved, edited.indexOf('2. Each side')]);
  });

  it('goes over a new text with rules that look nothing up first, then with those that look at marks only', () => {
    const seen: string[] = [];
    const watcher = (name: string, of: Pick<Rule, 'reads'> & { readonly triggers?: readonly Trigger[] }): Rule => ({
      name, category: 'structure', severity: 'hint', messages: {}, blocks: ['provision', 'annotation'], ...of,
      checkBlock(_context, block) {
        seen.push(`${name} ${block}`);
        return [];
      },
    });
    const draft = new Draft(text, [], [watcher('prose', { reads: ['above'] }), watcher('marks', { reads: ['structure'], triggers: ['brace'] }), watcher('lines', { reads: ['declarations'], triggers: ['bracket'] })]);
    while (!draft.checker.surveyed) {
      assert.ok(!seen.some((each) => each.startsWith('prose')));
      draft.checker.work({ stop: () => true });
    }
    draft.finish();
    assert.deepEqual([...new Set(seen.map((each) => each.split(' ')[0]))], ['lines', 'marks', 'prose']);
    const count = (name: string): number => seen.filter((each) => each.startsWith(name)).length;
    assert.equal(new Set(seen).size, seen.length);
    // Two annotations; one provision with a square bracket, one with braces, and all the others.
    assert.deepEqual([count('lines'), count('marks')], [3, 3]);
    assert.ok(count('prose') > many);
  });

  it('shows what is on screen to all rules, once, before a new text is gone over', () => {
    const seen: string[] = [];
    const watcher = (name: string, of: Pick<Rule, 'reads'> & { readonly triggers?: readonly Trigger[] }): Rule => ({
      name, category: 'structure', severity: 'hint', messages: {}, blocks: ['provision'], ...of,
      checkBlock({ document }, block) {
        seen.push(`${name} ${document.model.tree.start(block)}`);
        return [];
      },
    });
    const draft = new Draft(text, [], [watcher('lines', { reads: ['declarations'], triggers: ['brace'] }), watcher('prose', { reads: ['above'] })]);
    const at = text.indexOf('1. See {2}');
    draft.finish([{ start: at, end: at + 3 }], 1);
    assert.deepEqual(seen.slice(0, 2), [`lines ${at}`, `prose ${at}`]);
    assert.equal(new Set(seen).size, seen.length);
  });

  it('asks after each block whether to stop, and goes on where it stopped', () => {
    const draft = new Draft(text);
    let asked = 0;
    const once = (): boolean => ++asked > 0;
    let calls = 0;
    while (!draft.checker.work({ stop: once })) calls += 1;
    assert.ok(calls > many);
    assert.ok(asked <= calls + 1);
    assert.equal(draft.checker.complete, true);
    assert.equal(draft.checker.work({ stop: () => assert.fail('nothing is left') }), true);
  });

  it('begins anew where nothing is known of what an edit changed', () => {
    const before = createDocument('file:///draft.treaty', text, { library: false });
    const after = { ...createDocument('file:///draft.treaty', text.replace('stop', 'go'), { library: false }) };
    const checker = new Checker();
    for (const document of [before, after]) {
      const snapshot = withDocument(createSnapshot(emptyConfig), document);
      checker.update(snapshot, document);
      assert.equal(checker.complete, false);
      checker.work({ stop: () => false });
      assert.deepEqual(checker.findings(), checkDocument(snapshot, document));
    }
  });

  it('knows at once when the whole begins or ends to say who enforces its annexes', () => {
    const whole = (says: string): string => `agreement ours "Ours"\n  status: draft\n${says}\nbody JMC "Joint Commission"\n  mandate: supervise\n`;
    const draft = new Draft('agreement annex "Annex"\n  part-of: ours\n\n1. Each side shall leave the hills.\n', [whole('')]);
    const unenforced = (): number => {
      draft.finish();
      assert.deepEqual(draft.checker.findings(), checkDocument(draft.snapshot, draft.document));
      return draft.checker.findings().filter(({ rule }) => rule === 'no-enforcement-body').length;
    };
    const found = [unenforced()];
    for (const says of ['@enforced-by JMC\n', '@enforced-by none "later"\n', '@monitored-by JMC\n', '']) {
      draft.editOther(0, whole(says));
      found.push(unenforced());
    }
    assert.deepEqual(found, [1, 0, 0, 1, 1]);
  });

  it('follows the parser’s own edits', () => {
    let document = createDocument('file:///draft.treaty', text, { library: false });
    const checker = new Checker();
    for (const [from, to] of [['stop', 'go'], ['2. Each', '4. Each'], ['{9}', '{10}'], ['body JMC', 'body JM'], ['(b) report', 'report']] as const) {
      const now = document.model.tree.text.slice(0, document.model.tree.text.length);
      const at = now.indexOf(from);
      document = editDocument(document, [{ span: { start: at, end: at + from.length }, newText: to }]);
      const snapshot = withDocument(createSnapshot(emptyConfig), document);
      checker.update(snapshot, document);
      checker.work({ stop: () => false });
      assert.deepEqual(checker.findings(), checkDocument(snapshot, document));
    }
  });

  it('looks at the clause again that has lost the annotation it was looked at for', () => {
    // Found at the clause's own words, not at the annotation that goes.
    const dated: Rule = {
      name: 'dated', category: 'deadlines', severity: 'warning', messages: { default: 'Dated.' },
      reads: ['@deadline'], blocks: ['provision'], triggers: ['@deadline'],
      checkBlock: ({ document: { model } }, block) => [{ span: model.label(block)!.span, message: { id: 'default', args: {} } }],
    };
    const draft = new Draft('1. One.\n@deadline 3 days after signature\n\n2. Two.\n@deadline 4 days after signature\n', [], [dated]);
    draft.finish();
    assert.equal(draft.checker.findings().length, 2);
    draft.edit(draft.text.replace('@deadline 3', '@deadlines 3'));
    draft.finish();
    assert.deepEqual(draft.checker.findings().map(({ citation }) => citation), ['¶2']);
  });
});

describe('findings that survive an edit', () => {
  it('are the same objects in front of it, and moved behind it', () => {
    const draft = new Draft(`1. See {77}.\n\n2. Text.\n\n3. See {78}.\n`);
    draft.finish();
    const [front, behind] = draft.checker.findings();
    draft.edit(`1. See {77}.\n\n2. Longer text.\n\n3. See {78}.\n`);
    draft.finish();
    const [stays, moved] = draft.checker.findings();
    assert.equal(stays, front);
    assert.deepEqual([moved?.span.start, moved?.message], [(behind?.span.start ?? 0) + 'Longer '.length, behind?.message]);
  });

  it('come in the same array when an edit changes none of them', () => {
    const draft = new Draft(`1. See {77}.\n\n2. Text.\n`);
    draft.finish();
    const before = draft.checker.findings();
    assert.ok(before.length > 0);
    draft.edit(`1. See {77}.\n\n2. Texts.\n`);
    draft.finish();
    assert.equal(draft.checker.findings(), before);
  });

  it('stay until they are looked at again, and go with their block', () => {
    const draft = new Draft(`1. See {3}.\n\n2. See {77}.\n\n3. Text.\n`);
    draft.finish();
    draft.edit(`1. See {3}.\n\n2. See {77}.\n\n4. Text.\n`);
    const broken = (): readonly string[] => draft.checker.findings().flatMap(({ rule, message }) => (rule === 'unresolved-reference' ? [message.args['target'] ?? ''] : []));
    assert.deepEqual(broken(), ['77']);
    draft.finish();
    assert.deepEqual(broken(), ['3', '77']);
    draft.edit(`1. See {3}.\n\n4. Text.\n`);
    assert.deepEqual(broken(), ['3']);
  });

  it('are counted and the worst chosen without going over all', () => {
    const draft = new Draft(`${'1. See paragraph 99 of this Agreement.\n\n'.repeat(5)}2. See {77}.\n`);
    draft.finish();
    const all = draft.checker.findings();
    const { findings, total } = draft.checker.worst(2);
    assert.equal(total, all.length);
    assert.deepEqual(findings.map(({ severity }) => severity).sort(), ['error', 'warning']);
    assert.ok(findings.every((finding) => all.includes(finding)));
  });
});

describe('the rules', () => {
  it('say at which blocks they look, exactly when they look at blocks; those about ignores look at nothing else', () => {
    for (const rule of rules) {
      assert.equal(rule.blocks !== undefined, rule.checkBlock !== undefined, rule.name);
      assert.ok(rule.checkBlock ?? rule.checkDocument ?? rule.checkIgnore, rule.name);
      if (rule.checkIgnore) assert.deepEqual(rule.reads, [], rule.name);
      assert.equal(new Set(rule.reads).size, rule.reads.length, rule.name);
    }
    assert.equal(rules.findLast((rule) => rule.checkIgnore)?.name, 'unused-ignore', 'the last of them hears what the others said');
  });
});
