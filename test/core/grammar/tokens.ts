// The grammar as the editor runs it: scopes of every character of a text; and expectation lines under the text.
// An expectation stands under the line it speaks of: `   ^^^^ scope other !not` wants both scopes and not the third on each of
// the characters above the carets; `^^ plain` wants none at all. A scope fits a longer one that begins with its parts.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { createRegistry } from 'vscode-tmgrammar-test/dist/common/index.js';
import { root } from '../../support/root.js';

const scopeName = 'text.treaty';

/** For every line, for every character (UTF-16), its scopes without the root. */
export async function scopesOf(text: string): Promise<readonly (readonly (readonly string[])[])[]> {
  const grammar = await registry.loadGrammar(scopeName);
  assert.ok(grammar, 'The grammar cannot be loaded.');
  let state: Parameters<typeof grammar.tokenizeLine>[1] = null;
  return text.split(/\r\n|\r|\n/).map((line) => {
    const { tokens, ruleStack, stoppedEarly } = grammar.tokenizeLine(line, state);
    assert.ok(!stoppedEarly, `The grammar gave up on: ${line}`);
    state = ruleStack;
    const scopes: string[][] = [];
    for (const token of tokens) {
      const own = token.scopes.filter((scope) => scope !== scopeName);
      for (let at = token.startIndex; at < Math.min(token.endIndex, line.length); at += 1) scopes[at] = own;
    }
    return scopes;
  });
}

const registry = createRegistry([{ path: join(root, 'syntaxes', 'treaty.tmLanguage.json'), scopeName }]);

export function hasScope(scopes: readonly string[] | undefined, wanted: string): boolean {
  return scopes?.some((scope) => scope === wanted || scope.startsWith(`${wanted}.`)) ?? false;
}

/** Checks a text with expectation lines; fails when it has none. */
export async function check(marked: string): Promise<void> {
  const lines: string[] = [];
  const wishes: {
    readonly line: number;
    readonly from: number;
    readonly to: number;
    readonly wanted: readonly string[];
  }[] = [];
  for (const line of marked.replace(/^\n/, '').split('\n')) {
    const wish = /^(\s*)(\^+) (.+)$/.exec(line);
    if (wish === null) lines.push(line);
    else {
      const [, before = '', carets = '', wanted = ''] = wish;
      wishes.push({
        line: lines.length - 1,
        from: before.length,
        to: before.length + carets.length,
        wanted: wanted.split(' '),
      });
    }
  }
  assert.ok(wishes.length > 0, 'There is no expectation.');
  const scopes = await scopesOf(lines.join('\n'));
  for (const { line, from, to, wanted } of wishes) {
    const text = lines[line] ?? '';
    assert.ok(to <= text.length, `The carets under "${text}" stand behind its end.`);
    for (let at = from; at < to; at += 1) {
      const found = scopes[line]?.[at] ?? [];
      const where = `"${text.slice(from, to)}" in "${text}" has ${found.join(' ') || 'no scope'}`;
      for (const name of wanted) {
        if (name === 'plain') assert.equal(found.length, 0, where);
        else if (name.startsWith('!')) assert.ok(!hasScope(found, name.slice(1)), `${where}, wanted ${name}`);
        else assert.ok(hasScope(found, name), `${where}, wanted ${name}`);
      }
    }
  }
}
