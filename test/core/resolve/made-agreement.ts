// Agreements for properties: sound ones, with every kind of number a clause may have.
// Invariant: every label stands once in its place, so that each clause has a citation of its own.
import fc from 'fast-check';

/** A well-formed agreement: chapters perhaps, articles, paragraphs, points, unnumbered paragraphs, an annex; every label once in its place. */
export const madeAgreement = fc
  .record({
    continuous: fc.boolean(),
    roman: fc.boolean(),
    dotted: fc.boolean(),
    preamble: fc.nat(3),
    articles: fc.array(
      fc.record({
        plain: fc.nat(2),
        paragraphs: fc.array(
          fc.record({ points: fc.constantFrom(0, 0, 2, 3), deep: fc.constantFrom(0, 0, 2), more: fc.nat(1) }),
          { maxLength: 4 },
        ),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    annex: fc.nat(3),
  })
  .map(({ continuous, roman, dotted, preamble, articles, annex }) => {
    const lines = [`agreement made "Made"`, `  numbering: ${continuous ? 'continuous' : 'per-article'}`, ''];
    if (preamble > 0) lines.push('Preamble', '');
    for (let i = 0; i < preamble; i += 1) lines.push(`Recital ${i}.`, '');
    let number = 0;
    const letters = 'abc';
    for (const [i, article] of articles.entries()) {
      lines.push(`Article ${roman ? (['I', 'II', 'III', 'IV', 'V'][i] ?? '') : i + 1}. Topic`, '');
      for (let p = 0; p < article.plain; p += 1) lines.push('Plain words.', '');
      if (!continuous) number = 0;
      for (const { points, deep, more } of article.paragraphs) {
        number += 1;
        lines.push(dotted && !continuous ? `${i + 1}.${number}. Words` : `${number}. Words`);
        for (let p = 0; p < points; p += 1) {
          lines.push(`   (${letters[p] ?? ''}) words`);
          for (let d = 0; p === 0 && d < deep; d += 1) lines.push(`      (${d + 1}) words`);
        }
        lines.push('');
        if (more > 0 && points === 0) lines.push('   More words.', '');
      }
    }
    if (annex > 0) lines.push('Annex I. Map', '');
    for (let p = 0; p < annex; p += 1) lines.push(`${p + 1}. Words.`, '');
    return `${lines.join('\n')}\n`;
  });
