// Whatever stretch of an agreement is pasted into another text, every citation in it means the clause whose text it meant, or was listed;
// what came along is meant where it went.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { paste } from '../../../server/src/core/features/paste.js';
import { carried } from '../../../server/src/core/features/parts/paste-cites.js';
import { freeLabels } from '../../../server/src/core/features/parts/paste-names.js';
import type { Piece } from '../../../server/src/core/features/parts/paste-trial.js';
import { applyEdits } from '../../../server/src/core/text/edits.js';
import { blocksIn } from '../../../server/src/core/syntax/walk.js';
import { meanings, snapshotOf, textsOf, type World, worlds } from './renumber-world.js';

const own = 'file:///draft.treaty';
const other = 'file:///follower.treaty';

interface Counts {
  citations: number;
  left: number;
  rewritten: number;
}

function check(world: World, [first, many, where]: readonly [number, number, number], counts: Counts, isPart = false): void {
  const made = textsOf(world);
  const texts = isPart ? { ...made, [other]: made[other]?.replace('  precedent: draft\n', '  part-of: draft\n') ?? '' } : made;
  const snapshot = snapshotOf(texts);
  const [source, target] = [snapshot.documents.get(own), snapshot.documents.get(other)];
  assert.ok(source && target);
  const starts = (document: typeof source): readonly number[] => [...blocksIn(document.model.tree)].filter((block) => ['heading', 'provision'].includes(document.model.tree.kind(block))).map((block) => document.model.tree.start(block));
  const begins = starts(source);
  const length = texts[own]?.length ?? 0;
  const from = { start: begins[first % begins.length] ?? 0, end: [...begins, length][Math.min(begins.length, (first % begins.length) + 1 + (many % 9))] ?? length };
  const places = [...starts(target), texts[other]?.length ?? 0];
  const at = places[where % places.length] ?? 0;
  const piece: Piece = { source, from, at: { start: at, end: at }, lead: '', trail: '' };
  const labels = freeLabels(snapshot, source, from, target);
  const answer = carried(snapshot, target, [piece], { lineEnd: '\n', given: new Map([[piece, labels.edits]]), relabelled: labels.names, instead: new Map() });
  assert.ok(answer);
  const words = texts[own]?.slice(from.start, from.end) ?? '';
  const text = answer.trial.document.model.tree.text.slice(0, answer.trial.document.model.tree.text.length);
  // What stands in the source still is known by no word, so that meaning it is another thing than meaning what was carried.
  const rest = `${texts[own]?.slice(0, from.start) ?? ''}${words.replace(/\b[kh](?=\d)/gu, 'g').replace(/\br(?=\d)/gu, 's')}${texts[own]?.slice(from.end) ?? ''}`;
  const before = meanings(snapshot);
  const after = meanings(snapshotOf({ [own]: rest, [other]: text }));
  const listed = new Set(answer.left.map(({ cite: { document, span } }) => /.*\br(\d+)\b/su.exec(document.model.tree.text.slice(0, span.start))?.[1]));
  for (const [, tag] of words.matchAll(/\br(\d+)\b/gu)) {
    counts.citations += 1;
    if (listed.has(tag)) counts.left += 1;
    else assert.equal(after.get(`r${tag}`), before.get(`r${tag}`), `r${tag}: pasted at ${at}\n${words}\n===== into\n${text}`);
  }
  counts.rewritten += answer.rewritten;
}

/** A stretch is cut out of the draft and goes elsewhere in it. */
function checkMove(world: World, [first, many, where]: readonly [number, number, number], counts: Counts): void {
  const texts = textsOf(world);
  const whole = snapshotOf(texts);
  const document = whole.documents.get(own);
  const text = texts[own] ?? '';
  assert.ok(document);
  const begins = [...blocksIn(document.model.tree)].filter((block) => ['heading', 'provision'].includes(document.model.tree.kind(block))).map((block) => document.model.tree.start(block));
  const i = first % begins.length;
  const from = { start: begins[i] ?? 0, end: begins[i + 1 + (many % 4)] ?? text.length };
  const places = [...begins, text.length].filter((each) => each <= from.start || each >= from.end);
  const to = places[where % places.length] ?? 0;
  const at = to > from.start ? to - (from.end - from.start) : to;
  const now = { ...texts, [own]: text.slice(0, from.start) + text.slice(from.end) };
  const snapshot = snapshotOf(now);
  const target = snapshot.documents.get(own);
  assert.ok(target);
  const words = text.slice(from.start, from.end);
  const [offer] = paste(snapshot, target, { start: at, end: at }, { text: words, origin: { uri: own, start: from.start, length: text.length } });
  const after: Record<string, string> = {};
  for (const [uri, each] of Object.entries(now)) {
    const here = uri === own ? [{ span: { start: at, end: at }, newText: offer?.text ?? words }] : [];
    after[uri] = applyEdits(each, [...(offer?.changes.filter((change) => change.uri === uri) ?? []), ...here]);
  }
  const tagAt = (uri: string, offset: number): string | undefined => /.*\br(\d+)\b/su.exec((after[uri] ?? '').slice(0, offset))?.[1];
  const listed = new Set(offer?.undecided.map(({ uri, span }) => `r${tagAt(uri, span.start) ?? ''}`));
  const meant = meanings(snapshotOf(after));
  for (const [tag, clauses] of meanings(whole)) {
    if (!/^r\d/u.test(tag)) continue;
    counts.citations += 1;
    if (listed.has(tag)) counts.left += 1;
    // Without an offer nothing can be listed: what is left then is what nobody could write anew.
    else if (offer) assert.equal(meant.get(tag), clauses, `${tag}: ${from.start}-${from.end} to ${to}\n${text}\n=====\n${after[own] ?? ''}`);
  }
  counts.rewritten += offer?.changes.length ?? 0;
}

/** A stretch is cut out of one file of the agreement and goes into the other, one way or back. */
function checkAcross(world: World, [first, many, where, back]: readonly [number, number, number, number], counts: Counts): void {
  const made = textsOf(world);
  const name = back % 4 < 2 ? '"Follower"' : '"Annex B"';
  const whole: Record<string, string> = { ...made, [other]: made[other]?.replace('"Follower"\n  precedent: draft\n', `${name}\n  part-of: draft\n`) ?? '', [third]: cites(made[other] ?? '') };
  const [from, into] = back % 2 === 0 ? [own, other] : [other, own];
  const snapshot = snapshotOf(whole);
  const [source, target] = [snapshot.documents.get(from), snapshot.documents.get(into)];
  assert.ok(source && target);
  const text = whole[from] ?? '';
  const starts = (document: typeof source): readonly number[] => [...blocksIn(document.model.tree)].filter((block) => ['heading', 'provision'].includes(document.model.tree.kind(block))).map((block) => document.model.tree.start(block));
  const begins = starts(source);
  const i = first % begins.length;
  const cut = { start: begins[i] ?? 0, end: begins[i + 1 + (many % 4)] ?? text.length };
  const places = [...starts(target), whole[into]?.length ?? 0];
  const at = places[where % places.length] ?? 0;
  const now: Record<string, string> = { ...whole, [from]: text.slice(0, cut.start) + text.slice(cut.end) };
  const current = snapshotOf(now);
  const document = current.documents.get(into);
  assert.ok(document);
  const words = text.slice(cut.start, cut.end);
  const [offer] = paste(current, document, { start: at, end: at }, { text: words, origin: { uri: from, start: cut.start, length: text.length } });
  const after: Record<string, string> = {};
  for (const [uri, each] of Object.entries(now)) {
    const here = uri === into ? [{ span: { start: at, end: at }, newText: offer?.text ?? words }] : [];
    after[uri] = applyEdits(each, [...(offer?.changes.filter((change) => change.uri === uri) ?? []), ...here]);
    if (offer) assert.equal(offer.after.documents.get(uri)?.model.tree.text.slice(0, after[uri].length + 1), after[uri], 'what was tried is what is offered');
  }
  const listed = new Set(offer?.undecided.map(({ uri, span }) => /.*\br(\d+)\b/su.exec((after[uri] ?? '').slice(0, span.start))?.[1]));
  const meant = meanings(snapshotOf(after));
  for (const [tag, clauses] of meanings(snapshot)) {
    // `this Agreement` and the like speak of the text they stand in.
    if (!/^r\d/u.test(tag) || clauses === 'declaration') continue;
    counts.citations += 1;
    if (listed.has(tag.slice(1))) counts.left += 1;
    else assert.equal(meant.get(tag), clauses, `${tag}: ${cut.start}-${cut.end} of ${from} to ${at}\n${text}\n===== with\n${whole[into] ?? ''}\n===== became\n${after[own] ?? ''}\n=====\n${after[other] ?? ''}\n=====\n${after[third] ?? ''}`);
  }
  counts.rewritten += offer?.changes.length ?? 0;
}

const third = 'file:///third.treaty';

/** A draft of another agreement that cites the first four clauses, once alone and once in a list. */
function cites(follower: string): string {
  const targets = [...follower.matchAll(/@precedent (draft:\S+)$/gmu)].map(([, target]) => target ?? '');
  return `agreement third "Third"\n\n${targets.map((target, i) => `${i + 1}. The Parties shall see r${900 + i} {${target}} and r${950 + i} {${target}, ${targets[(i + 1) % targets.length] ?? target}}.`).join('\n\n')}\n`;
}

describe('any stretch pasted into another text', () => {
  const chances = fc.tuple(fc.nat(1 << 20), fc.nat(1 << 20), fc.nat(1 << 20));

  it('leaves every citation with the clause whose text it meant', function () {
    this.timeout(10 * 60_000);
    fc.assert(fc.property(worlds, chances, (world, chance) => check(world, chance, { citations: 0, left: 0, rewritten: 0 })), { numRuns: Number(process.env['PARLEY_PASTE_RUNS'] ?? 40) });
  });

  it('of the same agreement, a file beside it, leaves every citation with the clause whose text it meant', function () {
    this.timeout(10 * 60_000);
    const counts: Counts = { citations: 0, left: 0, rewritten: 0 };
    fc.assert(fc.property(worlds, chances, (world, chance) => check(world, chance, counts, true)), { numRuns: Number(process.env['PARLEY_PASTE_RUNS'] ?? 40), seed: 2014 });
    assert.ok(counts.citations > 100 && counts.rewritten > 20 && counts.left < counts.citations / 2, JSON.stringify(counts));
    if (process.env['PARLEY_PASTE_RUNS'] !== undefined) console.log(JSON.stringify(counts));
  });

  it('leaves few of them to the drafter', function () {
    this.timeout(10 * 60_000);
    const counts: Counts = { citations: 0, left: 0, rewritten: 0 };
    fc.assert(fc.property(worlds, chances, (world, chance) => check(world, chance, counts)), { numRuns: 40, seed: 1953 });
    assert.ok(counts.citations > 150 && counts.rewritten > 100, JSON.stringify(counts));
    assert.ok(counts.left < counts.citations / 4, JSON.stringify(counts));
    if (process.env['PARLEY_PASTE_RUNS'] !== undefined) console.log(JSON.stringify(counts));
  });

  it('or elsewhere in the text it was cut out of, leaves every citation with the clause whose text it meant', function () {
    this.timeout(10 * 60_000);
    const counts: Counts = { citations: 0, left: 0, rewritten: 0 };
    fc.assert(fc.property(worlds, chances, (world, chance) => checkMove(world, chance, counts)), { numRuns: Number(process.env['PARLEY_PASTE_RUNS'] ?? 30), seed: 1991 });
    assert.ok(counts.rewritten > 20 && counts.left < counts.citations / 2, JSON.stringify(counts));
    if (process.env['PARLEY_PASTE_RUNS'] !== undefined) console.log(JSON.stringify(counts));
  });

  it('of its agreement, cut out of a file beside it, leaves every citation in every file with the clause whose text it meant', function () {
    this.timeout(10 * 60_000);
    const counts: Counts = { citations: 0, left: 0, rewritten: 0 };
    fc.assert(fc.property(worlds, fc.tuple(fc.nat(1 << 20), fc.nat(1 << 20), fc.nat(1 << 20), fc.nat(3)), (world, chance) => checkAcross(world, chance, counts)), { numRuns: Number(process.env['PARLEY_PASTE_RUNS'] ?? 30), seed: 1991 });
    assert.ok(counts.citations > 300 && counts.rewritten > 60 && counts.left < counts.citations / 6, JSON.stringify(counts));
    if (process.env['PARLEY_PASTE_RUNS'] !== undefined) console.log(JSON.stringify(counts));
  });
});
