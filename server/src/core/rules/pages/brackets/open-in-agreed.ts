// The page of the rule `open-in-agreed`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'The agreement has the status agreed, initialled, signed or in-force, and something in it is open: text in brackets, a blank, an alternative, `@status open`, `@bracket`, or a `@position` that is no acceptance. Words that an editor puts in brackets ("[sic]", "[Seal]") and lines to sign on do not count.',
  why: 'Nobody can say whether bracketed words bind, which alternative holds, or what stands in the blank. A text that is signed so is signed in two versions.',
  remedy: 'Settle what is open and take its marks out, or set `status:` back to draft.',
  good: [
    { title: 'a draft', text: 'agreement demo "Demo"\n  status: draft\n\n1. The zone is [four] km wide, within [●] days.\n   @position UKR rejects "too wide"\n' },
    { title: 'a signed text', text: 'agreement demo "Demo"\n  status: signed\n\n1. The zone is four km [sic] wide,[1] as "[t]he map" shows.[b]\n   @position UKR accepts\n   @status agreed\n\n[1] As shown on the map.\n\nIN WITNESS WHEREOF the undersigned have signed.\n\n[Seal] ____________\n' },
  ],
  bad: [
    { title: 'brackets, a blank, an option', text: 'agreement demo "Demo"\n  status: signed\n\n1. The zone is [four] kilometres wide.\n               ^^^^^^ open-in-agreed\n\n2. It is cleared within [●] days.\n                        ^^^ open-in-agreed\n   @option A "fast"\n    ^^^^^^ open-in-agreed\n' },
    { title: 'marks of talks', text: 'agreement demo "Demo"\n  status: in-force\n\nArticle 3. Sea\n@bracket UKR\n ^^^^^^^ open-in-agreed\n\nShips pass.\n@status open\n        ^^^^ open-in-agreed\n@position RUS reserves "until the talks end"\n          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ open-in-agreed\n' },
  ],
};
