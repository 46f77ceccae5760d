// Duties of clauses: chapeaux, annotations, the parts of a text.
import assert from 'node:assert/strict';
import { type Built, each } from './built.js';

/** `kind "words"`, with `^` for words lent by a chapeau; '' for no duty. */
function duty(built: Built, name: string): string {
  const found = built.model.duty(built.block(name));
  return found ? `${found.kind}${found.chapeau === undefined ? '' : '^'} "${built.slice(found.words)}"` : '';
}

describe('duties', () => {
  each('own words, headings and the closing part', `⟦preamble: Resolved that war shall end, the Parties agree to what follows:⟧

⟦h: Article 1. What the sides shall do⟧

⟦p1: 1. Each side shall withdraw.⟧

⟦p2: 2. This Agreement shall apply to all.⟧

⟦further: 3. A line runs here.⟧

   ⟦par: Neither side shall cross it.⟧

⟦close: IN WITNESS WHEREOF the undersigned shall sign.⟧
`, (built) => {
    assert.equal(duty(built, 'preamble'), '');
    assert.equal(duty(built, 'h'), '');
    assert.equal(duty(built, 'p1'), 'obligation "shall"');
    assert.equal(duty(built, 'p2'), '');
    assert.equal(duty(built, 'further'), '');
    assert.equal(duty(built, 'par'), 'prohibition "shall"');
    assert.equal(duty(built, 'close'), '');
    assert.equal(built.model.isClause(built.block('close')), false);
    assert.equal(built.model.isClause(built.block('preamble')), true);
  });

  each('a text without headings and labels is read all the same', '⟦p: The Parties shall withdraw.⟧\n', (built) => {
    assert.equal(duty(built, 'p'), 'obligation "shall"');
  });

  each('words over two lines and before a comment', `1. The Parties ⟦words: undertake
   to⟧ withdraw, and
   // they shall not return
   to report.
`, (built) => {
    const [block] = built.model.children(-1 as never);
    assert.deepEqual(built.model.duty(block!)?.words, built.span('words'));
  });

  each('a chapeau lends its verb and is not judged itself', `⟦p1: 1. The Parties ⟦verb: shall⟧:⟧
   ⟦a: (a) remove mines;⟧
   ⟦b: (b) not lay new ones, which may be hard; and⟧
   ⟦c: (c) The Commission may waive this.⟧
   ⟦d: (d) refrain⟧
       ⟦d1: (i) from mining; and⟧
       ⟦d2: (ii) from shelling.⟧

⟦p2: 2. The Parties shall meet. They may:⟧
   ⟦p2a: (a) bring advisers.⟧

⟦p3: 3. The Commission shall consist of the following:⟧
   ⟦p3a: (a) five officers of each side.⟧
   ⟦p3b: (b) one secretary, who shall keep minutes.⟧

⟦p4: 4. Each side shall report daily.⟧
   ⟦p4a: (a) In writing.⟧
`, (built) => {
    assert.equal(duty(built, 'p1'), '');
    assert.equal(duty(built, 'a'), 'obligation^ "shall"');
    assert.deepEqual(built.model.duty(built.block('a'))?.words, built.span('verb'));
    assert.equal(built.model.duty(built.block('a'))?.chapeau, built.block('p1'));
    assert.equal(duty(built, 'b'), 'obligation^ "shall"');
    assert.equal(duty(built, 'c'), 'permission "may"');
    assert.equal(duty(built, 'd'), '');
    assert.equal(duty(built, 'd1'), 'obligation^ "shall"');
    assert.equal(duty(built, 'p2'), '');
    assert.equal(duty(built, 'p2a'), 'permission^ "may"');
    assert.equal(duty(built, 'p3a'), '');
    assert.equal(duty(built, 'p3b'), 'obligation "shall"');
    assert.equal(duty(built, 'p4'), 'obligation "shall"');
    assert.equal(duty(built, 'p4a'), '');
  });

  each('a paragraph that leads into a list is a chapeau', `Article 5. Mines

⟦lead: The Parties shall:⟧

⟦a: (a) remove mines; and⟧
@binds UKR
⟦b: (b) report them.⟧

⟦c: (c) In general, that is.⟧
`, (built) => {
    assert.equal(duty(built, 'lead'), '');
    assert.equal(duty(built, 'a'), 'obligation^ "shall"');
    assert.equal(duty(built, 'b'), 'obligation^ "shall"');
  });

  each('@kind overrules, @binds makes an obligation', `⟦p1: 1. Each side shall withdraw.⟧
   @kind ⟦kind: declaration⟧

⟦p2: 2. The line is drawn on the map.⟧
   @binds ⟦binds: UKR, RUS⟧

⟦p3: 3. Neither side shall fire.⟧
   @binds UKR

⟦p4: 4. Each side⟧
   @kind procedure
   ⟦p4a: (a) shall send officers; and⟧
   ⟦p4b: (b) shall pay them.⟧
       @kind obligation

⟦p5: 5. The line is drawn.⟧
   @kind nonsense

⟦p6: 6. The line⟧
   @binds UKR
   ⟦p6a: (a) is drawn.⟧

⟦close: Done at Geneva.⟧
@binds UKR
`, (built) => {
    assert.deepEqual(built.model.duty(built.block('p1')), { kind: 'declaration', words: built.span('kind') });
    assert.deepEqual(built.model.duty(built.block('p2')), { kind: 'obligation', words: built.span('binds') });
    assert.equal(duty(built, 'p3'), 'prohibition "shall"');
    assert.equal(duty(built, 'p4'), '');
    assert.equal(duty(built, 'p4a'), 'procedure^ "procedure"');
    assert.equal(duty(built, 'p4b'), 'obligation "obligation"');
    assert.equal(duty(built, 'p5'), '');
    assert.equal(duty(built, 'p6a'), 'obligation^ "UKR"');
    assert.equal(duty(built, 'close'), '');
  });

  each('"will" in the profiles of armistice and ceasefire', 'agreement demo "Demo"\n  profile: armistice\n\n⟦p: 1. Each side will withdraw.⟧\n', (built) => {
    assert.equal(duty(built, 'p'), 'obligation "will"');
  });

  each('"will" elsewhere', 'agreement demo "Demo"\n  profile: peace\n\n⟦p: 1. Each side will withdraw.⟧\n', (built) => {
    assert.equal(duty(built, 'p'), '');
  });

  each('the language of the agreement', 'agreement demo "Demo"\n  language: fr-CH\n\n⟦p: 1. Les Parties doivent partir. They shall.⟧\n', (built) => {
    assert.equal(duty(built, 'p'), 'obligation "doivent"');
  });

  each('the script, where no language is given', '⟦uk: 1. Сторони зобов’язуються відвести війська.⟧\n\n⟦ko: 2. 쌍방은 철수하여야 한다.⟧\n\n⟦en: 3. Each side shall withdraw.⟧\n', (built) => {
    assert.equal(duty(built, 'uk'), 'obligation "зобов’язуються"');
    assert.equal(duty(built, 'ko'), 'obligation "여야 한다"');
    assert.equal(duty(built, 'en'), 'obligation "shall"');
  });

  each('brackets, references and declared names', `party UKR "Ukraine"
body JMC "Joint Commission"

⟦p1: 1. [RUS: Each side shall not fire.]⟧

⟦p2: 2. Text {1|that shall not count}.⟧

⟦p3: 3. The Joint Commission shall include maps in its reports.⟧
`, (built) => {
    assert.equal(duty(built, 'p1'), 'prohibition "shall"');
    assert.equal(duty(built, 'p2'), '');
    assert.equal(duty(built, 'p3'), 'obligation "shall"');
  });

  each('@binds on a further paragraph speaks for its provision, and makes no second duty', `party UKR "Ukraine"

⟦p1: 1. The line follows the river.⟧

⟦further: It is marked on the map.⟧
@binds UKR
`, (built) => {
    assert.equal(duty(built, 'p1'), 'obligation "UKR"');
    assert.equal(duty(built, 'further'), '');
  });
});
