// The page of the rule `ambiguous-may-not`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A clause says "may not".',
  why: 'It can forbid ("no Party is allowed to") or leave open ("it is possible that no Party does"). Translators have to choose, and two authentic texts may then differ.',
  remedy: 'Write "shall not" for a ban, "need not" or "might not" for anything else; or say with `@kind` what is meant.',
  good: [
    { title: 'shall not', text: '1. Forces shall not enter the zone.\n' },
    { title: 'may or may not', text: '1. A Party may or may not send an observer.\n' },
    { title: 'said by an annotation', text: '1. Forces may not enter the zone.\n   @kind prohibition\n' },
  ],
  bad: [
    { title: 'a ban?', text: '1. Forces may not enter the zone.\n          ^^^^^^^ ambiguous-may-not\n' },
    { title: 'in a point', text: '1. During the pause each side:\n   (a) holds its line; and\n   (b) may not bring in further aircraft.\n       ^^^^^^^ ambiguous-may-not\n' },
  ],
};
