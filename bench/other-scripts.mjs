// Agreements in Cyrillic and Hangul letters for measuring: such a text is kept in two bytes a letter and has other word borders.
// The wording is our own, of no real agreement. Invariant: the same length asked for gives the same text.

const cyrillic = {
  head: 'agreement bench "Угода для вимірювання"\n  status: draft\n  language: uk\n\nparty ALF "Сторона Альфа"\n  role: signatory\nparty BET "Сторона Бета"\n  role: signatory\nbody SK "Спільна комісія"\n  mandate: supervise, investigate\n\n',
  annex: (n) => `Додаток ${n}. Ділянки`,
  article: (n) => `Стаття ${n}. Припинення вогню на ділянці ${n}`,
  clauses: (n) => [
    `1. Сторона Альфа і Сторона Бета припиняють вогонь на ділянці ${n} протягом ${24 + (n % 48)} годин після підписання.\n   @enforced-by SK`,
    `2. Кожна сторона зобов'язується відвести важке озброєння на ${10 + (n % 30)} кілометрів від лінії, зазначеної в {Ст. ${n}(1)}.`,
    '3. Спільна комісія:\n   (а) перевіряє відведення та складає звіт;\n   (б) передає звіт обом сторонам і розглядає їхні заперечення.',
    `4. Спори щодо цієї статті вирішуються згідно з {Ст. ${Math.max(1, n - 1)}(3)}${n % 25 === 0 ? ' та {Ст. 9999}' : ''}.`,
  ],
};

const hangul = {
  head: 'agreement bench "측정용 협정"\n  status: draft\n  language: ko\n\nparty ALF "갑측"\n  role: signatory\nparty BET "을측"\n  role: signatory\nbody SK "공동위원회"\n  mandate: supervise, investigate\n\n',
  annex: (n) => `부속서 ${n}`,
  article: (n) => `제${n}조 (제${n}구역의 정전)`,
  clauses: (n) => [
    `1. 갑측과 을측은 서명 후 ${24 + (n % 48)}시간 이내에 제${n}구역에서 모든 사격을 멈춘다.\n   @enforced-by SK`,
    `2. 각 측은 중화기를 {제${n}조 1}에 적힌 선에서 ${10 + (n % 30)}킬로미터 뒤로 물린다.`,
    '3. 공동위원회는 다음을 한다.\n   (a) 철수를 확인하고 보고서를 쓴다.\n   (b) 보고서를 양측에 보내고 의견을 듣는다.',
    `4. 이 조에 관한 다툼은 {제${Math.max(1, n - 1)}조 3}에 따라 푼다${n % 25 === 0 ? ' {제9999조}' : ''}.`,
  ],
};

const scripts = { cyrillic, hangul };
export const scriptNames = Object.keys(scripts);

/** Articles of the main text, and of each annex: numbers stay as short as in real agreements. */
const articles = 500;

/** One agreement of at least `length` characters in that script, articles numbered without a gap from 1 in the main text and in each annex. */
export function scriptText(script, length) {
  const { head, annex, article, clauses } = scripts[script];
  const out = [head];
  let total = head.length;
  for (let i = 0; total < length; i += 1) {
    const n = (i % articles) + 1;
    const front = n === 1 && i > 0 ? `${annex(i / articles)}\n\n` : '';
    const text = `${front}${article(n)}\n\n${clauses(n).join('\n\n')}\n\n`;
    out.push(text);
    total += text.length;
  }
  return out.join('');
}
