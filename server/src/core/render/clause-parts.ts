// The parts of a clause's hover: where it stands, its counterparts with what changed, the clauses that answer it, the facts.
// Invariant: a counterpart beyond the fifth is named and linked, not quoted.

import type { ClauseLink, ClauseView } from '../features/parts/clause-view.js';
import type { Comparison } from '../features/parts/comparison.js';
import type { DiffPiece } from '../features/parts/word-diff.js';
import type { AnswerData, ClauseHover, CounterpartData } from '../features/parts/hover-data.js';
import { factItems } from './fact-items.js';
import type { Phrases } from './messages.js';
import { openClause } from './page.js';
import type { Part, Run } from './page.js';

const quoted = 5;
const longPassage = 24;
const shownWords = 6;
const shownFigures = 6;

export function clauseParts(hover: ClauseHover, say: Phrases): Part[] {
  const { clause, counterparts, answers } = hover;
  const title: Run[] = [{ text: clause.citation, style: 'strong' }];
  if (clause.trail.length > 0) title.push({ text: `${say('separator')}${clause.trail.join(say('trail'))}` });
  const items = factItems(hover.facts, say);
  return [
    { kind: 'title', runs: title },
    ...(hover.kind === 'precedent-clause' ? answerParts(hover, say) : counterpartParts(counterparts, say)),
    ...(hover.kind === 'clause' && answers.length > 0 ? answerParts(hover, say) : []),
    ...(items.length === 0 ? [] : [{ kind: 'line' } as const, { kind: 'list', items } as const]),
    ...linkParts(clause, counterparts, say),
  ];
}

/** The counterparts in full with what changed; nothing where none is wanted. */
export function counterpartParts(data: CounterpartData, say: Phrases): Part[] {
  const paragraph = (text: string): Part => ({ kind: 'paragraph', runs: [{ text }] });
  switch (data.kind) {
    case 'not-wanted':
      return [];
    case 'missing':
      return [paragraph(say('counterpart.missing'))];
    case 'unresolved':
      return [paragraph(say(data.loading ? 'counterpart.loading' : 'counterpart.unresolved', { targets: data.targets.join(say('list')) }))];
    case 'none':
      return [paragraph(data.reason === '' ? say('counterpart.none-bare') : say('counterpart.none', { reason: data.reason }))];
    case 'found': {
      const shown = data.clauses.slice(0, quoted).flatMap((counterpart) => quotedParts(counterpart, say));
      const missing = data.unresolved.length === 0 ? [] : [paragraph(say('counterpart.also-unresolved', { targets: data.unresolved.join(say('list')) }))];
      const inherited = data.inheritedFrom === undefined ? [] : [paragraph(say('counterpart.inherited', { citation: data.inheritedFrom.citation }))];
      return [...inherited, ...shown, ...moreParts(data.clauses.slice(quoted), say), ...missing, ...comparisonParts(data.comparison, say)];
    }
  }
}

function quotedParts(counterpart: ClauseView, say: Phrases): Part[] {
  const { agreement, citation, trail, lines } = counterpart;
  const heading = say(citation === '' ? 'counterpart.whole' : 'counterpart.title', { agreement: agreement.name, citation });
  const runs: Run[] = [{ text: heading, style: 'strong', goal: openClause(counterpart) }];
  if (trail.length > 0) runs.push({ text: `${say('separator')}${trail.join(say('trail'))}` });
  return [{ kind: 'paragraph', runs }, ...quote(lines)];
}

function comparisonParts(comparison: Comparison, say: Phrases): Part[] {
  switch (comparison.kind) {
    case 'apart':
      return [];
    case 'same':
      return [{ kind: 'paragraph', runs: [{ text: say('change.same'), style: 'strong' }] }];
    case 'changed':
      return [{ kind: 'paragraph', runs: [{ text: say('change.words'), style: 'strong' }] }, { kind: 'diff', pieces: shortened(comparison.pieces) }];
    case 'reworded': {
      const shown = (list: readonly string[]) => [...list.slice(0, shownFigures), ...(list.length > shownFigures ? [say('more', { count: String(list.length - shownFigures) })] : [])].join(say('list'));
      const figures = (id: string, list: readonly string[]) => (list.length === 0 ? [] : [{ text: ` ${say(id, { figures: shown(list) })}` }]);
      const runs = [{ text: say('change.reworded'), style: 'strong' } as const, ...figures('change.left-out', comparison.leftOut), ...figures('change.added', comparison.added)];
      return [{ kind: 'paragraph', runs }];
    }
  }
}

/** Long passages left out are shown by their first and last words: they stand in full in the quotation above. */
function shortened(pieces: readonly DiffPiece[]): DiffPiece[] {
  return pieces.map((piece) => {
    const words = piece.text.trim().split(/\s+/u);
    if (piece.kind !== 'old' || words.length <= longPassage) return piece;
    const tail = /\s*$/u.exec(piece.text)?.[0] ?? '';
    return { kind: 'old', text: `${words.slice(0, shownWords).join(' ')} … ${words.slice(-shownWords).join(' ')}${tail}` };
  });
}

function answerParts({ answers, followers, loading }: ClauseHover, say: Phrases): Part[] {
  const paragraph = (text: string): Part => ({ kind: 'paragraph', runs: [{ text }] });
  if (answers.length === 0) {
    if (loading) return [paragraph(say('answer.loading'))];
    return [paragraph(followers.length === 0 ? say('answer.no-follower') : say('answer.nobody', { agreements: followers.join(say('list')) }))];
  }
  return [paragraph(say.counted('answer.count', answers.length)), ...answers.slice(0, quoted).flatMap((one) => answerPart(one, say)), ...moreParts(answers.slice(quoted).map(({ answer }) => answer), say)];
}

/** The answering clause in full; where only some words changed, the picture of the change holds all its words. */
function answerPart({ answer, comparison, named }: AnswerData, say: Phrases): Part[] {
  const title = say('answer.title', { agreement: answer.agreement.name, citation: answer.citation });
  const through = named === undefined ? [] : [{ text: `${say('separator')}${say('answer.through', { citations: named.map(({ citation }) => citation).join(say('list')) })}` }];
  const name: Part = { kind: 'paragraph', runs: [{ text: title, style: 'strong', goal: openClause(answer) }, ...through] };
  if (comparison.kind === 'changed') return [name, { kind: 'diff', pieces: comparison.pieces }];
  return [name, ...quote(answer.lines), ...comparisonParts(comparison, say)];
}

function moreParts(links: readonly ClauseLink[], say: Phrases): Part[] {
  if (links.length === 0) return [];
  const items = links.map((link) => [{ text: say('answer.title', { agreement: link.agreement.name, citation: link.citation }), goal: openClause(link) }]);
  return [{ kind: 'paragraph', runs: [{ text: say.counted('counterpart.more', links.length) }] }, { kind: 'list', items }];
}

function linkParts(clause: ClauseView, data: CounterpartData, say: Phrases): Part[] {
  const [counterpart] = data.kind === 'found' ? data.clauses : [];
  if (counterpart === undefined) return [];
  const citation = counterpart.citation || counterpart.agreement.name;
  const draft = data.kind === 'found' ? (data.inheritedFrom ?? clause) : clause;
  return [{
    kind: 'links',
    runs: [
      { text: say('link.open', { citation }), goal: openClause(counterpart) },
      { text: say('link.compare', { citation }), goal: { kind: 'compare', draft, precedent: counterpart } },
    ],
  }];
}

function quote(lines: ClauseView['lines']): Part[] {
  return lines.length === 0 ? [] : [{ kind: 'quote', lines }];
}
