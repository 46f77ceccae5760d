// The words around an amount of time or a date that say what kind of limit it is and what it counts from: English, French, Spanish, Ukrainian,
// Russian.
// Invariants: what no words say for certain has relation `none` and no event; English is read in every text, Cyrillic by its letters, French and
// Spanish where the agreement is in that language. `\b` knows plain Latin letters only: other words stand between signs that are no letters.

/** What a limit counts from or to. `name`: `#label` or a term's id, in lower case. */
export type LimitEvent = { readonly kind: 'signature' | 'entry-into-force' } | { readonly kind: 'named'; readonly name: string } | { readonly kind: 'words'; readonly words: string };

/** `within`: at any time up to the limit; `until`: it ends there; `for`: it lasts so long; `at`: at that moment. */
export type LimitRelation = 'within' | 'after' | 'before' | 'by' | 'until' | 'from' | 'for' | 'every' | 'at' | 'none';

const lead = String.raw`(?: (?:a|an|the|his|its|their))?(?: (?:further|additional|maximum|total|new))?(?: (?:period|periods|term|limit|space|time|time limit))?(?: of)?(?: (?:at most|not more than|no more than|up to|at least|the first|the last|a))?\s*$`;
const within = new RegExp(String.raw`(?:\b(?:within|in|under)|\b(?:not|no) later than|\b(?:not|no) more than|\bat most|\bat the latest)${lead}`, 'iu');
const lasting = new RegExp(String.raw`\b(?:for|during|throughout|over)${lead}`, 'iu');
const every = /\b(?:every|each|per)\s*$/iu;

/** The words of a language: each pattern looks at what stands in front of an amount or date, where nothing else is said. */
interface LimitWords {
  readonly within: RegExp;
  readonly lasting: RegExp;
  readonly every: RegExp;
  /** Behind an amount: it is reckoned back from what follows, or on from it. */
  readonly before: RegExp;
  readonly after: RegExp;
  readonly dates: readonly (readonly [LimitRelation, RegExp])[];
  /** Behind `after`: the agreement is signed, or takes effect. */
  readonly signing: RegExp;
  readonly takingEffect: RegExp;
  /** Anywhere in the sentence: a word that may give the beginning. */
  readonly starts: RegExp;
}

/** A whole word of these, anywhere. */
function anywhere(words: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'iu');
}

/** In front of the pattern no letter, behind it nothing but blanks. */
function front(words: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words})\s*$`, 'iu');
}

/** The agreement itself follows, pointed to, or by its bare kind or not at all where nothing else is said that could name another one. */
function ofItself(words: string, pointing: string, kinds: string, article = ''): RegExp {
  return new RegExp(String.raw`^(?:${words})(?:\s+(?:${pointing})\s+(?:\p{L}+\s+){0,2}?(?:${kinds})\p{L}*(?!\p{L})|(?:\s+(?:${article})(?:${kinds})\p{L}*)?\s*(?:$|[,.;:)\]]))`, 'iu');
}

const ukrainianOwn = ['цієї|цього|даної|даного|цією|цим', 'Угод|Догов|Перемир|Протокол|Меморандум|Пакт|Конвенці'] as const;
const ukrainian: LimitWords = {
  within: front(String.raw`(?:протягом|упродовж|впродовж|не пізніше(?: ніж| як)?(?: через| за)?|не більше(?: ніж| як)?(?: через| за)?|[ув] строк(?: до)?|[ув] термін(?: до)?)(?:\s+(?:перших|наступних|строку|періоду|не більше(?: ніж)?))*`),
  lasting: front(String.raw`(?:на(?: (?:строк|термін|період)(?: [ув]| до)?)?|(?:діє|діятиме|діють|чинн\p{L}+|триває|триватиме) (?:протягом|упродовж|впродовж))`),
  every: front(String.raw`кожн(?:і|их|ого|ий|у)|(?:раз|рази) на`),
  before: /^\s+до(?!\p{L})/iu,
  after: /^\s+(?:після|(?:з|із|від) (?:дня|дати|моменту|часу))\s+/iu,
  dates: [['by', front('не пізніше(?: ніж| як)?|до')], ['after', front('після')], ['from', front('починаючи (?:з|із|від)|з|із')]],
  signing: ofItself('(?:(?:дня|дати|моменту|часу)\\s+)?(?:її |його )?підписання', ...ukrainianOwn),
  takingEffect: ofItself('(?:(?:дня|дати|моменту|часу)\\s+)?(?:її |його )?(?:набрання|набуття)(?:\\s+(?:нею|ним))?\\s+чинності', ...ukrainianOwn),
  starts: anywhere(String.raw`після|від|з|із|зі|до|перед|по|коли|якщо|щойно|(?:отриман|запит|вимог|початк|кожн)\p{L}*`),
};

const russianOwn = ['настоящего|настоящей|этого|этой|данного|данной', 'Соглашени|Договор|Перемири|Протокол|Меморандум|Пакт|Конвенци'] as const;
const russian: LimitWords = {
  within: front(String.raw`(?:в течение|не позднее(?: чем)?(?: через| за)?|не позже(?: чем)?(?: через| за)?|не более(?: чем)?(?: через| за)?|в срок(?: до)?)(?:\s+(?:первых|следующих|срока|периода|не более(?: чем)?))*`),
  lasting: front(String.raw`(?:на(?: (?:срок|период)(?: в| до)?)?|(?:действует|действуют|остаётся в силе|остается в силе|длится) в течение)`),
  every: front(String.raw`кажд(?:ые|ых|ого|ый|ую)|(?:раз|раза) в`),
  before: /^\s+до(?!\p{L})/iu,
  after: /^\s+(?:после|(?:с|со|от) (?:дня|даты|момента|времени))\s+/iu,
  dates: [['by', front('не позднее(?: чем)?|не позже(?: чем)?|до')], ['after', front('после')], ['from', front('начиная со?|со?')]],
  signing: ofItself('(?:(?:дня|даты|момента|времени)\\s+)?(?:его |её |ее )?подписания', ...russianOwn),
  takingEffect: ofItself('(?:(?:дня|даты|момента|времени)\\s+)?(?:его |её |ее )?вступления(?:\\s+(?:его|её|ее))?\\s+в\\s+(?:силу|действие)', ...russianOwn),
  starts: anywhere(String.raw`после|от|с|со|до|перед|по|когда|если|(?:получени|запрос|требовани|начал|кажд)\p{L}*`),
};

const frenchOwn = ['du présent|de la présente|de cet|de ce|de cette', 'Accord|Traité|Armistice|Protocole|Mémorandum|Pacte|Convention|Trêve', 'du |de la |de l[’\']'] as const;
const french: LimitWords = {
  within: front(String.raw`(?:dans|en|sous|au plus tard(?: dans| après)?|d[’']ici|en moins de)(?: (?:un|le|les|ce|ces))?(?: délai(?: maximum| maximal)?(?: de)?)?(?: premiers)?`),
  lasting: front(String.raw`(?:pendant|durant|pour)(?: (?:une|la|les))?(?: (?:durée|période)(?: de)?)?`),
  every: front('tous les|toutes les|chaque'),
  before: /^\s+avant(?!\p{L})/iu,
  after: /^\s+(?:après|à (?:compter|partir|dater) d(?:e|u|es)|suivant|qui suivent|dès|depuis)(?!\p{L})\s*/iu,
  dates: [['by', front('au plus tard(?: le)?')], ['before', front('avant(?: le)?')], ['until', front('jusqu[’\']au')], ['after', front('après(?: le)?')], ['from', front('à (?:compter|partir) du|depuis le|dès le')], ['at', front('le')]],
  signing: ofItself(String.raw`(?:la )?(?:date de (?:la )?|jour de (?:la )?)?(?:la |sa )?signature`, ...frenchOwn),
  takingEffect: ofItself(String.raw`(?:la )?(?:date de |jour de )?(?:l[’']|son )?entrée en vigueur`, ...frenchOwn),
  starts: anywhere(String.raw`après|dès|depuis|à (?:compter|partir|dater)|(?:suivan|suiven|lorsqu)\p{L}*|réception|quand|si|avant|chaque|fois`),
};

const spanishOwn = ['del presente|de la presente|de este|de esta', 'Acuerdo|Tratado|Armisticio|Protocolo|Memorando|Memorándum|Pacto|Convenio|Convención|Tregua', 'del |de la '] as const;
const spanish: LimitWords = {
  within: front(String.raw`(?:dentro de|en|a más tardar(?: en)?|antes de|en menos de)(?: (?:un|el|los|las))?(?: plazo(?: máximo)?(?: de)?)?(?: primer[oa]s)?`),
  lasting: front(String.raw`(?:durante|por)(?: (?:un|el|los))?(?: (?:período|periodo|plazo)(?: de)?)?`),
  every: front('cada'),
  before: /^\s+antes de(?!\p{L})/iu,
  after: /^\s+(?:después de|a (?:partir|contar) (?:de|desde)|contad[oa]s (?:a partir de|desde)|siguientes a|tras|desde)(?!\p{L})l?\s*/iu,
  dates: [['by', front('a más tardar(?: el)?')], ['before', front('antes del')], ['until', front('hasta el')], ['after', front('después del')], ['from', front('a partir del|desde el')], ['at', front('el')]],
  signing: ofItself(String.raw`(?:la |su )?(?:fecha de (?:la |su )?)?firma`, ...spanishOwn),
  takingEffect: ofItself(String.raw`(?:la |su )?(?:fecha de (?:la |su )?)?entrada en vigor`, ...spanishOwn),
  starts: anywhere(String.raw`después|tras|desde|a (?:partir|contar)|(?:siguiente|contad)\p{L}*|recepción|cuando|si|antes|cada`),
};

const cyrillic = /[а-яіїєґё]/iu;
const bothCyrillic: readonly LimitWords[] = [ukrainian, russian];
const byLanguage: Readonly<Record<string, readonly LimitWords[]>> = { fr: [french], es: [spanish] };
const none: readonly LimitWords[] = [];

/** Besides English. */
function tablesFor(words: string, language: string): readonly LimitWords[] {
  return cyrillic.test(words) ? bothCyrillic : (byLanguage[language] ?? none);
}

/** `before`, `after`: the clause's words in front of an amount of time and behind it; `language`: the agreement's. */
export function relationOfAmount(before: string, after: string, language: string): LimitRelation {
  if (/^\s+(?:before|prior to|in advance of)\b/iu.test(after)) return 'before';
  if (every.test(before)) return 'every';
  if (lasting.test(before)) return 'for';
  if (within.test(before)) return 'within';
  if (/^\s+(?:after|from|following|of|upon)\b/iu.test(after)) return 'after';
  for (const words of tablesFor(before + after, language)) {
    if (words.every.test(before)) return 'every';
    if (words.lasting.test(before)) return 'for';
    if (words.within.test(before)) return words.before.test(after) ? 'before' : 'within';
    if (words.before.test(after)) return 'before';
    if (words.after.test(after)) return 'after';
  }
  return 'none';
}

/** `before`: the clause's words in front of a date. */
export function relationOfDate(before: string, language: string): LimitRelation {
  const word = /\b(by|(?:not|no) later than|on or before|before|until|till|up to|after|from|since|as of|as from|on)(?: the)?(?: end of)?(?: (?:midnight|noon)(?: on| of)?)?\s*$/iu.exec(before)?.[1]?.toLowerCase();
  switch (word) {
    case undefined: return tablesFor(before, language).flatMap(({ dates }) => dates).find(([, pattern]) => pattern.test(before))?.[0] ?? 'none';
    case 'before': return 'before';
    case 'until': case 'till': case 'up to': return 'until';
    case 'after': return 'after';
    case 'from': case 'since': case 'as of': case 'as from': return 'from';
    case 'on': return 'at';
    default: return 'by';
  }
}

const ownText = String.raw`(?:(?:this|the|the present|the said) [\p{L} -]{0,40}?(?:Agreement|Treaty|Armistice|Protocol|Memorandum|Accord|Pact|Convention|Truce|Cease-?[Ff]ire)|its|it)`;
const signing = new RegExp(String.raw`^(?:the )?(?:date of |day of |moment of |hour of |time of )?(?:the |its )?(?:signature|signing)(?: of ${ownText}|\b(?! of| by))|^(?:the (?:date|day|moment|hour|time) (?:on|at|of) which )?${ownText} (?:is|has been|was) signed`, 'u');
const takingEffect = new RegExp(String.raw`^(?:the )?(?:date of |day of |moment of |hour of |time of )?(?:the |its )?(?:entry into force|entering into force|coming into (?:force|effect)|entry into effect|effective (?:date|time))(?: of ${ownText}|\b(?! of))|^(?:the (?:date|day|moment|hour|time) (?:on|at|of) which )?${ownText} (?:enters into force|has entered into force|comes into (?:force|effect)|takes effect|becomes effective)`, 'u');

const starts = /\b(?:after|from|following|upon|on|when|whenever|once|if|receipt|request|thereafter|thereof|of each|begin|beginning|since|before|prior|until|each|every|where|in the event of|in case of)\b/iu;

/** A word of a sentence may give the beginning of an amount of time in it. */
export function mayStart(words: string, language: string): boolean {
  return starts.test(words) || tablesFor(words, language).some((table) => table.starts.test(words));
}

/** What an amount of time counts from or to, by the words behind it; undefined when none stand there. */
export function eventBehind(after: string, language: string): LimitEvent | undefined {
  const lead = /^\s+(?:after|from|following|of|upon|before|prior to|in advance of|since)\s+/iu.exec(after);
  if (lead) return eventIn(after.slice(lead[0].length), signing, takingEffect);
  for (const words of tablesFor(after, language)) {
    const back = words.before.exec(after);
    const found = back ?? words.after.exec(after);
    if (found) return eventIn(after.slice(found[0].length).trimStart(), words.signing, words.takingEffect);
  }
  return undefined;
}

function eventIn(rest: string, signing: RegExp, takingEffect: RegExp): LimitEvent {
  if (signing.test(rest)) return { kind: 'signature' };
  if (takingEffect.test(rest)) return { kind: 'entry-into-force' };
  return { kind: 'words', words: rest.split(/[,;:.]/u)[0]?.trim().toLowerCase() ?? '' };
}
