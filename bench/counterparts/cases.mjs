// The hand-made pairs as questions: a clause, the precedent whose clauses are the candidates, the right ones among them, and what a drafter would
// have answered already. Invariant: the answer asked for is in no case's `answered`; a pair that leads nowhere is an error.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['library', 'samples/ukraine', 'bench/counterparts'];

/** All texts that are paired, in one snapshot. `core`: its functions, `resolvePrecedent`, `placesIn` and `precedentsOf` among them. */
export function pairedTexts(core, root) {
  let snapshot = core.createSnapshot(core.emptyConfig);
  for (const folder of folders) {
    for (const name of readdirSync(join(root, folder)).filter((each) => each.endsWith('.treaty')).sort()) {
      const document = core.createDocument(`file:///${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8'), { library: folder === 'library' });
      snapshot = core.withDocument(snapshot, document);
    }
  }
  return snapshot;
}

export function casesOf(core, root, snapshot) {
  const { sets } = JSON.parse(readFileSync(join(root, 'bench/counterpart-pairs.json'), 'utf8'));
  const named = (id) => [...snapshot.documents.values()].find(({ model }) => model.agreement.id.text === id) ?? fail(`no agreement ${id}`);
  const cases = [];
  for (const { name, use, draft, precedent, pairs } of sets) {
    const from = named(draft);
    const to = named(precedent);
    const found = pairs.map((pair) => ({ block: clauseOf(core, from, pair.clause), right: pair.precedent.map((target) => clauseOf(core, to, target)) }));
    cases.push(...casesFrom(core, { group: name, use, document: from, precedent: to, found }));
  }
  for (const draft of ['ukraine-armistice', 'ukraine-settlement']) {
    const document = named(draft);
    for (const precedent of core.precedentsOf(snapshot, document)) {
      const found = annotated(core, snapshot, document, precedent);
      cases.push(...casesFrom(core, { group: `${draft} on ${precedent.model.agreement.id.text}`, use: 'measure', document, precedent, found }));
    }
  }
  return cases;
}

/** Clauses with the counterparts their own `@precedent` names in one precedent. */
function annotated(core, snapshot, document, precedent) {
  const { model } = document;
  return [...core.blocksIn(model.tree)].filter((block) => model.isClause(block)).flatMap((block) => {
    const targets = model.annotationsNamed(block, 'precedent').flatMap((annotation) => annotation.targets);
    const places = targets.flatMap((target) => core.placesIn(core.resolvePrecedent(snapshot, document, block, target)));
    const right = places.filter((place) => place.kind === 'clause' && place.document === precedent).map((place) => place.block);
    return right.length === 0 ? [] : [{ block, right }];
  });
}

/**
 * Clauses that answer nothing of a precedent, to see whether something is suggested all the same: of the sets in the file those that are in no pair
 * (there the whole draft was gone through), of the samples those whose `@precedent` says `none`.
 */
export function casesWithout(core, root, snapshot, cases) {
  const pairs = new Map();
  for (const { group, use, document, precedent, candidates } of cases) if (!pairs.has(group)) pairs.set(group, { group, use, document, precedent, candidates });
  return [...pairs.values()].flatMap((set) => {
    const { model } = set.document;
    const paired = cases.filter(({ group }) => group === set.group);
    const answered = new Map(paired.map((each) => [each.block, each.right.map((at) => each.candidates[at])]));
    const isSample = set.document.uri.includes('/samples/');
    return [...core.blocksIn(model.tree)]
      .filter((block) => model.isClause(block) && model.tree.kind(block) === 'provision' && !answered.has(block))
      .filter((block) => (isSample ? model.annotationsNamed(block, 'precedent').some(({ none }) => none) : !answered.has(model.tree.parent(block))))
      .map((block) => ({ ...set, block, right: [], answered }));
  });
}

function casesFrom(core, { group, use, document, precedent, found }) {
  const candidates = [...core.blocksIn(precedent.model.tree)].filter((block) => precedent.model.isClause(block));
  return found.map(({ block, right }) => {
    // Left out: what this clause itself answers. All else that was paired is known.
    const answered = new Map(found.filter((other) => other.block !== block).map((other) => [other.block, other.right]));
    return { group, use, document, block, precedent, candidates, right: right.map((each) => candidates.indexOf(each)), answered };
  });
}

function clauseOf(core, document, target) {
  const { model } = document;
  return [...core.blocksIn(model.tree)].find((block) => model.isClause(block) && core.targetText({ kind: 'clause', document, block }, document) === target) ?? fail(`no clause ${target} in ${document.uri}`);
}

function fail(message) {
  throw new Error(`bench/counterpart-pairs.json: ${message}`);
}
