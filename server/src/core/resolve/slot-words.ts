// The words by which a clause says who acts, where, by when, under whose eyes and with what consequence, per language.
// Invariants: patterns carry no state, are read over folded text (one apostrophe, one kind of blank) in any case, and have no nested
// repetition; `…Head` patterns are anchored at the start of what is given to them, `…Before` ones at its end.

import { lettered } from '../text/lettered.js';

export interface SlotWords {
  readonly language: string;
  /** At the start of a phrase: determiners, then a noun for those who can owe something. */
  readonly actorHead: RegExp;
  /** The same at the end of one: `for ninety days each side`. */
  readonly actorTail: RegExp;
  /** The noun anywhere; global. */
  readonly actor: RegExp;
  /** In front of a noun or name in a passive sentence: it is whoever acts (`by`, `between`), or whose thing is acted on (`of`). */
  readonly agentBefore: RegExp;
  readonly ownerBefore: RegExp;
  /** At the start of what follows the words of duty (or of those words themselves): the passive. */
  readonly passiveHead: RegExp;
  /** A passive by form that has its subject for actor (`be guided by`), or none by nature (`be open`). */
  readonly stative: RegExp;
  /** Passives whose subject is acted on even where it is a party (`be notified`). */
  readonly patient: RegExp;
  /** In front of a party or body: it is owed the duty. */
  readonly receiverBefore: RegExp;
  /** Those who are owed it without a name: `the other side`. Its first group. */
  readonly receiver: RegExp;
  readonly place: RegExp;
  /** In front of a duration, date, time or term. */
  readonly timeBefore: RegExp;
  /** A point of time without a figure: `upon signature`, `without delay`. */
  readonly timeWords: RegExp;
  /** In front of a body: it watches the duty. */
  readonly watchBefore: RegExp;
  /** At the start of what follows `is prohibited`: whom it binds, its first group. */
  readonly forbiddenTo: RegExp;
  /** What follows when the duty is broken. */
  readonly breach: RegExp;
}

const word = (source: string, flags = 'iu'): RegExp => lettered(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);
const head = (source: string): RegExp => lettered(`^[^\\p{L}]*(?:${source})(?![\\p{L}\\p{N}])`, 'iu');
const tail = (source: string): RegExp => lettered(`(?<![\\p{L}\\p{N}])(?:${source})[^\\p{L}\\p{N}]*$`, 'iu');
const never = /(?!)/u;

/** A table is made when a text in its language is first read. */
function onceMade(make: () => SlotWords): () => SlotWords {
  let made: SlotWords | undefined;
  return () => (made ??= make());
}

function table(language: string, { actors, determiners, ...rest }: Partial<Omit<SlotWords, 'language' | 'actor' | 'actorHead' | 'actorTail'>> & { readonly actors: string; readonly determiners: string }): SlotWords {
  return {
    agentBefore: never, ownerBefore: never, passiveHead: never, stative: never, patient: never, receiverBefore: never, receiver: never, place: never,
    timeBefore: never, timeWords: never, watchBefore: never, forbiddenTo: never, breach: never, ...rest,
    language, actor: word(actors, 'giu'), actorHead: head(`(?:(?:${determiners}) ){0,5}(?:${actors})`),
    actorTail: lettered(`(?<![\\p{L}\\p{N}])(?:(?:${determiners}) ){1,5}(?:${actors})$`, 'iu'),
  };
}

const participles =
  '[\\p{L}]+ed|withdrawn|held|kept|made|taken|given|sent|set|put|brought|paid|built|rebuilt|drawn|laid|shown|done|chosen|written|begun|borne|sold|told|sought|met|cut|left|led|lit|lost|found|known|seen|drawn up|hidden|broken|spent|split|spread|thrown|undertaken|forbidden|overseen|upheld|torn|read|heard|dealt|fed|felt|flown|driven|bound|bought|caught|fought|undergone|dug|shut|understood|withheld|shot|struck|swept|won';
const adverbs = '(?:(?:not|also|further|hereby|then|at all times|forthwith|[\\p{L}]+ly) ){0,3}';

const english = onceMade(() => table('en', {
  actors: 'part(?:y|ies)|sides?|commanders?|governments?|states?|signator(?:y|ies)|guarantors?|belligerents?|commissions?|committees?|members?|chair(?:man|person)?|council|panel|authorit(?:y|ies)|nations?|countries|forces|troops|units|personnel|depositary|experts?|observers?|monitors?|mission|teams?|delegations?|representatives?|ministers?|ministry|ministries|president|secretar(?:y|iat)(?:-general)?|command|societies|organi[sz]ations?|nobody|no one|persons?|everyone|anyone|they|it|he|she|we',
  determiners: 'the|each|both|all|every|either|neither|no|any|a|an|one|two|said|such|these|those|other|of|its|their|his|high|contracting|member|participating|signatory|opposing|neutral|joint|military|armed|and',
  agentBefore: tail('(?:by|between|among|amongst|through|by (?:agreement|arrangement) (?:of|between|among))(?: (?:the|each|both|all|either|any|a|an|one|two|such|those|its|their|other|of|joint|competent|senior))*'),
  ownerBefore: tail('(?:of|by|from|under|belonging to|subordinate to)(?: (?:the|each|both|all|either|any|a|an|one|two|such|those|its|their|other|of))*'),
  passiveHead: lettered(`^[^\\p{L}]*(?:${adverbs}be ${adverbs}(?:${participles})|(?:is|are) ${adverbs}(?:prohibited|forbidden|permitted|authori[sz]ed|allowed|requested|required|invited|urged|encouraged|recommended))(?![\\p{L}])`, 'iu'),
  stative: lettered(`^[^\\p{L}]*${adverbs}(?:be|is|are) ${adverbs}(?:bound|guided|prepared|committed|engaged|concerned|entitled|represented|composed|comprised|limited to|based|located|situated|related|interested|satisfied|obliged|obligated|required|authori[sz]ed|permitted|allowed|dedicated|seated|opposed|divided|indeed)(?![\\p{L}])`, 'iu'),
  patient: lettered(`^[^\\p{L}]*${adverbs}be ${adverbs}(?:notified|informed|consulted|invited|advised|given|granted|provided|furnished|accorded|afforded|compensated|protected|admitted|asked|told|warned|paid|sent|heard|assisted|helped|represented before|appointed|elected|established|created|dissolved|convened|released|returned|exchanged|withdrawn|removed)(?![\\p{L}])`, 'iu'),
  receiverBefore: tail('(?:to|towards|for|against|vis-à-vis)(?: (?:the|each|both|all|either|any|of))*'),
  receiver: word('(?:to|towards|with|for|against) ((?:the|each|any|every|either) other (?:party|side|parties|sides)|(?:the )?other (?:party|side|parties|sides)|each other|one another|(?:the|both|all|each|either) (?:part(?:y|ies)|sides?))'),
  place: word('(?:in|within|into|from|to|across|along|inside|outside|over|on|at|through|behind|beyond) (?:the |its |their |each |any |such |all |both |every |that )?(?:[\\p{L}-]+ ){0,3}(?:areas?|zones?|territor(?:y|ies)|line of contact|demarcation line|waters|air ?space|borders?|ports?|regions?|coasts?|islands?|estuary|corridors?|districts?|crossing points?)'),
  timeBefore: tail('(?:within|by|until|till|before|after|from|in|on|at|for|(?:not|no) later than|(?:not|no) more than|during|following|upon|since|prior to)(?: (?:the|a|an|at most|first|next|last|period|term|of|about|least|more|than|end|expiry|beginning|noon))*'),
  timeWords: word('(?:upon|on|from|after|before|until|at|following|with) (?:the |its |their )?(?:signature|signing|entry into force|coming into force|ratification|effective date|date of (?:signature|entry into force|this agreement))|immediately|forthwith|at once|without delay|without undue delay|as soon as (?:possible|practicable|feasible)|promptly|at the latest'),
  watchBefore: tail('(?:under the (?:supervision|observation|control|direction|monitoring|authority|eyes) of|(?:supervised|monitored|verified|inspected|observed|certified|confirmed|investigated) by|subject to (?:verification|inspection|monitoring|supervision) by|as (?:verified|certified|confirmed) by)(?: (?:the|a|an|both|each))*'),
  forbiddenTo: lettered('^[^\\p{L}]*(?:is|are) (?:[\\p{L}]+ly )?(?:prohibited|forbidden) (?:to|for) ((?:[\\p{L}-]+ ){0,5}[\\p{L}-]+)', 'iu'),
  breach: word('in (?:the )?(?:case|event) of (?:a |an |any |such |such a |its |their )?(?:[\\p{L}-]+ )?(?:violations?|breach(?:es)?|non-?compliance|failure|infringements?)|if (?:a|an|any|either|one|the|that|this|such)(?: [\\p{L}-]+){1,5} (?:violates?|breaches|infringes?|fails? to|(?:is|are) (?:violated|breached|broken))|(?:if|where) (?:they|it) (?:is|are) not(?: [\\p{L}]+){1,2} (?:in|within|by) (?:that|this|the)|failing (?:which|this|that)|shall be (?:treated|considered|regarded) as (?:a |an )?(?:[\\p{L}]+ )?(?:violation|breach)'),
}));

const ukrainian = onceMade(() => table('uk', {
  actors: '[Сс]торон(?:а|и|у|і|ою|ам|ами|ах)?|уряд(?:и|у|ом|ів|ами)?|держав(?:а|и|у|ою|ами)?|комісі(?:я|ї|ю|єю|ями)|комітет(?:и|у|ом|ів)?|командувач(?:і|а|ем|ів|ами)?|командуванн(?:я|ям)|гарант(?:и|а|ом|ів|ами)?|сил(?:и|ами)|війська|підрозділи|представник(?:и|ами)?|спостерігач(?:і|ами)?|місія|місією|вони|він|вона|воно',
  determiners: 'кожна|кожною|обидві|обидва|обома|усі|всі|усіма|всіма|жодна|жоден|будь-яка|інша|ця|цей|ці|договірні|високі|збройні|спільна|спільною|нейтральна|з|із',
  agentBefore: tail('між|шляхом|силами'),
  ownerBefore: tail('(?:кожної|обох|усіх|всіх|будь-якої|жодної|іншої|цих)'),
  passiveHead: lettered("^[^\\p{L}]*(?:(?:не|також|негайно|невідкладно|повністю) ){0,3}бути [\\p{L}'-]+(?:ено|ано|ято|уто|ито|ені|ані|яті|уті|иті|ений|аний|ятий|утий|итий|ена|ана|ята|ута|ита|ене|ане|яте|уте|ите)(?![\\p{L}])", 'iu'),
  receiverBefore: tail('перед|щодо|стосовно|для|до'),
  receiver: word('(?:перед|щодо) (інш(?:ою|ої) [Сс]тороною?)|([Оо]дна одн(?:ій|у|ою))'),
  place: word('(?:в|у|на|з|із|зі|до|через|вздовж|уздовж|поза) (?:[\\p{L}\'-]+ ){0,3}(?:зон(?:и|і|у|ою)|територі(?:ї|ю|єю|ях)|район(?:у|і|ах|ів)|лінії|лінію|лінією|порт(?:у|ах|ів)|вод(?:ах|и)|кордон(?:у|і|ом)|област(?:і|ях|ей)|узбережж(?:я|і))'),
  timeBefore: tail('(?:протягом|упродовж|впродовж|не пізніше(?: ніж)?(?: через)?|до|за|через|після|від|з|починаючи з|о|об)(?: (?:перших|наступних|строку|у|в))*'),
  timeWords: word('(?:після|з моменту|з дня|від дня|до) (?:підписання|набрання чинності|набуття чинності|ратифікації)|негайно|невідкладно|без зволікань|якнайшвидше'),
  watchBefore: tail('(?:під (?:наглядом|контролем|спостереженням|керівництвом))'),
  breach: word('(?:у|в) разі (?:[\\p{L}]+ )?(?:порушення|недотримання|невиконання)|якщо (?:[\\p{L}\'-]+ ){1,4}(?:порушує|порушить|не виконує|не виконає)'),
}));

const russian = onceMade(() => table('ru', {
  actors: '[Сс]торон(?:а|ы|у|ой|ам|ами)?|правительств(?:о|а|ом|ами)?|государств(?:о|а|ом|ами)?|комисси(?:я|и|ю|ей|ями)|комитет(?:ы|а|ом)?|командующ(?:ий|ие|им|ими)|командовани(?:е|ем)|гарант(?:ы|а|ом|ами)?|сил(?:ы|ами)|войска|подразделения|представител(?:и|ями)|наблюдател(?:и|ями)|миссия|миссией|они|он|она|оно',
  determiners: 'каждая|каждой|обе|оба|обеими|все|всеми|ни одна|любая|другая|эта|этот|эти|договаривающиеся|высокие|вооруженные|вооружённые|совместная|совместной|нейтральная|из',
  agentBefore: tail('между|путём|путем|силами'),
  ownerBefore: tail('(?:каждой|обеих|всех|любой|другой|этих)'),
  passiveHead: lettered('^[^\\p{L}]*(?:(?:не|также|немедленно|незамедлительно|полностью) ){0,3}быть [\\p{L}-]+(?:ено|ано|ято|уто|ены|аны|яты|уты|ена|ана|ята|ута|ен|ан|ят|ут|ён)(?![\\p{L}])', 'iu'),
  receiverBefore: tail('перед|для|к|в отношении'),
  receiver: word('(?:перед|в отношении) (друг(?:ой|ою) [Сс]торон(?:ой|ы))|(друг друг[ау])'),
  place: word('(?:в|на|из|с|до|через|вдоль|вне) (?:[\\p{L}-]+ ){0,3}(?:зон(?:ы|е|у|ой)|территори(?:и|ю|ей|ях)|район(?:а|е|ах|ов)|линии|линию|линией|порт(?:у|ах|ов)|вод(?:ах|ы)|границ(?:ы|е|ей)|област(?:и|ях|ей)|побережь(?:я|е))'),
  timeBefore: tail('(?:в течение|не позднее(?: чем)?(?: через)?|до|за|через|после|с|от|в|начиная с)(?: (?:первых|следующих|срока))*'),
  timeWords: word('(?:после|с момента|со дня|до) (?:подписания|вступления в силу|ратификации)|немедленно|незамедлительно|безотлагательно'),
  watchBefore: tail('(?:под (?:наблюдением|контролем|надзором|руководством))'),
  breach: word('в случае (?:[\\p{L}]+ )?(?:нарушения|несоблюдения|невыполнения|неисполнения)|если (?:[\\p{L}-]+ ){1,4}(?:нарушает|нарушит|не выполняет|не выполнит)'),
}));

const french = onceMade(() => table('fr', {
  actors: "parties?|côtés?|gouvernements?|états?|commandants?|commissions?|comités?|membres?|garants?|signataires|forces|troupes|unités|autorités?|représentants?|observateurs?|secrétariat|dépositaire|ils|elles|il|elle|nul",
  determiners: 'la|le|les|chaque|chacune?|des|de|deux|toutes|tous|aucune?|hautes|contractantes|une?|cette|ces|l\'une|armées',
  agentBefore: tail("(?:par|entre)(?: (?:la|le|les|chaque|chacune?|des|de|deux|toutes|tous))*"),
  ownerBefore: tail("(?:de|des|du|par)(?: (?:la|le|les|chaque|chacune?|deux))*"),
  passiveHead: lettered("^[^\\p{L}]*(?:être|sont|est|seront|sera) (?:[\\p{L}]+ment )?[\\p{L}]+(?:é|és|ée|ées|is|ise|ises|it|its|ite|ites|us|ue|ues)(?![\\p{L}])", 'iu'),
  receiver: word("(?:à|envers|avec) (l'autre partie|l'autre côté)"),
  timeBefore: tail("(?:dans|avant|après|dans un délai de|au plus tard|jusqu'au|pendant|dès|le|à|d'ici(?: le)?)(?: (?:les|le|la|un|délai|de|premiers))*"),
  timeWords: word("(?:dès|après|avant|à) (?:la |l')(?:signature|entrée en vigueur)|immédiatement|sans délai|sans retard"),
  place: word("(?:dans|sur|de|hors de|vers|le long de) (?:la |le |les |l'|sa |leur )?(?:[\\p{L}-]+ ){0,2}(?:zones?|territoires?|ligne|eaux|frontières?|ports?|régions?|îles?)"),
  watchBefore: tail('(?:sous (?:la surveillance|le contrôle|la supervision|la direction)) (?:de|du|des)(?: la)?'),
  breach: word("en cas de (?:violation|manquement|non-respect|infraction)"),
}));

const spanish = onceMade(() => table('es', {
  actors: 'partes?|bandos?|gobiernos?|estados?|comandantes?|comisi(?:ón|ones)|comités?|miembros?|garantes?|signatarios?|fuerzas|tropas|unidades|autoridad(?:es)?|representantes?|observadores|secretaría|depositario|ellos|ellas|nadie',
  determiners: 'la|el|las|los|cada|ambas|ambos|una|un|de|todas|todos|ninguna|ningún|altas|dichas|las dos|armadas',
  agentBefore: tail('(?:por|entre)(?: (?:la|el|las|los|cada|una|ambas|ambos|todas))*'),
  ownerBefore: tail('(?:de|del|por)(?: (?:la|el|las|los|cada|una|ambas|ambos|todas))*'),
  passiveHead: lettered('^[^\\p{L}]*ser (?:[\\p{L}]+mente )?[\\p{L}]+(?:ado|ada|ados|adas|ido|ida|idos|idas|to|ta|tos|tas)(?![\\p{L}])', 'iu'),
  receiver: word('(?:a|con|ante) (la otra parte)'),
  timeBefore: tail('(?:dentro de|en|antes de|antes del|después de|a más tardar|hasta|durante|a partir de|el|en un plazo de)(?: (?:los|las|el|la|un|plazo|de))*'),
  timeWords: word('(?:desde|tras|antes de|después de) (?:la )?(?:firma|entrada en vigor)|inmediatamente|sin demora|de inmediato'),
  place: word('(?:en|de|desde|hacia|fuera de|a lo largo de) (?:la |el |las |los |su |sus )?(?:[\\p{L}-]+ ){0,2}(?:zonas?|territorios?|línea|aguas|fronteras?|puertos?|regi(?:ón|ones)|islas?)'),
  watchBefore: tail('bajo (?:la supervisión|el control|la vigilancia|la dirección) (?:de|del)(?: la)?'),
  breach: word('en caso de (?:violación|incumplimiento|infracción)'),
}));

const korean = onceMade((): SlotWords => ({
  ...table('ko', { actors: '(?!)', determiners: '(?!)' }),
  actor: /쌍방|일방|당사국|당사자|사령관|위원회|정부|각측|각국|부대|군대/gu,
  actorHead: /^[^\p{L}]*(?:쌍방|일방|각 ?당사국|당사국|당사자|(?:[가-힣]{1,8} ){0,2}(?:사령관|위원회)|정부|각측|각국)/u,
  receiver: /(상대방|타방)(?:에게|에)/u,
  timeBefore: /[가-힣] ?$/u,
  timeWords: /즉시|지체 ?없이|서명 ?후|효력 ?발생 ?후/u,
  breach: /위반(?:하는|한|할|시)/u,
}));

const tables: Readonly<Record<string, () => SlotWords>> = { en: english, uk: ukrainian, ru: russian, fr: french, es: spanish, ko: korean };

/** The tables of these languages, in the same order; a language without one is left out. */
export function slotWords(languages: readonly string[]): readonly SlotWords[] {
  return languages.flatMap((language) => tables[language]?.() ?? []);
}
