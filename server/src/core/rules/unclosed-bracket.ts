// A bracket or brace without its partner in the same block.

import type { FaultKind } from '../syntax/types.js';
import { foundFaults } from './tools.js';
import type { Found, Rule, RuleContext } from './types.js';

const kinds: readonly FaultKind[] = ['unclosed-reference', 'unclosed-bracket', 'unopened-bracket'];

export const unclosedBracket: Rule = {
  name: 'unclosed-bracket',
  category: 'structure',
  severity: 'warning',
  what: 'A `[` or `{` has no partner in its paragraph, or a `]` was never opened.',
  why: 'Bracketed text is not agreed. Where the bracket does not close, nobody can tell what is agreed and what is not.',
  remedy: 'Close the bracket where the open text ends. A backslash before it makes it an ordinary character.',
  messages: {
    'unclosed-reference': 'This "{" is never closed in its paragraph. Add "}" behind the target.',
    'unclosed-bracket': 'This "[" is never closed in its paragraph, so nobody can tell where the text that is not agreed ends. Add "]".',
    'unopened-bracket': 'This "]" closes nothing. Open the bracket where the text that is not agreed begins, or delete it.',
  },
  good: [
    { title: 'closed on a later line', text: '1. The line is [UKR: fixed\n   by map] and marked.\n' },
    { title: 'escaped', text: '1. A text with \\[ in it.\n' },
  ],
  bad: [
    { title: 'open text without end', text: '1. The line is [UKR: fixed by map.\n               ^ unclosed-bracket\n\n2. Text.\n' },
    { title: 'closed twice', text: '1. The line is [fixed]] by map.\n                      ^ unclosed-bracket\n' },
    { title: 'a reference without end', text: '1. See {2 for the map.\n       ^ unclosed-bracket\n\n2. Text.\n' },
  ],
  *check({ document }: RuleContext): Generator<Found> {
    for (const kind of kinds) yield* foundFaults(document, kind, kind);
  },
};
