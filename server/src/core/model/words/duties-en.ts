// English words of duty (language.md, Duties). Invariant: `shall` and `must` always count unless what follows says meaning,
// effect, life of the text or a right; the softer forms count in a main clause only.

import { lettered } from '../../text/lettered.js';
import { after, before, type DutyLanguage, dutyLanguage, everywhere } from './duty-words.js';

const adverbs = '(?:(?: (?:(?!apply|imply|rely)\\p{L}+ly|also|further|hereby|each|both|all|likewise|thus|therefore|then|again|always|individually and collectively)(?![\\p{L}]))|,[^,;:.]{1,60},)*';
/** Words before a noun: anything but what would begin another phrase. */
const adjectives = '(?: (?!(?:of|to|and|or|in|on|by|for|with|from|who|which|that|between|under)(?![\\p{L}]))[\\p{L}\\p{N}-]+){0,3}';
const lead = '^[^\\p{L}]*(?:(?:and|but|that|however|accordingly|therefore|thereafter)[ ,]+)?';
/** `include ten officers`: what a body is made of, unless it is put into something (`include two maps in every report`). */
const members =
  'include (?:(?:at least|no fewer than|not (?:less|fewer) than|up to) )?(?:\\(?\\d+\\)?|two|three|four|five|six|seven|eight|nine|ten|twelve|an equal number of|(?:senior )?(?:representatives?|members|officers|experts|observers))(?![\\p{L}\\p{N}])(?![^.;:]* in (?:every|each|all|any|its|their|the|such) )';
/** `no later than`, `No. 5`: a count, not a refusal. */
const notACount = '(?! (?:later|earlier|sooner|less|more|fewer|greater|longer than|further than)(?![\\p{L}]))(?!\\.? ?\\d)';

export const english: DutyLanguage = dutyLanguage('en', () => ({
  language: 'en',
  forms: [
    { kind: 'obligation', begins: true, words: 'shall must', pattern: everywhere('shall|must') },
    { kind: 'obligation', begins: true, words: 'will', pattern: everywhere('(?<!(?:free|good|own|ill|the|at|of|political) )will'), profiled: true },
    { kind: 'obligation', begins: true, words: 'undertake undertakes agree agrees', pattern: everywhere(`(?:undertakes?|agrees?)${adverbs} to`), mainClause: true },
    { kind: 'prohibition', begins: true, words: 'undertake undertakes agree agrees', pattern: everywhere(`(?:undertakes?|agrees?)${adverbs} not to`), mainClause: true },
    { kind: 'obligation', words: 'obliged obligated required', pattern: everywhere(`(?:is|are)${adverbs} (?:obliged|obligated|required)${adverbs} to`), mainClause: true },
    { kind: 'prohibition', words: 'prohibited forbidden', pattern: everywhere(`(?:is|are)${adverbs} (?:prohibited|forbidden)`), mainClause: true },
    { kind: 'prohibition', words: 'permitted authorised authorized allowed entitled', pattern: everywhere(`(?:is|are) not (?:permitted|authori[sz]ed|allowed|entitled) to`), mainClause: true },
    { kind: 'prohibition', begins: true, words: 'refrain refrains', pattern: everywhere(`refrains?${adverbs} from`), mainClause: true },
    { kind: 'permission', begins: true, words: 'may', pattern: everywhere('may') },
    { kind: 'permission', words: 'permitted authorised authorized allowed entitled free', pattern: everywhere(`(?:is|are)${adverbs} (?:permitted|authori[sz]ed|allowed|entitled|free) to`) },
    { kind: 'recommendation', begins: true, words: 'recommend recommends', pattern: everywhere('recommends?'), mainClause: true, governs: true },
    { kind: 'recommendation', begins: true, words: 'should', pattern: everywhere('should') },
    { kind: 'recommendation', words: 'encouraged invited requested urged', pattern: everywhere(`(?:is|are)${adverbs} (?:encouraged|invited|requested|urged) to`) },
  ],
  fillerAfter: lettered(String.raw`^\s*(?:,[^,;:.]{1,120},|(?:in (?:all|any|such) cases?|at all times|in addition|for (?:its|their) part|it|only|also|further|hereby|thereafter|hereafter|therefore|then|accordingly|however|likewise|always|again|both|each|all|together|forthwith|(?!apply|imply|supply|comply|rely|reply|multiply)\p{L}+ly)(?![\p{L}\p{N}]))`, 'iu'),
  negationAfter: after('not(?! (?:only|later|earlier|less|more|fewer|merely|necessarily|exceeding|solely)(?![\\p{L}]))|never|neither|no longer|in no (?:case|way|event|circumstances?)|under no circumstances|at no time'),
  refusalAfter: after(`be (?:strictly |hereby |absolutely )?(?:prohibited|forbidden|banned)|refrain|abstain|desist|(?:[\\p{L}]+ ){1,2}no(?![\\p{L}])${notACount}`),
  negativeWords: 'no neither none nobody nor',
  negativeBefore: lettered(`(?<![\\p{L}\\p{N}])(?<!(?:with|have|has|had|having|whether or|is|are|was|were|or) )(?:no${notACount}|neither|none|nobody|nor)(?![\\p{L}\\p{N}])[^,;:]*$|^[^\\p{L}]*(?:no${notACount}|neither|none|nobody|nor)(?![\\p{L}\\p{N}])`, 'iu'),
  deniedAfter: after('be (?:required|obliged|obligated|bound) to'),
  noDutyAfter: after(
    [
      'mean', 'denote', 'be (?:construed|interpreted|deemed|understood|regarded as|known as|defined)', 'be considered (?!by|at|in|on|within|for|without|under|jointly|together|promptly|separately)\\p{L}+', 'be taken to (?:mean|be)', 'have the (?:same |following )?meanings?',
      members, 'form (?:an? )?(?:integral |essential )?part', 'consist', 'comprise', 'be (?:composed|comprised)', 'prevail', 'be without prejudice', 'be binding', 'be governed by', 'be applicable', 'extend to', 'be null and void',
      '(?:enter|come) into (?:force|effect|operation)', 'take effect', 'be(?:come)? effective', '(?:remain|continue|be|stay) in (?:full )?(?:force|effect|operation)', 'have (?:no |legal |binding |full |equal )?(?:effect|force|validity)',
      'cease to (?:have|apply|be|exist|operate|bind|produce)', 'be (?:equally )?(?:authentic|valid)', 'be open (?:for|to) (?:signature|accession)', 'be subject to (?:ratification|acceptance|approval|signature)', 'be concluded for',
      'be (?:able|possible|feasible|practicable)', 'be treated as (?:an? )?(?:\\p{L}+ ){0,2}(?:violation|breach|infringement|refusal|withdrawal)', 'be (?:automatically |tacitly )?(?:extended|renewed|prolonged) for (?:an?|another|one|further|successive|additional|equal|like|periods?)',
    ].join('|'),
  ),
  noDutyWords: 'nothing',
  noDutyBefore: before('nothing (?:in|contained|herein|within|under|of|provided|stated)'),
  textVerbAfter: after('apply|cover|constitute|include|affect|prejudice|impair'),
  noObjectAfter: lettered(String.raw`^\s*(?:$|[^\p{L}\p{N}"“„«\s]|(?:to|in|from|as|with|only|also|mutatis|equally|likewise|until|when|where|between|within|during|for|on (?:the|that) (?:date|day)|on (?:signature|its)|by|and|or|provisionally|throughout|irrespective|regardless|solely|accordingly)(?![\p{L}]))`, 'iu'),
  lifeAfter: after('cease|expire|lapse|terminate|end|continue|begin|commence|start|replace|supersede|preclude|prevent|restrict|limit|hinder|impede|derogate|diminish|relieve|release|exempt|require|oblige'),
  rightAfter: after('be (?:entitled|free|authori[sz]ed|permitted|allowed) to|be entitled|have (?:the|a|full|exclusive) (?:right|power|authority)|have (?:power|authority)'),
  partySubject: lettered(`${lead}(?:(?:the|each|both|all|every|either|neither|no|any|said|such|these|those|two|other)${adjectives} (?:part(?:y|ies)|sides?|commanders?|governments?|states?|signatories|commissions?|guarantors?|members?|nations?|belligerents?|territor(?:y|ies))|(?:(?:high|contracting|member|participating|signatory|opposing|both) )*(?:parties|states|governments|commanders|sides|territories|nations))(?![\\p{L}])`, 'iu'),
  textSubject: lettered(`${lead}(?:this|the|these|each|its|their|that|such|any|all|article|paragraph)${adjectives} (?:agreement|treaty|convention|protocol|annex|annexes|articles?|paragraphs?|provisions?|memorandum|instrument|appendix|declaration|armistice|obligations?|rights?|authority|mandates?|terms?|measures?|periods?|cease-?fire|validity|\\p{N}+)(?![\\p{L}])`, 'iu'),
  subordinateBefore: lettered(String.raw`(?<![\p{L}])(?:(?:if|unless|until|till|when|whenever|where|wherever|whether|once|while|lest|as (?:the|they|it|both|each))(?![\p{L}])|(?:may|can|cannot|could|might|would|shall|must|will|should|to|not|who|which|that) *$)`, 'iu'),
  definitionWords: 'term terms expression expressions word words phrase phrases',
  definition: lettered(String.raw`(?:["“„«][^"“”„«»]{1,80}["”“»]|(?<![\p{L}])(?:terms?|expressions?|words?|phrases?)(?![\p{L}])[^.;:]{1,80}?)(?:,[^,;:.]{1,80},)? ?(?:(?:shall|is|are) )?(means?|refers? to|denotes?|be understood|be construed)(?![\p{L}])`, 'iu'),
}));
