// What a scorer of counterparts must beat: chance, headings alone, and plain BM25 over whole words in small letters. Invariant: uses nothing of
// ours but the words of clauses.

/** Usual constants of BM25 (Robertson and Zaragoza, 2009). */
const k1 = 1.2;
const b = 0.75;

export function wordsOf(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a clause with its points. */
function wholeText(model, block) {
  return [model.textOf(block), ...model.children(block).filter((child) => model.tree.kind(child) === 'provision').map((child) => wholeText(model, child))].join(' ');
}

function ownText(model, block) {
  return model.textOf(block);
}

/** Titles of the headings a clause stands under; of a heading itself too. */
function headings(model, block) {
  const found = [];
  for (let at = block; at !== model.none; at = model.tree.parent(at)) if (model.tree.kind(at) === 'heading') found.push(model.textOf(at));
  return found.join(' ');
}

/** Scores of all candidates for a query of words. */
export function bm25(texts) {
  const documents = texts.map((text) => {
    const counts = new Map();
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    return { counts, length: wordsOf(text).length };
  });
  const average = documents.reduce((sum, { length }) => sum + length, 0) / Math.max(1, documents.length);
  const holding = new Map();
  for (const { counts } of documents) for (const word of counts.keys()) holding.set(word, (holding.get(word) ?? 0) + 1);
  return (query) =>
    documents.map(({ counts, length }) => {
      let score = 0;
      for (const word of new Set(wordsOf(query))) {
        const often = counts.get(word);
        if (often === undefined) continue;
        const rare = Math.log(1 + (documents.length - holding.get(word) + 0.5) / (holding.get(word) + 0.5));
        score += (rare * often * (k1 + 1)) / (often + k1 * (1 - b + (b * length) / average));
      }
      return score;
    });
}

/** A method is (case) -> a score for each candidate. */
export function baselines(none) {
  const made = new Map();
  const of = (textOf) => {
    const name = textOf.name;
    return ({ document, block, precedent, candidates }) => {
      const key = `${name} ${precedent.uri}`;
      const view = (model) => ({ ...model, tree: model.tree, textOf: (at) => model.textOf(at), children: (at) => model.children(at), none });
      if (!made.has(key)) made.set(key, bm25(candidates.map((candidate) => textOf(view(precedent.model), candidate))));
      return made.get(key)(textOf(view(document.model), block));
    };
  };
  return [
    ['random', ({ candidates }) => candidates.map(() => 0)],
    ['headings only', of(headings)],
    ['BM25, own words', of(ownText)],
    ['BM25, with points', of(wholeText)],
  ];
}
