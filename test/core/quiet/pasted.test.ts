// Text pasted without markup: what plain paste, wrapping and unmarked headings do must not be taken for faults of the drafter,
// and what is reported must be so. Every text is our own. Invariant: each case lists all numbering and structure findings there are.

import assert from 'node:assert/strict';
import { parse } from '../../../server/src/core/syntax/parse.js';

/** Faults as `kind "text"`, in order. */
function faults(text: string): readonly string[] {
  return parse(text).faults.map(({ kind, span }) => `${kind} "${text.slice(span.start, span.end)}"`);
}

function quiet(text: string): void {
  assert.deepEqual(faults(text), []);
}

function reports(text: string, ...expected: readonly string[]): void {
  assert.deepEqual(faults(text), expected);
}

describe('a new list under a line that was pasted without a blank line above', () => {
  it('begins anew behind a colon', () => quiet('1. In this Chapter:\nconvoy means:\n(a) lorries; and\n(b) their escort.\nescort means:\n(a) police; or\n(b) soldiers.\n'));
  it('begins anew when the line that leads in is wrapped', () => quiet('1. The lists are:\n(a) posts;\n(b) roads.\nWithin the following days each side shall also draw up lists of the wells and\nbridges:\n(a) in the north; and\n(b) in the south.\n'));
  it('begins anew behind a line that leans on the list', () => quiet('large depot means a depot that can hold more than the others as a result of\n(a) its size; or\n(b) its place.\nlarge camp means a camp that can hold more than the others as a result of\n(a) its size; or\n(b) its place.\n'));
  it('begins anew under a title that no word marks', () => quiet('1. Crossings are open.\n2. Crossings are lit.\nRepair of Roads and Bridges near the Line\n1. Roads are repaired.\n2. Bridges are repaired.\n'));
  it('begins anew behind an item that ends in a joining word', () => quiet('(a) posts;\n(b) roads; and\nwell means:\n(a) a source; or\n(b) a spring.\n'));
  it('begins anew under a title, points of points notwithstanding', () => quiet('(a) posts;\n(b) roads.\nThe works are these:\nRepair and upkeep\n(a) repair of roads:\n(i) by day;\n(ii) by night;\n(b) repair of wells.\n'));
  it('begins anew under a capital when the item above has no end mark', () => quiet('(a) posts\n(b) roads\nNot counted are:\n(a) paths; and\n(b) fords.\n'));
  it('keeps the count of the list it interrupts', () => quiet('(a) first;\n(b) second.\nThe second list:\n(a) one;\n(b) two.\n'));
  it('is reported when nothing leads in', () => reports('(a) posts;\n(b) roads;\n(a) wells;\n(b) bridges.\n', 'numbering-duplicate "(a)"'));
  it('is reported when the point itself would hold its own style', () => reports('(a) posts;\n(b) roads:\n(a) wells;\n(b) bridges.\n', 'numbering-duplicate "(a)"'));
});

describe('a line above that does not break off', () => {
  it('ends in "as well as"', () => quiet('1. It covers:\n(a) the land, and the air above it; as well as\n(b) the sea.\n'));
  it('ends in "well as" that was wrapped', () => quiet('1. It covers:\n(a) the land, and the air above it; as\nwell as\n(b) the sea.\n'));
  it('ends in a word that is also an abbreviation', () => quiet('1. The museums keep their works of\nart.\n2. The archives are open.\n'));
  it('is a title that no word marks', () => reports('1. Roads are open.\n\n2. Ports are open.\nRules for Joint Patrols near the Line\n4. Patrols are joint.\n', 'numbering-gap "4."'));
  it('is a heading', () => quiet('Chapter IV\nArticle 1\nScope\nThe zone is open.\nChapter V\nArticle 2\nPosts\n1. The posts are closed.\n'));
  it('is the title of the agreement, above a preamble', () => quiet('Agreement on a Line between the North\nand the South of the Island\nPreamble\nThe two sides, tired of war,\n'));
  it('is too short to have been wrapped', () => reports('1. we accept\n3. we do not accept\n', 'numbering-gap "3."'));
  it('is the title of the agreement, above its first article', () => quiet('Agreement on the Line\nArticle 1. Course\nThe line runs west.\n'));
  it('ends in "no" and a full stop', () => quiet('1. Each side says if it has mines or\nno.\n2. Each side lifts them.\n'));
  it('is an annex without a number', () => quiet('Article 1\nText.\n\nANNEX\nARTICLE 1. Posts\nText.\n'));
  it('is an item that says no', () => quiet('- yes\n- no\n- perhaps\n'));
  it('still does when a citation falls to the next line', () => reports('1. The posts are named in paragraph\n3. They are closed.\n2. The roads are open.\n', 'broken-line "3."'));
  it('still does when the second of two numbers falls to the next line', () => reports('1. The posts are those that are named in paragraphs 2 and\n4. They are closed.\n2. The roads are open.\n', 'broken-line "4."'));
  it('ends an item with a citation and a joining word', () => quiet('1. It covers:\n(a) the posts of Article 7 and\n(b) the roads.\n'));
  it('still does before a heading that is a citation', () => reports('1. The posts are closed in the manner of\nArticle 9. They stay closed.\n', 'broken-line "Article 9"'));
  it('still does before a point that is a citation', () => reports('1. It covers:\n(a) posts;\n(b) roads that lead to the posts of subparagraph\n(a) and to wells.\n', 'broken-line "(a)"'));
});

describe('a gap', () => {
  /** What the first numbering-gap expected and where it stands in the text above. */
  const gap = (text: string): readonly (string | undefined)[] => {
    const fault = parse(text).faults.find(({ kind }) => kind === 'numbering-gap');
    return [fault?.args['expected'], fault?.args['found'], fault?.other && text.slice(fault.other.start, fault.other.end)];
  };
  it('names the label that stands in the middle of the line above', () => assert.deepEqual(gap('1. The report names: (a) the day;\n(b) the place.\n'), ['a', 'b', '(a)']));
  it('names the number that stands behind a full stop', () => assert.deepEqual(gap('1. The zone is closed. 2. The zone is lit.\n3. The zone is marked.\n'), ['2', '3', '2.']));
  it('does not take a roman point for a letter past z', () => assert.deepEqual(gap('1. It is:\n(a) long;\n(b) the lesser of: (i) a day; or\n(ii) an hour.\n'), ['i', 'ii', '(i)']));
  it('begins with 1 where articles number anew', () => assert.deepEqual(gap('Article 1\n\n1. A.\n\n2. B.\n\nArticle 2\n\n1. C.\n\n2. D.\n\nArticle 3\n\nText.\n\n2. E.\n'), ['1', '2', undefined]));
  it('is told in the way the headings are numbered', () => assert.deepEqual(gap('Title I\n\nText.\n\nTitle III\n\nText.\n'), ['II', 'III', undefined]));
  it('is told in words where the headings are numbered in words', () => assert.deepEqual(gap('PART ONE\n\nText.\n\nPART THREE\n\nText.\n'), ['TWO', 'THREE', undefined]));
});

describe('labels behind bullets', () => {
  it('count on over the bullets', () => quiet('1. The report names:\n• a. the day;\n• b. the place; and\n• c. the witnesses.\n2. The report is short:\n• i. one page;\n• ii. one map.\n'));
  it('are reported when one is missing', () => reports('1. The report names:\n• a. the day;\n• c. the place.\n', 'numbering-gap "c."'));
});

describe('numbers of headings', () => {
  it('count by hundreds of their chapter', () => quiet('Chapter One. Line\n\nArticle 101. Course\n\nText.\n\nArticle 102. Posts\n\nText.\n\nChapter Two. Zone\n\nArticle 201. Width\n\nText.\n'));
  it('are reported when one is missing inside a hundred', () => reports('Article 101. Course\n\nText.\n\nArticle 103. Posts\n\nText.\n', 'numbering-gap "103"'));
});

describe('numbers without a mark', () => {
  it('are foot notes when the list goes on with the same number', () => quiet('1. The zone is closed.\n2 See the map.\n2. The zone is lit.\n'));
  it('are foot notes when the text has the first one too', () => quiet('1. The zone is closed.\n1 For clarity, the sea is not.\n2 For clarity, the air is.\n'));
  it('are labels when the list goes on with the next number', () => reports('1. The zone is closed.\n\n2 The zone is lit.\n\n3. The zone is marked.\n', 'label-without-space "2"'));
  it('and labels stuck to their text count for the one behind them', () => reports('1. The sides shall:\n(a) withdraw;\n(b)report; and\n(c) wait.\n', 'label-without-space "(b)"'));
  it('and labels stuck to a quotation are reported', () => reports('1. In this Chapter:\n(a) “post” means a building;\n(b)“road” means a way; and\n(c) “well” means a source.\n', 'label-without-space "(b)"'));
});

describe('brackets around a heading', () => {
  it('close behind its only word', () => quiet('[PREAMBLE]\n\nThe two sides,\n'));
  it('close behind its number', () => quiet('[Article 5]\n\nText.\n'));
});
