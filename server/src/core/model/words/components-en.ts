// English words by which the usual clauses of an agreement are known. Generous: see `model/components.ts`.
// Invariants: texts are in lower case; no pattern repeats a repetition; a pattern finds nothing without one of its stems.

import type { Component, ComponentWords } from './component-words.js';

export const englishWords: Readonly<Record<Component, ComponentWords>> = {
  'entry-into-force': {
    stems: ['from ', 'into force', 'into effect', 'into operation', 'effective', 'takes effect', 'take effect', 'taking effect', 'commencement', 'in force'],
    title: /entry into force|effective date|commencement/,
    prose: /\b(?:from|as of|starting at|beginning at) \d{1,2}[:.]\d{2}\b[^.;]{0,40}\b\d{4}\b[^.;]{0,160}\b(?:ceas|stop|halt|suspend|refrain|hold)|\b(?:enters?|entered|comes?|put|brought|entering|coming) into (?:force|effect|operation)\b|\btak(?:es?|ing) effect\b|\b(?:becomes?|be|is|are) effective\b|\beffective (?:as|from|at|on|upon|immediately)\b|\bshall be in force (?:from|as of)\b/,
  },
  duration: {
    stems: ['ends ', 'end when', 'force', 'effect', 'operation', 'duration', 'validity', 'valid ', 'binding', 'expir', 'concluded for', 'indefinite', 'unlimited', 'superseded', 'term of'],
    title: /duration|validity|expir|\bterm\b/,
    prose: /\b(?:agreement|treaty|protocol|truce|cease-?fire|armistice|arrangement|memorandum|understanding|pause|suspension)\b[^.;]{0,80}\bends? (?:when|once|upon|on|at|after|as soon as|not later|no later)\b|\b(?:remains?|continues?|stays?|be|is|are) (?:fully |to be )?(?:in (?:full )?(?:force|effect|operation)|valid|binding)\b|\b(?:duration|validity|term) of (?:this|the)\b|\bexpir(?:es?|y|ation)\b|\bconcluded for\b|\b(?:indefinite|unlimited)|\buntil (?:it is |they are )?(?:expressly )?superseded\b/,
  },
  termination: {
    stems: ['ends ', 'end when', 'terminat', 'denounc', 'denunciation', 'ceas', 'lapse', 'come to an end', 'comes to an end', 'extended', 'renewed', 'prolonged'],
    prose: /\b(?:agreement|treaty|protocol|truce|cease-?fire|armistice|arrangement|memorandum|understanding|pause|suspension)\b[^.;]{0,80}\bends? (?:when|once|upon|on|at|after|as soon as|not later|no later)\b|\bterminat(?!ion of (?:the )?(?:hostilit|war|state of war|conflict))|\bdenounc|\bdenunciation\b|\bceas\w* to (?:be|have|apply|remain)|\blapses?\b|\bcomes? to an end\b|\b(?:extended|renewed|prolonged)\b[^.;]{0,160}\bunless\b[^.;]{0,80}\b(?:party|parties|sides?|states?|government|them)\b/,
  },
  withdrawal: {
    stems: ['withdraw', 'denounc', 'denunciation', 'terminat'],
    title: /^withdrawal$|withdrawal (?:from|and)|and withdrawal/,
    prose: /\b(?:may|can|(?:right|free|entitled) to) withdraw (?:by|on|upon|with|after|at|giving)\b[^.;]{0,80}\bnot(?:ice|ification)\b|\bwithdr[ae]w\w* from (?:it\b|this|the (?:present )?(?:agreement|treaty|convention|protocol|armistice|cease-?fire|accord|pact))|\bdenounc|\bdenunciation\b|\bnotice of (?:its )?withdrawal\b|\bterminat\w*(?: [\w'-]+){0,12} (?:notice|notif\w+|notifying)\b|\b(?:notice|notif\w+)[^.;]{0,120} terminat|\bmay be terminated by\b|\b(?:either|any|each|a|one|every) (?:\w+ )?(?:party|parties|state|member|side|government)(?: [\w'-]+){0,8} (?:terminate|leave)\b/,
  },
  amendment: { stems: ['amend', 'revis', 'modif', 'additions to', 'changes to this', 'may be changed', 'can be changed', 'may change this'] },
  'dispute-settlement': {
    stems: ['dispute', 'difference', 'arbitra', 'interpretation', 'mediation', 'negotiat', 'consultation'],
    prose: /\bdisputes?\b|\b(?:holds?|enter(?:s|ed)? into|request\w*|through|by|joint|appropriate|for)(?: \w+){0,2} consultations?\b|\bdifferences? (?:of|concerning|regarding|about|between|over|in|on|that|which|arising)\b|\barbitra(?!r)|\binterpretation (?:and|or) (?:application|implementation)\b|\b(?:resolve|settle)[sd]? (?:\w+ ){0,6}(?:by|through) (?:\w+ )?negotiation/,
  },
  // Two parties need none: they exchange their instruments, or tell each other.
  depositary: {
    stems: ['deposit', 'exchang', 'notif', 'diplomatic'],
    prose: /\bdeposit(?:ar|or|ed\b|s?\b (?:of|with|the|its|their))|\bexchang\w*(?: [\w'-]+){0,8} (?:instruments?|notes?|notifications?|letters?)\b|\bnotif\w*(?: [\w'-]+){0,14} (?:ratif\w*|complet\w*|procedures?|requirements?|formalities)\b|\bwritten notifications?\b|\bdiplomatic (?:notes?|channels?)\b/,
  },
  'authentic-texts': {
    stems: [' in english', ' in french', ' in spanish', ' in russian', ' in ukrainian', ' in arabic', ' in chinese', ' in korean', ' in portuguese', ' in german', 'authentic', 'equally valid', 'equal validity', 'equal force', 'equal authority', 'language'],
    title: /language|authentic/,
    prose: /\b(?:done|signed|drawn up|concluded)\b[^.;]{0,120} in (?:english|french|spanish|russian|ukrainian|arabic|chinese|korean|portuguese|german)\b|\b(?:done|signed|drawn up|concluded|originals?|copies|duplicate|triplicate)\b[^.;]{0,120} in (?:the )?\w+(?:(?:,| and|, and) \w+){0,6} languages?\b|\bauthentic\b|\bequally valid\b|\bequal (?:validity|force|authority)\b|\blanguages?,? (?:both|all|each|the|which|shall|prevail)|\b(?:text|version) in the \w+ language\b|\bdone in\b/,
  },
  ratification: {
    stems: ['ratif'],
    prose: /\bsubject to (?:its |the )?ratification|\binstruments? of (?:\w+,? (?:or )?)?ratification|(?<!\bno )\bratification of (?:this|the present)\b|\b(?:after|upon|on|of) (?:its|their) ratification|\b(?:after|upon) ratification\b|\bthis (?:agreement|treaty|convention|protocol|armistice)(?: [\w'-]+){0,6}(?<! not) (?:be )?ratified\b/,
  },
  scope: {
    stems: ['appl', 'scope', 'cover', 'on land', 'land,', 'land and', 'ground,', 'throughout', 'extend', 'all armed forces', 'all forces', 'area of', 'along the', 'entire', 'across the'],
    title: /scope|application|\barea\b/,
    prose: /\bappl(?:y|ies|ied|icable|ication)\b|\bscope\b|\bcover(?:s|ed|ing)?\b|\bon land\b|\b(?:land|ground|naval|sea|water|air)(?:,| and| or) (?:sea|naval|air|water|land|ground|maritime|in the)|\bthroughout\b|\bextends? to\b|\ball (?:armed |the |its |their )?forces\b|\barea of (?:application|conflict)|\bentire (?:length|territory|zone|line)|\balong the (?:entire|whole)/,
  },
  cessation: {
    stems: ['fire', 'hostil', 'fighting', 'truce', 'firing', 'armed action', 'force', 'military operation', 'attack', 'combat', 'offensive'],
    title: /cease-? ?fire|cessation|truce|end of (?:the )?(?:hostil|war|fight)|suspension of arms/,
    prose: /\b(?:cessation|suspension|termination|end|halt) (?:of|to) (?:all |any |the |armed |military |active )*(?:hostil|fighting|fire|firing|attack|arms|offensive|operations|force|use)|\b(?:ceas|stop|halt|end|suspend)\w*(?: [\w'-]+){0,6} (?:fire|firing|hostilities|fighting|attacks?|shelling|operations|combat|force)\b|\b(?:observe|establish|implement|ensure|introduce|declare|order|begin|agree (?:on|to))\w*(?: [\w'-]+){0,5} (?:cease-? ?fire|truce)\b|\b(?:hostilities|fighting|firing|fire|attacks|operations)(?: [\w'-]+){0,6} (?:cease|stop|end|halt)|\b(?:refrain|abstain|desist) from(?: [\w'-]+){0,8} (?:hostil|force|attack|fire|military)|\b(?:commit|carry out|engage in|conduct|launch|undertake)(?: [\w'-]+){0,4} (?:hostil|offensive|attack|military (?:action|operation))/,
  },
  line: { stems: ['line of', 'demarcation', 'boundary', 'frontier', 'border', 'delimit'] },
  'withdrawal-of-forces': {
    stems: ['withdr', 'disengag', 'pull back', 'pulled back', 'pulling back', 'redeploy', 'evacuat', 'separation of', 'separate', 'pull-out', 'pullout', 'demilitari', 'vacate'],
    title: /withdrawal|disengagement|separation of|redeployment|demilitari/,
    prose: /\bwithdr[ae]w\w*(?: [\w'-]+){0,8} (?:forces?|troops|weapons?|armed|military|units?|equipment|formations|personnel|artillery|detachments)\b|\bdisengag|\bpull(?:ed|ing)? back\b|\bredeploy|\bevacuat|\bseparat(?:e|es|ed|ion of)(?: [\w'-]+){0,4} (?:forces|troops|units)|\bdemilitari[sz]ed\b|\bvacate/,
  },
  monitoring: { stems: ['monitor', 'verif', 'observ', 'supervis', 'inspect'] },
  violations: { stems: ['violat', 'breach', 'non-compliance', 'infring'] },
  prisoners: { stems: ['prisoner', 'detain', 'captiv', 'captured', 'hostage', 'internee', 'interned', 'missing person', 'deprived of', 'the dead', 'remains of', 'deceased', 'exchange of persons'] },
  'displaced-persons': { stems: ['displaced', 'refugee', 'return home', 'return to their home', 'evacuees', 'deported', 'expelled'] },
  humanitarian: { stems: ['humanitarian', 'relief', 'medical', 'civilian', 'humane'] },
  communication: { stems: ['communicat', 'liaison', 'hot line', 'hotline', 'telephone', 'direct line', 'direct channel', 'direct contact', 'radio', 'point of contact', 'points of contact', 'contact group'] },
  'political-process': {
    stems: ['political', 'peace', 'final settlement', 'comprehensive settlement'],
    prose: /\bpolitical\b|\bpeace (?:treaty|talks|conference|negotiation|process|settlement|agreement|plan)|\btreaty of peace\b|\bpeaceful settlement\b|\b(?:final|comprehensive) settlement\b|\bnegotiat\w*(?: [\w'-]+){0,8} peace\b|\bpermanent peace\b/,
  },
  registration: {
    stems: ['regist', 'article 102'],
    prose: /\bregist(?:er|ered|ration)\b(?: [\w'-]+){0,12} (?:united nations|secretariat|secretary-general|charter)|\barticle 102\b/,
    title: /registration/,
  },
  testimonium: { stems: ['in witness whereof', 'in faith whereof', 'done at', 'signed at', 'the undersigned'] },
  annexes: {
    stems: ['integral', 'annex hereto', 'annexes hereto', 'part of this', 'part of the present', 'part of the agreement', 'part of the treaty'],
    prose: /\bintegral\b|\bannex(?:es)? hereto\b|\bform(?:s|ing)? (?:\w+ ){0,2}part of\b|\b(?:are|is|be|constitutes?) (?:\w+ ){0,3}part of (?:this|the present|the) (?:agreement|treaty|armistice|protocol|convention)/,
  },
  'other-agreements': {
    stems: ['supersed', 'replac', 'prejudice', 'previous', 'earlier', 'prior', 'existing', 'preceding', 'other agreement', 'other treat', 'other instrument', 'other international', 'affect', 'in accordance with the provisions of the', 'implement', 'pursuant to the'],
    prose: /\bsupersed|\breplac\w+(?: [\w'-]+){0,8} (?:agreements?|truces?|treat\w+|arrangements?|protocols?|conventions?|memorand\w+|instruments?)\b|\bwithout prejudice to\b|\b(?:previous|earlier|prior|existing|preceding|other)(?: [\w'-]+){0,3} (?:agreements?|treat(?:y|ies)|truces?|instruments?|arrangements?|undertakings?|protocols?|memorand\w+|obligations?|commitments?)\b|\b(?:not|nothing)(?: [\w'-]+){0,6} affects?(?: [\w'-]+){0,6} (?:obligations?|dut(?:y|ies)|rights?|agreements?|treat\w+)\b|\bimplement\w*(?: [\w'-]+){0,6} (?:agreements?|protocols?|memorand\w+)\b/,
  },
  costs: { stems: ['cost', 'expens', 'expenditure', 'budget', 'financ', 'funded', 'funding', 'borne by', 'paid by'] },
  sequel: {
    stems: ['be extended', 'extension', 'may extend', 'shall extend', 'renew', 'prolong', 'expir', 'thereafter', 'after the end of', 'after that', 'afterwards', 'from then on'],
    prose: /\bbe extended\b|\bextension\b|\b(?:may|shall) extend (?:this|the|it)\b|\brenew|\bprolong|\b(?:upon|on|after|before|following|until|of|at) (?:its |the |such )?expir|\bthereafter\b|\bafter that\b|\bafterwards\b|\bfrom then on\b|\bafter the end of (?:this|the)\b/,
  },
};
