// Words that mean every party at once where no party is named: `each Party`, `both sides`, «Сторони».
// Invariant: whole phrases only; what names somebody else beside (`the Parties and the Commission`) is none.

const phrases: readonly RegExp[] = [
  /^(?:(?:each|every|all|both|either|neither|none|any|no)(?: of)? )?(?:the )?(?:(?:two|contracting|high contracting|signatory|opposing|belligerent) ){0,2}(?:parties|party|sides?)(?: to (?:this|the|the present) \p{L}+)?$/iu,
  /^(?:chaque|les|toutes les|aucune|aucune des) (?:hautes )?parties?(?: contractantes?)?$/iu,
  /^(?:las|cada|ambas|todas las|ninguna de las|ninguna) (?:altas )?partes?(?: contratantes?)?$/iu,
  /^(?:(?:кожна|жодна|обидві|усі|всі)(?: з| із)? )?(?:сторони?|сторін)$/iu,
  /^(?:(?:каждая|ни одна|обе|все)(?: из)? )?(?:стороны?|сторон)$/iu,
  /^(?:각 |양 )?당사[자국](?:들)?[은는이가]?$/u,
];

export function meansEveryParty(words: string): boolean {
  const trimmed = words.trim();
  return trimmed.length <= 80 && phrases.some((phrase) => phrase.test(trimmed));
}
