// Models of fixtures for the tests of this folder: named stretches lead to blocks, and every test runs in all guises of a text.
import assert from 'node:assert/strict';
import { buildModel } from '../../../server/src/core/model/build.js';
import type { DocumentModel } from '../../../server/src/core/model/types.js';
import { parse } from '../../../server/src/core/syntax/parse.js';
import type { BlockId } from '../../../server/src/core/syntax/types.js';
import { type Fixture, mapFixture, parseFixture } from '../../support/fixtures.js';
import { variantsOf } from '../../support/variants.js';

export interface Built {
  readonly model: DocumentModel;
  readonly text: string;
  /** The block in which a named stretch begins. */
  block(name: string): BlockId;
  /** A named stretch. */
  span(name: string): { readonly start: number; readonly end: number };
  /** The characters of a span. */
  slice(span: { readonly start: number; readonly end: number } | undefined): string;
}

export function build(fixture: Fixture, fileName = 'draft.treaty'): Built {
  const text = fixture.files[0]?.text ?? '';
  const model = buildModel(parse(text), fileName);
  const span = (name: string) => {
    const range = fixture.ranges.get(name);
    assert.ok(range, `the fixture has no stretch named ${name}`);
    return { start: range.start, end: range.end };
  };
  return { model, text, span, block: (name) => model.tree.blockAt(span(name).start), slice: (s) => (s ? text.slice(s.start, s.end) : '') };
}

/** One test for the fixture as written and one for each of its guises. */
export function each(title: string, source: string, check: (built: Built) => void): void {
  const fixture = parseFixture(source);
  it(title, () => check(build(fixture)));
  for (const { name } of variantsOf('')) {
    it(`${title} (${name})`, () => {
      check(build(mapFixture(fixture, (text) => {
        const variant = variantsOf(text).find((candidate) => candidate.name === name);
        assert.ok(variant);
        return variant;
      })));
    });
  }
}
