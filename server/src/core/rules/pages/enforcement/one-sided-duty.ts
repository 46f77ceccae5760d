// The page of the rule `one-sided-duty`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A duty or ban lies on the parties of one side only, no duty of the agreement lies on the other side alone, and `@one-sided` does not say that this is meant. A clause with a counterpart in a precedent is left to `one-sided-counterpart`.',
  why: 'A text in which one side alone must act is soon called a dictate, and its courts and voters treat it so. Sometimes it is just what was agreed; then a reason written beside it spares the next reader the question.',
  remedy: 'Bind the other side to the like, or write `@one-sided "reason"` under the clause.',
  history: 'The Minsk texts of 2014 and 2015 name hardly any duty of Russia, whose representative signed them. Source: the digests `minsk-protocol-2014` and `minsk-package-2015` in the library.',
  good: [
    { title: 'both sides are bound', text: 'party EAS "Eastland"\n  role: signatory\nparty WES "Westland"\n  role: signatory\n\n1. Eastland and Westland shall keep their ships in port.\n' },
    { title: 'a duty of the other side stands against it', text: 'party EAS "Eastland"\n  role: signatory\nparty WES "Westland"\n  role: signatory\n\n1. Eastland shall leave the hills.\n\n2. Westland shall leave the valley.\n' },
    { title: 'marked as meant', text: 'party EAS "Eastland"\n  role: signatory\nparty WES "Westland"\n  role: signatory\n\n1. Eastland shall return the bells of the cathedral.\n   @one-sided "they were taken from Westland in the war"\n' },
    { title: 'the other side goes on with the same verb', text: 'party EAS "Eastland"\n  role: signatory\nparty WES "Westland"\n  role: signatory\n\n1. Eastland shall withdraw its guns behind the northern ridge, and Westland behind the southern one.\n' },
    { title: 'a guarantor faces nobody', text: 'party EAS "Eastland"\n  role: signatory\nparty WES "Westland"\n  role: signatory\n\nparty GUA "Guarantia"\n  role: guarantor\n\n1. Guarantia shall convene the Council within three days.\n' },
  ],
  bad: [
    { title: 'by its words', text: 'party EAS "Eastland"\n  role: signatory\nparty WES "Westland"\n  role: signatory\n\n1. Westland shall withdraw its forces behind the river.\n            ^^^^^ one-sided-duty\n' },
    { title: 'the other side is only acted upon', text: 'party EAS "Eastland"\n  role: signatory\nparty WES "Westland"\n  role: signatory\n\n1. Eastland shall open its records to the tribunal and Westland.\n            ^^^^^ one-sided-duty\n' },
    { title: 'by annotation, in points', text: 'party NOR "North"\n  role: party\nparty SUD "South"\n  role: party\n\n1. The Government of the North shall:\n   @binds NOR\n   (a) reduce its army; and\n   ^^^ one-sided-duty\n   (b) open its archives.\n   ^^^ one-sided-duty\n' },
  ],
};
