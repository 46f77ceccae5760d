// The page of the rule `omitted-without-reason`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A clause of the precedent is left out (`@omits`), or a clause has no counterpart (`@precedent none`), and no reason is given.',
  why: 'A reason in ten words saves the next reader a day, and shows the other side that nothing was forgotten.',
  remedy: 'Add the reason in quotes.',
  good: [
    { title: 'with a reason', text: 'agreement new "New"\n  precedent: old\n\n1. Text.\n   @precedent none "the old pact had no such thing"\n' },
    { title: 'a counterpart needs none', text: 'agreement new "New"\n  precedent: old\n\n1. Text.\n   @precedent old:1\n', others: ['agreement old "Old Pact"\nparty ONE "First"\n  role: signatory\nparty TWO "Second"\n  role: signatory\nbody OC "Old Commission"\n  mandate: supervise, enforce\nbody OM "Old Mission"\n  mandate: monitor\nzone BELT "Old Belt"\n\n1. Each side shall leave the Old Belt within 10 days after signature.\n   @binds ONE, TWO\n   @enforced-by OC\n   @monitored-by OM\n\n2. The sides should meet every week.\n\n3. Each side may fly its flag.\n'] },
  ],
  bad: [
    { title: 'no counterpart', text: 'agreement new "New"\n  precedent: old\n\n1. Text.\n   @precedent none\n              ^^^^ omitted-without-reason\n' },
    { title: 'left out', text: 'agreement line "Line"\n  precedent: rest\n@omits rest:2\n       ^^^^^^ omitted-without-reason\n\n1. They rest.\n', others: ['agreement rest "Rest"\nparty NTH "North"\nparty STH "South"\nbody RC "Rest Commission"\n  mandate: supervise\nbody RM "Rest Mission"\n  mandate: verify\nzone GULF "Deep Gulf"\n\n1. Both sides undertake to clear the Deep Gulf of mines by 1 May 1920.\n   @binds NTH, STH\n   @enforced-by RC\n   @monitored-by RM\n\n2. Both sides intend to meet; it is recommended that they do so.\n   @kind recommendation\n'] },
  ],
};
