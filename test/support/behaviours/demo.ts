// The draft the server's behaviours are shown on, with a stretch named for everything that is asked about. It follows two
// paragraphs of the Korean armistice: ¶13(a), withdrawal within 72 hours, and ¶15, the sea, which nobody enforces.

import { marked } from '../marked.js';

export const demo = marked(`// Fictional. 초안 · Проєкт.
agreement ⟦agreement: demo⟧ "Demonstration Armistice"
  precedent: ⟦precedent: korea-1953⟧
  numbering: continuous

party ⟦aaa: AAA⟧ "First Side"
  role: signatory
party BBB "Second Side"
  role: signatory

body ⟦jc: JC⟧ "Joint Commission"
  members: AAA 1, BBB 1
  mandate: supervise, investigate
  decides: consensus

zone FRONT "front line"
  kind: line
  width: 4 kilometres
zone SEA "contiguous waters"
  kind: maritime
  width: 12 nautical miles

⟦article: Article I⟧. Forces

⟦one: 1.⟧ The Parties ⟦shall: shall⟧ withdraw their forces from the front line within ten (10) days, as ⟦korea: {korea-1953:13(a)}⟧ had it.
   @id withdrawal
   @precedent korea-1953:13(a)
   @enforced-by ⟦enforcer: JC⟧

⟦two: 2.⟧ Each Party ⟦unenforced: shall⟧ respect the contiguous waters, subject to ⟦citation: paragraph 1⟧.
   @precedent korea-1953:15

⟦three: 3.⟧ The ⟦mention: Joint Commission⟧ is set up and reports to both Parties; what it cannot agree on goes to their governments.
   @precedent none "the Korean text has its own"

signature AAA
  status: pending
signature BBB
  status: pending
`);

/** What stands in the draft's problems list: rule and flagged words. */
export const demoFindings: readonly (readonly [rule: string, words: string])[] = [
  ['precedent-not-covered', 'korea-1953'],
  ['no-enforcement-body', 'shall'],
];
