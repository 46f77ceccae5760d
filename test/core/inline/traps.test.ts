// The traps of citations.md section 8 and the rules of its sections 3 to 7, in sentences of our own.
import { checkCitations, dashedNumbers, dottedNumbers, romanNumbers } from './golden.js';

describe('citations: traps', () => {
  it('ends where the grammar ends', () => {
    checkCitations(`
      as set out in ⟦Annex III⟧. 4. The Committee => ann3 !foreign-style
      under ⟦Article 12⟧ or 90 days after the request => art12
      under ⟦Article 12⟧, 30 days after the notice => art12
      under ⟦Article 12⟧, 25 per cent of it => art12
      under ⟦Article 12⟧ and 15 members of the council => art12
      ⟦Annex 2⟧, and (b) the term => ann2 !block-start
      for ⟦paragraph 1(a)⟧, and (b) the Parties shall => par1(a)
      for ⟦paragraph 1(b) or (c)⟧ shall apply => par1(b) | par1(c)
      the time limit of ⟦Article 4⟧; 6 and 7 are free => art4
      from ⟦Article 5⟧ to 3 of them => art5
    `);
  });

  it('skips titles, borrows numbers and letters', () => {
    checkCitations(`
      the ⟦Articles 5 (Scope) and 8⟧ (Costs) apply => art5 | art8
      see ⟦paragraphs 1(a), (b) and (c), and 2(a) and (b)⟧ => par1(a) | par1(b) | par1(c) | par2(a) | par2(b)
      see ⟦subparagraphs (d)(i), (ii) and (iv)⟧ => subd(i) | subd(ii) | subd(iv)
      see ⟦paragraphs 13 (a) to (d)⟧ => par13(a)..par13(d)
      see ⟦Article 5(1), (2) and (4)⟧ => art5(1) | art5(2) | art5(4)
      see ⟦paragraphs (h), (i) and (j)⟧ => parh | pari | parj
      see ⟦subparagraph (a)(i), (a)(iii), or (d)⟧ insofar => suba(i) | suba(iii) | subd
      see ⟦Articles 11(1)(ii), 11bis(1)(i) and (ii), 11ter(1)(ii), 14(1)(ii), and 14bis of the Berne Convention⟧ => art11(1)(ii) | art11bis(1)(i) | art11bis(1)(ii) | art11ter(1)(ii) | art14(1)(ii) | art14bis @Berne Convention
      for ⟦Articles 91 and 92⟧, 3,712 million => art91 | art92
      see ⟦paragraphs 3, 4 and/or 5⟧ on => par3 | par4 | par5
      see ⟦paragraph 1(a) or 1(b)⟧ demonstrating => par1(a) | par1(b)
      under ⟦Article XIX of GATT 1994⟧ and the Safeguards Agreement => art19 @GATT 1994 !foreign-style
    `);
    checkCitations('the rules of ⟦Article 10.6, 21 (Bodies) and 22⟧ (Final) hold => art10.6 | art21 | art22', dottedNumbers);
  });

  it('chains by rank', () => {
    checkCitations(`
      see ⟦Articles 12 and 13⟧, ⟦paragraph 1 of Article 17⟧ => art12 | art13 ; art17/par1
      see ⟦Article 4⟧, ⟦paragraph 1 of Article 7⟧ => art4 ; art7/par1
      see ⟦Article 5⟧, ⟦this Chapter⟧ and => art5 ; this:chapter
      see ⟦paragraph 2 of Article 5 of Annex 1⟧ => ann1/art5/par2
      see ⟦Article 5, paragraph 2, of Protocol 3⟧ => prot3/art5/par2
      see ⟦Articles 3 and 4 of Chapter 2⟧ => cha2/art3 | cha2/art4
      see ⟦paragraph 2⟧ and ⟦paragraph 3 of Article 5⟧ => art5/par2 ; art5/par3
      see ⟦Article 5, subparagraph 2(b)⟧, and ⟦paragraphs 3 or 5⟧. => art5/sub2(b) ; art5/par3 | art5/par5
      see ⟦Article 5⟧ and ⟦paragraph 2⟧ => art5 ; par2
      see ⟦Section B of its Schedule to Annex II⟧ => ann2/sch/secb !foreign-style
      see ⟦item 1 of this Article⟧ => this:article/ite1
      see ⟦paragraph 2 of the Annex⟧ => ann/par2
    `);
    checkCitations('see ⟦paragraph 2 or 3, as the case may be, of Article 6-04⟧ => art6-04/par2 | art6-04/par3', dashedNumbers);
  });

  it('keeps external citations apart', () => {
    checkCitations(`
      under ⟦Article XIV, subparagraphs (a) to (c), of the GATS⟧ => art14/suba..art14/subc @GATS !foreign-style
      under ⟦Articles XIV and XIV bis of the GATS⟧ => art14 | art14bis @GATS !foreign-style
      under ⟦Article 2⟧, ⟦Article 5⟧ and ⟦Annex 3 of the Technical Barriers Agreement⟧ => art2 @Technical Barriers Agreement ; art5 @Technical Barriers Agreement ; ann3 @Technical Barriers Agreement
      under ⟦Articles 1, 5 and 7 of the Geneva Convention⟧ => art1 | art5 | art7 @Geneva Convention
      the Geneva Convention, in particular ⟦Article 7 thereof⟧, => art7 @Geneva Convention
      the Rivers Agreement, in particular ⟦Articles 4 and 5⟧, => art4 | art5 @Rivers Agreement
      this Treaty, or ⟦Part II thereof⟧, => part2 @own
      GATT ⟦Article VI⟧ applies => art6 @GATT !foreign-style
      under ⟦Articles VI and XVI GATT 1994⟧ it => art6 | art16 @GATT 1994 !foreign-style
      ⟦Article III of the GATT 1994⟧ holds => art3 @GATT 1994 !block-start
      the ⟦Chapters 1 to 24 of the Harmonized System⟧ list => cha1..cha24 @Harmonized System
      under ⟦Article 5 of the Agreement on Rivers⟧ => art5 @Agreement on Rivers
      under ⟦Article 5 of Regulation (EC) No 12/2001⟧ => art5 @Regulation (EC) No 12/2001
      under ⟦Article 5 of its Constitution⟧ => art5 @own:constitution
      under ⟦Article 5 of that Agreement⟧ => art5 @other
      under ⟦Article 5 of the said Convention⟧ => art5 @other
      an ⟦Article XX⟧ is not of this text => art20 @other !foreign-style
      under ⟦Article 5⟧ of the Joint Council => art5 @~Joint Council
      under ⟦Article V of the General Agreement on Trade in Services⟧ => art5 @General Agreement on Trade in Services !foreign-style
      ⟦Chapter 17⟧ (Enterprises), ⟦paragraphs (a) and (b) of Article XIV of GATS⟧ are => cha17 !block-start ; art14/para | art14/parb @GATS
      the Committee on Rules of Origin (⟦Article 2⟧) meets => art2 !instrument-in-sentence
      under 19 U.S.C. ⟦§ 1677(7)⟧ it => par1677(7) @other
    `);
    checkCitations('under ⟦Article IV⟧ the => art4', romanNumbers);
  });

  it('knows its own instrument', () => {
    checkCitations(`
      under ⟦Article 5 of this Agreement⟧ => art5 @own
      under ⟦Article 5 of the present Treaty⟧ => art5 @own
      under ⟦Articles 5⟧ and ⟦Article 8 of this Agreement⟧ => art5 @own ; art8 @own
      under ⟦Article 5 of the Agreement⟧ it => art5 @own:agreement
      under ⟦Article 5 hereof⟧ it => art5 @own
      the Rivers Treaty says in ⟦Article 5⟧ that => art5 !instrument-in-sentence
      the Military Armistice Commission acts under ⟦Article 5⟧ alone => art5
      what follows is that ⟦sub-paragraph 51(a)⟧ binds => sub51(a)
      see ⟦Article 5⟧. The Rivers Treaty says so. See ⟦Article 6⟧. => art5 ; art6
    `);
  });

  it('passes over what is no citation', () => {
    checkCitations(`
      an article of clothing, a contact point, an integral part, title to land => -
      this point is clear and that part of the river is not => -
      according to the rules of the house and the schedule of visits => -
      acuerdan para 5 personas => -
      la ley de esta Parte y de esa Parte => -
      the item, the heading and two sentences of imprisonment => -
    `);
  });

  it('is silent when in doubt', () => {
    checkCitations(`
      "⟦Article III⟧" refers to ⟦Article 4⟧ => art3 @other !quoted ; art4
      as ⟦this Chapter⟧2 applies => this:chapter !footnote-digit
      ⟦Article 5⟧ shall apply => art5 !block-start
      under ⟦Article5⟧ and => art5 !ocr
      under ⟦paragraph l⟧ and => par1 !ocr
      under ⟦Annex Ill⟧ and => ann3 !ocr
      under ⟦Article 1⟧ 5 and => art1 !ocr
      under ⟦paragraph 1( a)⟧ and => par1(a) !ocr
      of⟦Article 5⟧ and => art5 !ocr
      shall be replaced by “⟦Article 9⟧ applies” => art9 !quoted
      of ⟦Annex 2⟧ and in ⟦paragraph 3⟧ it => ann2 ; par3
      under ⟦Article 5.3⟧ and => art5.3 !foreign-style
      the last word. ⟦Article 26⟧ Final Clauses => art26 !block-start
      the last word. ⟦Article 26⟧ applies => art26
      under ⟦subparagraph 7(b)⟧ of⟦Article 41⟧ => sub7(b) !ocr ; art41 !ocr
      under this ⟦paragraph 7⟧ -5 => par7 !footnote-digit
      the creative arts 29 of them, 47 USC ⟦§ 153(20)⟧ => par153(20) @other
    `);
  });

  it('reads the ways people cite the Korean armistice', () => {
    checkCitations(`
      under ⟦paragraph 13(d)⟧ it => par13(d)
      under ⟦sub-paragraph 51 (a)⟧ it => sub51(a)
      under ⟦sub-paragraphs 13(c) and 13(d)⟧ it => sub13(c) | sub13(d)
      under ⟦paragraph 43 hereof⟧ it => par43 @own
      under ⟦paragraph 13d⟧ it => par13d
      under ⟦subparagraph 13D⟧ it => sub13d
      under ⟦Sub-paragraph 51a⟧ it => sub51a
      see ⟦Article 2⟧, ⟦Section 15⟧ now => art2 !foreign-style ; sec15
      in ⟦paragraphs 24 to 26⟧ it => par24..par26
    `, romanNumbers);
  });
});
