// Ten citations of our own in each language besides English, with what they cite.
import { checkCitations } from './golden.js';

describe('citations: languages', () => {
  it('reads French', () => {
    checkCitations(`
      conformément à l'⟦article 5⟧, les Parties => art5
      au ⟦paragraphe 2 de l'article 5⟧, les Parties => art5/par2
      à l'⟦article 5, paragraphe 2⟧, les Parties => art5/par2
      aux ⟦articles 3 à 7⟧ et plus => art3..art7
      aux ⟦articles 3, 4 et 9⟧ sont => art3 | art4 | art9
      selon ⟦le présent article⟧, il => this:article
      l'⟦article 8 du présent accord⟧ est => art8 @own
      l'⟦article 33 de la Charte des Nations Unies⟧ dit => art33 @Charte des Nations Unies
      aux ⟦points a) et b)⟧ du texte => poia | poib
      selon le ⟦paragraphe précédent⟧, il => preceding:paragraph
      le ⟦premier alinéa de l'article 4⟧ vaut => art4/sub~1
      l'⟦article 1er⟧ vaut => art1
      l'⟦article 1er⟧ et l'⟦article 2⟧ valent => art1 ; art2
      l’⟦article 1er⟧ ou l’⟦article 2⟧ => art1 ; art2
    `);
  });

  it('reads Spanish', () => {
    checkCitations(`
      conforme al ⟦artículo 5⟧, las Partes => art5
      el ⟦párrafo 2 del artículo 6⟧ dice => art6/par2
      el ⟦artículo 6, párrafo 2⟧, dice => art6/par2
      los ⟦artículos 3 al 7⟧ y más => art3..art7
      los ⟦artículos 3, 4 y 9⟧ son => art3 | art4 | art9
      según ⟦este artículo⟧ se => this:article
      las reglas ⟦del presente Capítulo⟧ son => this:chapter
      el ⟦literal a) del párrafo 3⟧ dice => par3/poia
      el ⟦párrafo anterior⟧ dice => preceding:paragraph
      el ⟦artículo 51 de la Carta de las Naciones Unidas⟧ dice => art51 @Carta de las Naciones Unidas
      el ⟦inciso (b)⟧ dice => poib
      los ⟦artículos 5 ó 6⟧ son => art5 | art6
      se reúnen para 5 días => -
    `);
  });

  it('reads Ukrainian', () => {
    checkCitations(`
      відповідно до ⟦статті 5⟧ Сторони => art5
      згідно з ⟦пунктом 2 статті 5⟧ Сторони => art5/par2
      за ⟦статтями 3–7⟧ сторони => art3..art7
      за ⟦ч. 2 ст. 5⟧ сторони => art5/par2
      за ⟦статтями 3, 4 та 9⟧ сторони => art3 | art4 | art9
      за ⟦підпунктом «а» пункту 2 статті 5⟧ сторони => art5/par2/subа
      згідно з ⟦цією статтею⟧ сторони => this:article
      у ⟦попередньому пункті⟧ сказано => preceding:paragraph
      за ⟦статтею 8 цієї Угоди⟧ сторони => art8 @own
      за ⟦статтею 51 Статуту⟧ сторони => art51 @own:статуту
      у ⟦частині першій статті 4⟧ сказано => art4/par1
      у ⟦Додатку І⟧ сказано => ann1 !foreign-style
    `);
  });

  it('reads Russian', () => {
    checkCitations(`
      согласно ⟦статье 5⟧ Стороны => art5
      согласно ⟦пункту 2 статьи 5⟧ Стороны => art5/par2
      в ⟦статьях 3–7⟧ сказано => art3..art7
      по ⟦ч. 2 ст. 5⟧ стороны => art5/par2
      в ⟦статьях 3, 4 и 9⟧ сказано => art3 | art4 | art9
      в ⟦подпункте «б» пункта 2 статьи 5⟧ сказано => art5/par2/subб
      в ⟦настоящей статье⟧ сказано => this:article
      в ⟦предыдущем пункте⟧ сказано => preceding:paragraph
      в ⟦статье 8 настоящего Соглашения⟧ сказано => art8 @own
      в ⟦статье 3 Женевской Конвенции⟧ сказано => art3 @Женевской Конвенции
      в ⟦пунктах 24 и 26⟧ сказано => par24 | par26
    `);
  });

  it('reads Korean', () => {
    checkCitations(`
      ⟦제13조⟧에 따라 => art13
      ⟦제13항⟧에 따라 => par13
      ⟦제5조 제2항⟧에 따라 => art5/par2
      ⟦제5조제2항⟧에 따라 => art5/par2
      ⟦제13항 (d)목⟧에 따라 => par13/poid
      ⟦제3조 및 제4조⟧에 따라 => art3 | art4
      ⟦제3조부터 제7조까지⟧의 규정 => art3..art7
      본 협정 ⟦제5조⟧에 따라 => art5 @own
      유엔 헌장 ⟦제51조⟧에 따라 => art51 @유엔 헌장
      ⟦이 조⟧에 따라 => this:article
      ⟦전항⟧에 따라 => preceding:paragraph
      ⟦제5조 제2항 및 제3항⟧에 따라 => art5/par2 | art5/par3
      5조원을 지급한다 => -
      「정전협정」 ⟦제60항⟧에 따라 => par60 @정전협정
      ⟦부속서 2⟧에 따라 => ann2
    `);
  });

  it('reads Chinese', () => {
    checkCitations(`
      按照⟦第十三款⟧的规定 => par13
      按照⟦第五条第二款⟧的规定 => art5/par2
    `);
  });
});
