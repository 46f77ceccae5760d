// A small agreement in each language besides English, with headings in that language, and ten citations of our own in its prose:
// the clauses each leads to are stated, as a lawyer would read them. What a citation looks like is tested in test/core/inline.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { variantsOf } from '../../support/variants.js';
import { meant, world } from './fixture.js';

interface Language {
  readonly name: string;
  /** Articles 1 to 3 in two chapters, an annex; `{here}` is paragraph 2 of Article 3. */
  readonly text: string;
  /** A sentence with one citation, and the clauses it means: one a member of a list, a range written as its clauses. */
  readonly rows: readonly (readonly [string, string])[];
}

const languages: readonly Language[] = [
  {
    name: 'French',
    text: `agreement own "Accord sur la ligne"
  language: fr

Préambule

Les Parties sont convenues de ce qui suit :

Chapitre I. Ligne

Article premier. Objet

1. Les forces s’arrêtent.

2. La ligne est fixée :
   a) sur la carte ;
   b) sur le terrain.

Article 2. Zone

1. La zone est vide.

2. La zone est gardée.

Chapitre II. Dispositions finales

Article 3. Durée

1. L’accord dure un an.

2. {here}

Annexe I. Carte

1. La carte fait foi.
`,
    rows: [
      ['Il en est jugé selon l’article 2.', 'Art. 2'],
      ['Il en est jugé selon le paragraphe 2 de l’article premier.', 'Art. premier(2)'],
      ['Il en est jugé selon l’article 2, paragraphe 1.', 'Art. 2(1)'],
      ['Il en est jugé selon le point b) du paragraphe 2 de l’article 1.', 'Art. premier(2)(b)'],
      ['Il en est jugé selon les articles 1 à 3.', 'Art. premier Art. 2 Art. 3'],
      ['Il en est jugé selon les articles 1 et 2.', 'Art. premier | Art. 2'],
      ['Il en est jugé selon le présent article.', 'Art. 3'],
      ['Il en est jugé selon le paragraphe précédent.', 'Art. 3(1)'],
      ['Il en est jugé selon l’article 2 du présent accord.', 'Art. 2'],
      ['Il en est jugé selon l’article 2 de la Charte des Nations Unies.', 'external'],
      ['Il en est jugé selon l’article 2 de la convention de Genève.', 'external'],
      ['Il en est jugé selon {Art.premier(2)} et {1(1)}.', 'Art. premier(2) | Art. premier(1)'],
      ['Il en est jugé selon l’annexe I.', 'Annex I'],
      ['Il en est jugé selon l’article 4.', 'unresolved ~ Art. 3'],
    ],
  },
  {
    name: 'Spanish',
    text: `agreement own "Acuerdo sobre la línea"
  language: es

Preámbulo

Las Partes han convenido en lo siguiente:

Capítulo I. Línea

Artículo 1. Objeto

1. Las fuerzas se detienen.

2. La línea se fija:
   a) en el mapa;
   b) en el terreno.

Artículo 2. Zona

1. La zona está vacía.

2. La zona está vigilada.

Capítulo II. Disposiciones finales

Artículo 3. Duración

1. El acuerdo dura un año.

2. {here}

Anexo I. Mapa

1. El mapa da fe.
`,
    rows: [
      ['Se decide según el artículo 2.', 'Art. 2'],
      ['Se decide según el párrafo 2 del artículo 1.', 'Art. 1(2)'],
      ['Se decide según el artículo 2, párrafo 1.', 'Art. 2(1)'],
      ['Se decide según el literal b) del párrafo 2 del artículo 1.', 'Art. 1(2)(b)'],
      ['Se decide según los artículos 1 al 3.', 'Art. 1 Art. 2 Art. 3'],
      ['Se decide según los artículos 1 y 2.', 'Art. 1 | Art. 2'],
      ['Se decide según este artículo.', 'Art. 3'],
      ['Se decide según el párrafo anterior.', 'Art. 3(1)'],
      ['Se decide según el artículo 2 del presente Acuerdo.', 'Art. 2'],
      ['Se decide según el artículo 2 de la Carta de las Naciones Unidas.', 'external'],
      ['Se decide según el artículo 2 del convenio de Ginebra.', 'external'],
      ['Se decide según el Anexo I.', 'Annex I'],
      ['Se decide según el artículo 4.', 'unresolved ~ Art. 3'],
    ],
  },
  {
    name: 'Ukrainian',
    text: `agreement own "Угода про лінію"
  language: uk

Преамбула

Сторони домовилися про таке:

Глава 1. Лінія

Стаття 1. Мета

1. Війська зупиняються.

2. Лінію позначають:
   а) на карті;
   б) на місцевості.

Стаття 2. Зона

1. Зона порожня.

2. Зону охороняють.

Глава 2. Прикінцеві положення

Стаття 3. Строк

1. Угода діє один рік.

2. {here}

Додаток 1. Карта

1. Карта має силу.
`,
    rows: [
      ['Це вирішують за статтею 2.', 'Art. 2'],
      ['Це вирішують за пунктом 2 статті 1.', 'Art. 1(2)'],
      ['Це вирішують за ч. 1 ст. 2.', 'Art. 2(1)'],
      ['Це вирішують за підпунктом «б» пункту 2 статті 1.', 'Art. 1(2)(б)'],
      ['Це вирішують за статтями 1–3.', 'Art. 1 Art. 2 Art. 3'],
      ['Це вирішують за статтями 1 та 2.', 'Art. 1 | Art. 2'],
      ['Це вирішують за цією статтею.', 'Art. 3'],
      ['Це вирішують за попереднім пунктом.', 'Art. 3(1)'],
      ['Це вирішують за статтею 2 цієї Угоди.', 'Art. 2'],
      ['Це вирішують за статтею 2 Женевської конвенції.', 'external'],
      ['Це вирішують за Додатком 1.', 'Annex 1'],
      ['Це вирішують за статтею 4.', 'unresolved ~ Art. 3'],
    ],
  },
  {
    name: 'Russian',
    text: `agreement own "Соглашение о линии"
  language: ru

Преамбула

Стороны договорились о следующем:

Глава 1. Линия

Статья 1. Цель

1. Войска останавливаются.

2. Линию обозначают:
   а) на карте;
   б) на местности.

Статья 2. Зона

1. Зона пуста.

2. Зону охраняют.

Глава 2. Заключительные положения

Статья 3. Срок

1. Соглашение действует один год.

2. {here}

Приложение 1. Карта

1. Карта имеет силу.
`,
    rows: [
      ['Это решают согласно статье 2.', 'Art. 2'],
      ['Это решают согласно пункту 2 статьи 1.', 'Art. 1(2)'],
      ['Это решают по ч. 1 ст. 2.', 'Art. 2(1)'],
      ['Это решают согласно подпункту «б» пункта 2 статьи 1.', 'Art. 1(2)(б)'],
      ['Это решают по статьям 1–3.', 'Art. 1 Art. 2 Art. 3'],
      ['Это решают по статьям 1 и 2.', 'Art. 1 | Art. 2'],
      ['Это решают согласно настоящей статье.', 'Art. 3'],
      ['Это решают согласно предыдущему пункту.', 'Art. 3(1)'],
      ['Это решают согласно статье 2 настоящего Соглашения.', 'Art. 2'],
      ['Это решают согласно статье 2 Женевской конвенции.', 'external'],
      ['Это решают согласно статье 2 конвенции ООН.', 'external'],
      ['Это решают согласно Приложению 1.', 'Annex 1'],
      ['Это решают согласно статье 4.', 'unresolved ~ Art. 3'],
    ],
  },
  {
    name: 'Korean',
    text: `agreement own "군사분계선에 관한 협정"
  language: ko

전문

쌍방은 다음과 같이 합의하였다.

제1장 분계선

제1조 목적

1. 군대는 정지한다.

2. 분계선은 다음에 따른다:
   (a) 지도;
   (b) 표지물.

제2조 지대

1. 지대는 비운다.

2. 지대를 감시한다.

제2장 부칙

제3조 기간

1. 협정은 일 년간 효력을 가진다.

2. {here}

부속서 1 지도

1. 지도는 정본이다.
`,
    rows: [
      ['이는 제2조에 따른다.', 'Art. 2'],
      ['이는 제1조 제2항에 따른다.', 'Art. 1(2)'],
      ['이는 제2조제1항에 따른다.', 'Art. 2(1)'],
      ['이는 제1조 제2항 (b)목에 따른다.', 'Art. 1(2)(b)'],
      ['이는 제1조부터 제3조까지에 따른다.', 'Art. 1 Art. 2 Art. 3'],
      ['이는 제1조 및 제2조에 따른다.', 'Art. 1 | Art. 2'],
      ['이는 이 조에 따른다.', 'Art. 3'],
      ['이는 전항에 따른다.', 'Art. 3(1)'],
      ['이는 본 협정 제2조에 따른다.', 'Art. 2'],
      ['이는 유엔 헌장 제2조에 따른다.', 'external'],
      ['이는 부속서 1에 따른다.', 'Annex 1'],
      ['이는 제4조에 따른다.', 'unresolved ~ Art. 3'],
    ],
  },
];

/** What the citations of `sentence` mean, read in its place in the agreement, as the rows write it. */
function read(text: string): string {
  return meant(world({ own: text }), 'own')
    .map(([, means]) => means)
    .join(' | ');
}

for (const { name, text, rows } of languages) {
  describe(`an agreement in ${name}, its headings and citations`, () => {
    for (const [sentence, expected] of rows) {
      const whole = text.replace('{here}', sentence);
      it(`${sentence} → ${expected}`, () => {
        assert.equal(read(whole), expected);
        for (const variant of variantsOf(whole)) assert.equal(read(variant.text), expected, variant.name);
      });
    }
  });
}
