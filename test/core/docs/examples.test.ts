// Every example of the documentation is read by the real parser and checked by the real rules. A `^^^^ rule` line below a
// stretch, or a paragraph "Parley reports: `rule`." behind the block, says what is found; anything else found is a fault.

import assert from 'node:assert/strict';
import { checkDocument } from '../../../server/src/core/rules/runner.js';
import { createDocument } from '../../../server/src/core/workspace/document.js';
import { createSnapshot, withDocuments } from '../../../server/src/core/workspace/snapshot.js';
import { allOn } from '../rules/support/all-on.js';
import { readContent } from '../../support/content.js';
import { type Fence, fencesOf, listFiles, readPage } from './pages.js';
import { blocksIn } from '../../../server/src/core/syntax/walk.js';

const marker = /^( *)(\^+) ([a-z-]+)$/;
const isTreaty = (fence: Fence): boolean => fence.language === 'treaty';

interface Marked {
  readonly text: string;
  /** `rule "flagged words"` by offset in the text. */
  readonly expected: readonly string[];
}

function readMarked(source: string): Marked {
  const lines: string[] = [];
  const expected: string[] = [];
  for (const line of source.split('\n')) {
    const match = marker.exec(line);
    if (match) expected.push(`${match[3]} "${lines.at(-1)!.slice(match[1]!.length, match[1]!.length + match[2]!.length)}"`);
    else lines.push(line);
  }
  return { text: lines.join('\n'), expected };
}

/** Findings of a text beside the library, as `rule "flagged words"`, those from `from` on. */
function findings(text: string, options: { readonly from?: number; readonly only?: string; readonly others?: readonly string[] } = {}): readonly string[] {
  const others = (options.others ?? []).map((other, i) => createDocument(`file:///other${i}.treaty`, other, { library: false }));
  const document = createDocument('file:///example.treaty', text, { library: false });
  const base = options.others === undefined ? readContent().snapshot : createSnapshot(allOn);
  assert.equal(pieces(document.model.tree), text, 'the pieces join to the text');
  return checkDocument(withDocuments(base, [...others, document]), document)
    .filter(({ span, rule }) => span.start >= (options.from ?? 0) && (options.only ?? rule) === rule)
    .map(({ rule, span }) => `${rule} "${text.slice(span.start, span.end)}"`);
}

function pieces(tree: ReturnType<typeof createDocument>['model']['tree']): string {
  return [...blocksIn(tree)].map((block) => tree.text.slice(tree.start(block), tree.end(block))).join('');
}

describe('examples of docs/language.md', () => {
  const blocks = fencesOf(readPage('docs/language.md')).filter(isTreaty);
  const [whole, ...later] = blocks;

  it('the first is a whole agreement, and reports what the page says', () => {
    assert.ok(whole && later.length >= 5);
    const said = /^Parley reports: (.*?)\. /.exec(whole.after)?.[1] ?? '';
    const rules = [...said.matchAll(/`([a-z-]+)`/g)].map((match) => match[1]);
    assert.deepEqual(findings(whole.text).map((finding) => finding.split(' ')[0]), rules);
  });

  // The later ones go on from one another: they stand behind the first one's main text, and are asked for no counterparts.
  let above = whole!.text.slice(0, whole!.text.indexOf('Annex I. Map')).replace(/^ {2}precedent:.*\n/m, '');
  const below = whole!.text.slice(whole!.text.indexOf('Annex I. Map'));
  for (const block of later) {
    const { text, expected } = readMarked(block.text);
    const before = above;
    above = `${before}${text}\n`;
    it(`line ${block.line}`, () => assert.deepEqual(findings(`${before}${text}\n${below}`, { from: before.length }), expected));
  }
});

describe('examples of other pages', () => {
  const pages = listFiles().filter((name) => name.endsWith('.md') && name !== 'docs/language.md' && !name.startsWith('docs/rules/') && !name.startsWith('test/'));
  it('the README has one', () => assert.ok(fencesOf(readPage('README.md')).some(isTreaty)));
  for (const page of pages) {
    for (const block of fencesOf(readPage(page)).filter(isTreaty)) {
      const { text, expected } = readMarked(block.text);
      it(`${page}, line ${block.line}`, () => assert.deepEqual(findings(text), expected));
    }
  }
});

describe('examples of the rule pages', () => {
  const pages = listFiles().filter((name) => /^docs\/rules\/(?!README|sources|not-applicable|no-quick-fix)[a-z-]+\.md$/.test(name));
  it('there are pages', () => assert.ok(pages.length >= 27));
  for (const page of pages) {
    const only = /([a-z-]+)\.md$/.exec(page)![1]!;
    const blocks = fencesOf(readPage(page)).filter(isTreaty);
    it(`${only}: each reports what its marks say, and nothing else of this rule`, () => {
      assert.ok(blocks.length >= 2);
      for (const [i, block] of blocks.entries()) {
        if (isOther(blocks, i)) continue;
        const others: string[] = [];
        for (let next = i + 1; next < blocks.length && isOther(blocks, next); next += 1) others.push(blocks[next]!.text);
        const { text, expected } = readMarked(block.text);
        assert.deepEqual([...findings(text, { only, others })].sort(), [...expected].sort(), `line ${block.line}`);
      }
    });
  }
});

const withOther = 'with, in another file:';

/** True for a block that is the other file of the one before it. */
function isOther(blocks: readonly Fence[], i: number): boolean {
  return blocks[i - 1]?.after === withOther;
}
