// A party's name that differs in a letter or a capital from how the party is declared. Only names of two words or more whose first word is
// written as declared: that is how the places are found again when a declaration changes (rules/spoken-words.ts).

import { mentionsOf } from '../../resolve/named-here.js';
import type { BlockId } from '../../syntax/types.js';
import { lettered } from '../../text/lettered.js';
import type { Document } from '../../workspace/types.js';
import { derivedOf } from '../../workspace/memo.js';
import { proseAt, spanIn } from '../parts/prose.js';
import { editDistance, message } from '../tools.js';
import type { Found, Rule, RuleContext } from '../types.js';

interface PartyName {
  readonly name: string;
  readonly words: readonly string[];
}

const word = lettered(String.raw`[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*`, 'gu');
const letter = lettered(String.raw`[\p{L}\p{M}]`, 'u');

export const inconsistentPartyName: Rule = {
  name: 'inconsistent-party-name',
  category: 'wording',
  severity: 'warning',
  messages: {
    default: '"{found}" is nearly the name of the party "{name}". Nobody can be sure that the same is meant: write the name as it is declared, or declare this one with "alias".',
    fix: 'Change to "{name}"',
  },
  reads: ['above', 'declarations'],
  blocks: ['provision', 'paragraph'],
  *checkBlock(context, block): Iterable<Found> {
    const names = derivedOf(context.document, 'declarations', partyNames);
    if (names.length === 0) return;
    const prose = proseAt(context, block);
    const told = new Set<number>();
    for (const party of names) {
      const [first = ''] = party.words;
      for (let at = prose.text.indexOf(first); at >= 0; at = prose.text.indexOf(first, at + first.length)) {
        if (letter.test(prose.text.charAt(at - 1)) || letter.test(prose.text.charAt(at + first.length))) continue;
        const end = nearlyThere(prose.text, at, party.words);
        if (end === undefined || told.has(at)) continue;
        const span = spanIn(prose, at, end);
        if (isNamed(context, block, span.start)) continue;
        told.add(at);
        yield { span, message: message('default', { found: prose.text.slice(at, end), name: party.name }) };
      }
    }
  },
  fix({ document }, finding) {
    const { name = '' } = finding.message.args;
    return [{ title: message('fix', { name }), changes: [{ uri: document.uri, span: finding.span, newText: name }], preferred: true }];
  },
};

function partyNames({ model }: Document): readonly PartyName[] {
  // A party that is declared twice has one name.
  return [...new Set(model.parties.map(({ name }) => name.text))].flatMap((name) => {
    const words = name.match(word) ?? [];
    return words.length > 1 && name.startsWith(words[0] ?? ' ') ? [{ name, words }] : [];
  });
}

/** Where the words end that are nearly those of the name, the first of which stands at `at`; undefined when they are the name or another. */
function nearlyThere(text: string, at: number, words: readonly string[]): number | undefined {
  word.lastIndex = at;
  let end = at;
  let differs = false;
  for (const wanted of words) {
    const match = word.exec(text);
    if (!match || (end > at && text.slice(end, match.index).trim() !== '')) return undefined;
    const found = match[0].replace(/’/gu, "'");
    const meant = wanted.replace(/’/gu, "'");
    if (found !== meant) {
      if (!isNear(found, meant)) return undefined;
      differs = true;
    }
    end = match.index + match[0].length;
  }
  return differs ? end : undefined;
}

/** One letter or the capital is another; in a word of ten letters two may be. */
function isNear(found: string, meant: string): boolean {
  if (found.toLowerCase() === meant.toLowerCase()) return found !== found.toUpperCase() && meant !== meant.toUpperCase();
  if (found.charAt(0) !== meant.charAt(0) || meant.length < 5) return false;
  const most = meant.length < 10 ? 1 : 2;
  return editDistance(found, meant, most + 1) <= most;
}

/** Something declared is mentioned from there on: another party's name, or this one in the plural. */
function isNamed({ snapshot, document }: RuleContext, block: BlockId, start: number): boolean {
  return mentionsOf(snapshot, document, block).some(({ span }) => span.start === start);
}
