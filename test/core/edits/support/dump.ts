// Everything a model and the resolver say about a document, with blocks as their place in it: equal for equal answers.
// Invariant: asks every question of every block; holds no handle, so that documents with other handles can be compared.
import type { Declaration, DocumentModel } from '../../../../server/src/core/model/types.js';
import { counterparts, answers, omissions, uncovered, wantsCounterpart } from '../../../../server/src/core/resolve/correspondence.js';
import { enforcement } from '../../../../server/src/core/resolve/enforcement.js';
import { occurrencesIn, placesOf } from '../../../../server/src/core/resolve/occurrences.js';
import { blockOf, clausePlace, declarationPlace } from '../../../../server/src/core/resolve/places.js';
import { citedBy, referencesTo } from '../../../../server/src/core/resolve/references.js';
import type { Place, Resolution } from '../../../../server/src/core/resolve/types.js';
import { type BlockId, NO_BLOCK } from '../../../../server/src/core/syntax/types.js';
import { blocksIn } from '../../../../server/src/core/syntax/walk.js';
import type { Document, Snapshot } from '../../../../server/src/core/workspace/types.js';

type Line = readonly [string, unknown];

/** Place of each block in its document. */
export function places(model: DocumentModel): (block: BlockId) => number {
  const found = new Map([...blocksIn(model.tree)].map((block, i) => [block, i]));
  return (block) => found.get(block) ?? -1;
}

/** An object without handles: members that hold blocks become their places. */
function plain(value: unknown, at: (block: BlockId) => number): unknown {
  if (Array.isArray(value)) return value.map((each) => plain(each, at));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, (key === 'block' || key === 'owner' || key === 'chapeau' || key === 'from' || key === 'annotation') && typeof each === 'number' ? at(each as BlockId) : plain(each, at)]),
  );
}

export function modelLines(model: DocumentModel): readonly Line[] {
  const at = places(model);
  const show = (value: unknown): unknown => plain(value, at);
  const lines: Line[] = [
    ['agreement', show(model.agreement)], ['declarations', show(model.declarations)], ['parties', show(model.parties)], ['signatures', show(model.signatures)],
    ['bodies', show(model.bodies)], ['zones', show(model.zones)], ['terms', show(model.terms)], ['uses', show(model.nameUses)], ['annotations', show(model.allAnnotations)],
    ['top', model.children(NO_BLOCK).map(at)], ['ofAgreement', show(model.annotations(NO_BLOCK))],
  ];
  const names = new Set(['x', 'all', 'West', ...model.declarations.map((declared: Declaration) => declared.id.text), ...model.allAnnotations.map((annotation) => annotation.value)]);
  for (const name of names) lines.push([`named ${name}`, show([model.declared(name), model.partiesNamed(name), at(model.labelled(name) ?? NO_BLOCK)])]);
  for (const block of blocksIn(model.tree)) {
    const inherited = ['binds', 'enforced-by', 'precedent', 'kind'].map((name) => model.inherited(block, name));
    lines.push([
      `block ${at(block)}`,
      show([
        model.tree.kind(block), model.children(block).map(at), model.label(block), model.option(block), at(model.chapeau(block)), model.annotations(block), inherited, model.inline(block),
        model.mentions(block), model.duty(block), model.isClause(block), model.textOf(block), model.extent(block), model.citation(block), model.nameUsesIn(block), model.declarationAt(block),
        model.fieldAt(block), model.annotationAt(block),
      ]),
    ]);
  }
  return lines;
}

/** What every occurrence of the document means, who cites each of its blocks, and what each corresponds to. */
export function resolveLines(snapshot: Snapshot, document: Document): readonly Line[] {
  const { model } = document;
  const placesOfUri = new Map(snapshot.ordered.map((each) => [each.uri, places(each.model)]));
  const atIn = (each: Document, block: BlockId): string => `${each.uri}#${placesOfUri.get(each.uri)?.(block) ?? '?'}`;
  const shownPlace = (place: Place): string => `${place.kind} ${atIn(place.document, blockOf(place))}`;
  const shown = (resolution: Resolution): unknown =>
    resolution.kind === 'resolved' || resolution.kind === 'ambiguous' ? { ...resolution, places: resolution.places.map(shownPlace) } : resolution;
  const lines: Line[] = [];
  const referring = (place: Place): unknown => referencesTo(snapshot, place).map(({ document: citing, occurrence }) => [atIn(citing, occurrence.block), occurrence.kind, occurrence.span]);
  for (const block of blocksIn(model.tree)) {
    const occurrences = occurrencesIn(snapshot, document, block).map((occurrence) => [occurrence.kind, occurrence.span, shown(placesOf(snapshot, document, occurrence))]);
    const { bodies, monitoredBy, none, from } = enforcement(snapshot, document, block);
    const enforcers = [...bodies, ...monitoredBy].map((each) => [each.name, each.why, each.declaration?.id.text]);
    const { clauses, unresolved, inheritedFrom } = counterparts(snapshot, document, block);
    lines.push([
      `resolve ${atIn(document, block)}`,
      [
        occurrences, enforcers, none, from === undefined ? '' : atIn(document, from), referring(clausePlace(document, block)), citedBy(snapshot, document, block),
        clauses.map((ref) => atIn(ref.document, ref.block)), unresolved, inheritedFrom === undefined ? '' : atIn(document, inheritedFrom), wantsCounterpart(document, block),
        answers(snapshot, document, block).map((ref) => atIn(ref.document, ref.block)),
      ],
    ]);
  }
  for (const declared of [model.agreement, ...model.declarations]) lines.push([`declared ${declared.id.text}`, referring(declarationPlace(document, declared))]);
  lines.push(['omissions', omissions(snapshot, document).map(({ clause, annotation }) => [atIn(clause.document, clause.block), atIn(document, annotation)])]);
  lines.push(['uncovered', uncovered(snapshot, document).map(({ clauses }) => clauses.map((ref) => atIn(ref.document, ref.block)))]);
  return lines;
}

/** A block's structure as an aspect promises to keep it: no offset, no text of clauses. */
export function aspectLines({ model }: Document): { readonly structure: unknown; readonly declarations: unknown; readonly annotations: unknown } {
  const { tree } = model;
  const at = (block: BlockId): BlockId => block; // handles themselves: a kept aspect keeps them
  const bare = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, each: unknown) => (key === 'span' || key === 'outer' || key.endsWith('Span') || key === 'extent' ? undefined : each)));
  const structural = [...blocksIn(tree)].filter((block) => ['heading', 'provision', 'paragraph', 'table', 'note'].includes(tree.kind(block)));
  return {
    structure: structural.map((block) => {
      const { span: _, ...label } = model.label(block) ?? { span: undefined };
      return bare([at(block), tree.kind(block), tree.parent(block), tree.part(block), tree.ordinal(block), tree.marks(block), label, tree.kind(block) === 'heading' ? model.textOf(block) : '']);
    }),
    declarations: bare(model.declarations),
    annotations: bare(model.allAnnotations),
  };
}
