// Whatever a drafter writes, a hover's Markdown holds no link, HTML, image or code of his making, and the plain text every word.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hover } from '../../../server/src/core/features/hover.js';
import { english } from '../../../server/src/core/render/english.js';
import { hoverPage } from '../../../server/src/core/render/hover-page.js';
import { pageAsMarkdown } from '../../../server/src/core/render/markdown.js';
import { phrases } from '../../../server/src/core/render/messages.js';
import { pageAsText } from '../../../server/src/core/render/plain.js';
import { openFixture } from '../../support/workspace.js';

const say = phrases(english, 'en');

function renderings(old: string, own: string): { readonly markdown: string; readonly plain: string } {
  const { snapshot, document, offset } = openFixture(`agreement new "New"\n  precedent: old\n\n1.<|> Draft ${own}\n   @precedent old:1\n//- old.treaty\nagreement old "Old"\n\n1. Draft ${old}\n`);
  const found = hover(snapshot, document, offset);
  assert.ok(found !== undefined);
  const page = hoverPage(found, say);
  return { markdown: pageAsMarkdown(page, {}), plain: pageAsText(page) };
}

/** Markdown as a reader sees it, its own marks of struck and bold words left out. */
function unmarked(markdown: string): string {
  return markdown.replace(/(?<!\\)(?:\*\*|~~)/g, '').replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/[\s\u2003\u200a]+/gu, ' ');
}

describe('hover of hostile text', () => {
  const word = fc.constantFrom('a', 'shall', '[x](command:evil)', '<img src=x>', '**b**', '~~c~~', '`d`', '_e_', '# f', '1. g', '- h', '> i', '|', '&lt;', '$k$', '![l](m)', '\\', 'http://n.example', '***', '~~', '[UKR: o]', '(p)', 'Київ', '판문점', '---');
  const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));

  it('stays text', () => {
    fc.assert(
      fc.property(text, text, (old, own) => {
        const { markdown, plain } = renderings(old, own);
        // Brackets, angle brackets, backticks, entities: only escaped. Stars and tildes: only in the pairs of the diff.
        const bare = markdown.replace(/\\[!-/:-@[-`{-~]/g, '');
        assert.ok(!/[[\]<`&$_]/.test(bare.replace(/^> /gm, '')), markdown);
        assert.ok(!/^(?: {4,}|#|\d+[.)] )/m.test(markdown), markdown);
        assert.equal(bare.match(/\*/g)?.length ?? 0, 2 * (bare.match(/\*\*/g)?.length ?? 0), markdown);
        assert.equal((bare.match(/\*\*/g)?.length ?? 0) % 2, 0);
        assert.equal((bare.match(/~~/g)?.length ?? 0) % 2, 0);
        // The counterpart stands in full in both.
        const { model } = openFixture(`1. Draft ${old}\n`).document;
        const shown = model.children(-1 as never).map((block) => model.textOf(block))[0] ?? '';
        assert.ok(unmarked(markdown).includes(shown.replace(/\s+/gu, ' ')), `${shown} not in ${unmarked(markdown)}`);
        assert.ok(plain.includes(shown), plain);
      }),
      { numRuns: 300 },
    );
  });
});
