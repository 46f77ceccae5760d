// The page of the rule `party-never-mentioned`: its words, and its examples, which are run as tests.

import type { RulePage } from '../../types.js';

export const page: RulePage = {
  what: 'A party is declared, and no clause, annotation or field names it by its id, name, alias or side; it does not sign either, though clauses name others. Signatories and guarantors have rules of their own, and who has no other role is meant where a text speaks of the Parties or the sides.',
  why: 'A name at the head of an agreement raises expectations: of help, of pressure, of a seat in a body. Where the text then says nothing of it, each side will tell another story of what it came for.',
  remedy: 'Write what it does, is owed or consents to; add the word by which the text calls it as `alias:`; or take the declaration out.',
  good: [
    { title: 'a seat in a body', text: 'party AAA "Aland"\n  role: signatory\nparty OBS "Republic of Oremar"\n  role: observer\n\nbody JMC "Joint Commission"\n  members: AAA 2, OBS 1\n\n1. Aland rests.\n' },
    { title: 'named by its alias', text: 'party AAA "Aland"\n  role: signatory\nparty CHE "Swiss Confederation"\n  role: third-party\n  alias: Switzerland\n\n1. The talks are held in Switzerland.\n' },
    { title: 'a text that has only begun', text: 'party AAA "Aland"\n  role: signatory\nparty OBS "Republic of Oremar"\n  role: observer\n\nbody JMC "Joint Commission"\n  members: AAA 2\n\n1. The guns are silent.\n' },
    { title: 'one of the Parties', text: 'party AAA "Aland"\nparty BBB "Beland"\n\n1. Each Party shall withdraw.\n' },
    { title: 'it only signs', text: 'party AAA "Aland"\n  role: signatory\nparty WIT "Westmark"\n  role: witness\n\n1. Aland rests.\n\nsignature WIT\n  status: pending\n' },
    { title: 'through its side', text: 'party AAA "Aland"\n  role: signatory\nparty FRA "Franland"\n  role: third-party\n  side: Friends\n\n1. The Friends meet yearly.\n' },
  ],
  bad: [
    { title: 'an observer that nothing is said of', text: 'party AAA "Aland"\n  role: signatory\nparty OBS "Republic of Oremar"\n      ^^^ party-never-mentioned\n  role: observer\n\n1. Aland shall withdraw.\n   @binds AAA\n' },
    { title: 'called otherwise in the text', text: 'party NOR "Norland"\n  role: signatory\nparty SUD "Sudland"\n  role: signatory\nparty CHE "Swiss Confederation"\n      ^^^ party-never-mentioned\n  role: third-party\n\nArticle 1. Talks\n\nNorland and Sudland meet in Switzerland by May.\n' },
    { title: 'no role, and no word of parties', text: 'party EAS "Eastmark"\n      ^^^ party-never-mentioned\nparty WEL "Wellmark"\n\n1. Wellmark opens the bridge at dawn.\n' },
  ],
};
