// The forms of citations.md section 2, in sentences of our own.
import { checkCitations, dashedNumbers, dottedNumbers, romanNumbers } from './golden.js';

describe('citations: forms', () => {
  it('reads articles by number', () => {
    checkCitations(`
      as laid down in ⟦Article 5⟧. => art5
      as laid down in ⟦article 5⟧. => art5
      SUBJECT TO ⟦ARTICLE 5⟧ => art5
      see ⟦Article 5(2)⟧ and no more => art5(2)
      see ⟦Article 5 (2)⟧ again => art5(2)
      see ⟦Article 5(2)(a)⟧ again => art5(2)(a)
      see ⟦Article 5(a)⟧ again => art5(a)
      under ⟦Article 6bis⟧, or => art6bis
      under ⟦Article 6 bis⟧, or => art6bis
      under ⟦Art. 3, para. 2(b)⟧, or => art3/par2(b)
      under ⟦Article 13d⟧ now => art13d
      as ⟦Article One⟧ says => art1 !foreign-style
      the rules in ⟦Chapter Twenty-Two⟧ hold => cha22 !foreign-style
      the rules in ⟦Chapter Ten⟧ hold => cha10 !foreign-style
      see ⟦Article No. 3⟧ below => art3
      see ⟦¶13(d)⟧ of it => par13(d)
    `);
    checkCitations(`
      under ⟦Article 5.3⟧ and => art5.3
      under ⟦Article 5.3.1⟧ and => art5.3.1
    `, dottedNumbers);
    checkCitations(`
      según el ⟦artículo 6-08⟧ y => art6-08
      under ⟦Article G-01⟧ and => artg-01
    `, dashedNumbers);
    checkCitations(`
      under ⟦Article XX⟧ and => art20
      under ⟦Article XX(b)⟧ and => art20(b)
    `, romanNumbers);
  });

  it('reads titles in brackets', () => {
    checkCitations(`
      under ⟦Article 5⟧ (Scope) the => art5
      under ⟦Articles 5 (Scope) and 8⟧ (Costs) the => art5 | art8
      of ⟦Chapter 3⟧ (Trade), and => cha3
    `);
  });

  it('chains units large to small and small to large', () => {
    checkCitations(`
      under ⟦Article 5, paragraph 2⟧, the => art5/par2
      under ⟦Article 5 paragraph 2(a)⟧ the => art5/par2(a)
      under ⟦paragraph 2 of Article 5⟧ the => art5/par2
      under ⟦paragraph 2 of this Article⟧ the => this:article/par2
      under ⟦subparagraph (a) of paragraph 2⟧ the => par2/suba
      in ⟦point (b) of paragraph 1 of Article 4⟧ it => art4/par1/poib
      in the ⟦second subparagraph of paragraph 1⟧ it => par1/sub~2
      see ⟦Article 4 of Protocol 3⟧ now => prot3/art4
      see ⟦Section B of Chapter 3⟧ now => cha3/secb !foreign-style
      see ⟦Appendix 1 to Annex II⟧ now => ann2/app1
    `);
  });

  it('reads bare paragraphs, ranges and lists', () => {
    checkCitations(`
      under ⟦paragraph 2⟧ the => par2
      under ⟦paragraph 2(a)⟧ the => par2(a)
      under ⟦subparagraph (a)⟧ the => suba
      under ⟦subparagraph 1(b)⟧ the => sub1(b)
      under ⟦paragraphs 24 to 26⟧ the => par24..par26
      under ⟦Articles 3 to 7 and 9⟧ the => art3..art7 | art9
      under ⟦Articles 3 through 7⟧ the => art3..art7
      under ⟦Articles 3-7⟧ the => art3..art7
      under ⟦Articles 3–7⟧ the => art3..art7
      in ⟦paragraphs 13 (a), (c) and (d)⟧ may => par13(a) | par13(c) | par13(d)
      in ⟦paragraphs 1(a), (b) and 2(c)⟧ may => par1(a) | par1(b) | par2(c)
      in ⟦Article 5⟧ and ⟦Article 8⟧ it => art5 ; art8
      in ⟦Article 5 or 8⟧, it => art5 | art8
    `);
  });

  it('reads relative citations', () => {
    checkCitations(`
      in ⟦this Article⟧ it => this:article
      in ⟦this paragraph⟧ it => this:paragraph
      in ⟦that paragraph⟧ it => that:paragraph
      in ⟦the present Article⟧ it => this:article
      in ⟦the preceding paragraph⟧ it => preceding:paragraph
      in ⟦the following paragraphs⟧ it => following:paragraph !following
      the terms ⟦hereof⟧ are => hereof @own
      see ⟦paragraph 43 hereof⟧ for => par43 @own
    `);
  });
});
