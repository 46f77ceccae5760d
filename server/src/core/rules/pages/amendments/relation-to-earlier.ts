// The page of the rule `relation-to-earlier`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

const truce = 'agreement truce "Truce of the River"\n  status: signed\nparty AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. Fire ceases.\n';

export const page: RulePage = {
  what: 'A text names as its `precedent:` an agreement that two or more of its own signatories have signed and that has not ended, and neither `supersedes:`, `amends:` nor any clause says what becomes of that one.',
  why: 'Both then bind the same parties on the same matter. Between them the later one prevails as far as the two cannot both be kept (Article 30(3) of the Vienna Convention on the Law of Treaties); how far that is will be argued about, line by line.',
  remedy: 'Say that this text replaces the earlier one (`supersedes:` and a clause), changes it (`amends:`), or leaves it in force, and then which of the two prevails. The quick fix adds such a clause with blanks.',
  history:
    'The Minsk Package of 2015 followed the Protocol and the Memorandum of 2014 between the same signatories, left both standing, and measured one pull-back from two lines: Ukraine\'s from the actual line, that of the armed formations from the line of the Memorandum. Paragraph 62 of the Korean Armistice shows the other way: its clauses hold until they are expressly replaced. Source: the digests `minsk-package-2015`, point 2, and `korea-1953`, paragraph 62.',
  good: [
    { title: 'it replaces the earlier one', text: 'agreement pact "Pact of the River"\n  precedent: truce\n  supersedes: truce\nparty AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. Fire ceases for good.\n\n2. This Agreement enters into force on signature.\n', others: [truce] },
    { title: 'a clause says which prevails', text: 'agreement pact "Pact of the River"\n  precedent: truce\nparty AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. Fire ceases for good.\n\n2. This Agreement prevails over every earlier agreement between the Parties.\n', others: [truce] },
    { title: 'other parties', text: 'agreement pact "Pact of the Hills"\n  precedent: truce\nparty AAA "Aland"\n  role: signatory\nparty CCC "Celand"\n  role: signatory\n\n1. Fire ceases.\n\n2. This Agreement enters into force on signature.\n', others: [truce] },
    { title: 'the earlier one is a draft, too', text: 'agreement pact "Pact of the River"\n  precedent: truce\nparty AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. Fire ceases for good.\n\n2. This Agreement enters into force on signature.\n', others: [/* @__PURE__ */ truce.replace('status: signed', 'status: draft')] },
  ],
  bad: [
    {
      title: 'both bind the same two',
      text: 'agreement pact "Pact of the River"\n  precedent: truce\n             ^^^^^ relation-to-earlier\nparty AAA "Aland"\n  role: signatory\nparty BBB "Beland"\n  role: signatory\n\n1. Fire ceases for good.\n\n2. This Agreement enters into force on signature.\n',
      others: [truce],
    },
    {
      title: 'one of two precedents is between the same parties',
      text: 'agreement ports "Agreement on the Ports"\n  language: en\n  precedent: far-ports, old-ports\n                        ^^^^^^^^^ relation-to-earlier\nparty NOR "Norland"\n  role: signatory\nparty SUD "Sudland"\n  role: signatory\n\nArticle 1. Ships\n\nShips pass by day. Disputes go to arbitration.\n',
      others: [
        'agreement old-ports "Ports Convention"\n  status: in-force\nparty NRL "Norland"\n  role: signatory\nparty SDL "Sudland"\n  role: signatory\n\n1. Ships wait.\n',
        'agreement far-ports "Convention on Far Ports"\n  status: in-force\nparty XXX "Xeland"\n  role: signatory\nparty YYY "Yeland"\n  role: signatory\n\n1. Ships pass.\n',
      ],
    },
  ],
};
