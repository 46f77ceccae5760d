// Which constructs of the language a document holds, as Parley reads it: the fuzz counts them, so that it cannot go on for
// hours without ever having met, say, a Korean heading or a duplicate field.
// Invariant: told from the model of a document made fresh, never from what the generator meant to write.

import { annotationOf, annotationSpecs, type Document, type Finding, headingOf, type Inline, NO_BLOCK, rules } from '../../server/src/core/index.js';
import { blocksOf, textOf } from './blocks.js';

const scripts: readonly (readonly [string, RegExp])[] = [
  ['fr', /^(?:Article premier|Partie|Titre|Chapitre|Annexe|Protocole|Préambule)/iu], ['es', /^(?:Art[íi]culo|Parte|T[íi]tulo|Cap[íi]tulo|Secci[óo]n|Anexo|Protocolo)/iu], ['uk', /^(?:Стаття|Частина|Розділ|Додаток)/iu],
  ['ru', /^(?:Статья|Часть|Раздел|Приложение)/iu], ['ko', /[조장절편]|부속서|부록|의정서|전문/u], ['zh', /[条章节]|附件|附录|序言/u],
];
const citationScripts: readonly (readonly [string, RegExp])[] = [
  ['fr', /^l['’]article|paragraphe|alinéa|présent article|^points? a\)/iu], ['es', /artículo|párrafo|literal|inciso|Capítulo/iu], ['uk', /статт|пункт[оуі]|підпункт|цією/iu], ['ru', /стать|пункт[еа]|настоящ/iu], ['ko', /[조항]|전항/u], ['zh', /[条款]/u],
];
const faultKinds = ['numbering-gap', 'numbering-duplicate', 'broken-line', 'text-after-annotation', 'label-without-space', 'look-alike-letter', 'near-miss', 'heading-order', 'unclosed-reference', 'unclosed-bracket', 'unopened-bracket'];
const labelKinds = ['arabic', 'dotted', 'letter', 'roman', 'cyrillic', 'hangul', 'chinese', 'circled', 'dash'];
const styles = ['1.', '1)', '(1)', 'a)', '(a)', 'a.', '(A)', 'A)', '(i)', 'i)', 'ii.', '§ 1'];
const units = ['annex', 'appendix', 'schedule', 'protocol', 'part', 'title', 'chapter', 'section', 'article', 'preamble', 'testimonium'];
const prefixed = (prefix: string, list: readonly string[]): readonly string[] => list.map((each) => `${prefix} ${each}`);

/** Every construct that a long run must have met, in the order of the table that is printed. */
export const constructs: readonly string[] = [
  ...prefixed('declaration', ['agreement', 'party', 'body', 'zone', 'term', 'signature']), 'no agreement line', 'part of another agreement', 'version of another agreement', 'field', 'comment', 'blank lines',
  ...prefixed('heading', units), ...prefixed('heading in', ['en', 'fr', 'es', 'uk', 'ru', 'ko', 'zh']), 'heading @heading', 'heading with derived title', 'heading untitled', 'heading number roman', 'heading number in words', 'heading number dotted', 'heading number with bis', 'heading number a letter',
  ...prefixed('label', labelKinds), ...prefixed('style', styles), 'label inserted (bis, a)', 'several labels on a line', 'points', 'chapeau', 'level three', 'further paragraph', 'unnumbered paragraph', 'recital', 'closing part', 'annex part', 'numbered straight through', 'numbered per article',
  'table', 'note body', 'option line', 'alternatives', ...prefixed('annotation', [...annotationSpecs.map(({ name }) => `@${name}`), 'continued', 'unknown', 'inherited', 'of the agreement']),
  ...prefixed('reference', ['path', 'label', 'id', 'range', 'list', 'whole', 'shown words', 'to another agreement', 'relative']), ...prefixed('citation', ['unmarked', 'own', 'named', 'external', 'relative', 'range', 'list', 'in en', 'in fr', 'in es', 'in uk', 'in ru', 'in ko', 'in zh']),
  'bracket', 'bracket attributed', 'bracket nested', 'bracket unclosed', 'note mark', 'placeholder', 'definition', ...prefixed('quantity', ['duration', 'length', 'count', 'percent', 'date', 'time', 'coordinates', 'in words and figures']), 'mention', ...prefixed('duty', ['obligation', 'prohibition', 'permission', 'recommendation', 'definition']),
  ...prefixed('line end', ['LF', 'CRLF', 'CR', 'mixed']), 'astral character', 'lone surrogate', 'byte order mark', 'escape', ...prefixed('fault', faultKinds), ...prefixed('finding', rules.map(({ name }) => name)),
];

/** The constructs of one document; `findings` are its own. */
export function constructsOf(document: Document, findings: readonly Finding[]): ReadonlySet<string> {
  const { model } = document;
  const { tree } = model;
  const found = new Set<string>();
  const text = tree.text.slice(0, tree.text.length);
  const ends = new Set([...text.matchAll(/\r\n|\r|\n/gu)].map(([end]) => (end === '\r\n' ? 'CRLF' : end === '\r' ? 'CR' : 'LF')));
  for (const end of ends) found.add(`line end ${end}`);
  if (ends.size > 1) found.add('line end mixed');
  if (/[\u{10000}-\u{10ffff}]/u.test(text)) found.add('astral character');
  if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text)) found.add('lone surrogate');
  if (text.startsWith('\ufeff')) found.add('byte order mark');
  if (/^\s*\\/mu.test(text)) found.add('escape');
  if (!model.agreement.declared) found.add('no agreement line');
  if (model.agreement.partOf !== undefined) found.add('part of another agreement');
  if (model.agreement.versionOf !== undefined) found.add('version of another agreement');
  for (const { kind } of model.declarations) found.add(`declaration ${kind}`);
  for (const { kind } of tree.faults) found.add(`fault ${kind}`);
  for (const { rule } of findings) found.add(`finding ${rule}`);
  found.add(model.agreement.numbering === 'continuous' ? 'numbered straight through' : 'numbered per article');
  if (model.annotations(NO_BLOCK).length > 0) found.add('annotation of the agreement');
  for (const block of blocksOf(tree)) {
    const kind = tree.kind(block);
    const parent = tree.parent(block);
    const own = textOf(tree, block);
    if (tree.part(block) === 'annex') found.add('annex part');
    if (tree.part(block) === 'closing') found.add('closing part');
    if (kind === 'field' || kind === 'comment' || kind === 'table') found.add(kind);
    if (kind === 'blank') found.add('blank lines');
    if (kind === 'note') found.add('note body');
    if (kind === 'heading') addHeading(found, document, block, own);
    if (kind === 'paragraph') {
      if (tree.part(block) === 'preamble') found.add('recital');
      else found.add(parent !== NO_BLOCK && tree.kind(parent) === 'provision' ? 'further paragraph' : 'unnumbered paragraph');
    }
    const label = model.label(block);
    if (label !== undefined) {
      const above = parent !== NO_BLOCK && tree.kind(parent) === 'provision' ? parent : undefined;
      const written = tree.text.slice(label.span.start, label.span.end);
      found.add(`label ${label.kind}`);
      for (const style of styles) if (written === style || written === style.replace('a', 'b').replace('A', 'B').replace(/^\(i\)|^i\)/u, (i) => i.replace('i', 'ii')).replace('ii.', 'iii.').replace('1', '2')) found.add(`style ${style}`);
      if (/\d(?:bis|a| ter)/u.test(written)) found.add('label inserted (bis, a)');
      if (above !== undefined) found.add('points');
      if (above !== undefined && tree.kind(tree.parent(above)) === 'provision') found.add('level three');
      if (/[\r\n]$/u.test(own) && own.length === own.trimEnd().length + 1 && tree.next(block) !== NO_BLOCK && tree.kind(tree.next(block)) === 'provision') found.add('several labels on a line');
    }
    if (model.chapeau(block) !== NO_BLOCK) found.add('chapeau');
    if (model.option(block) !== '') found.add('alternatives');
    if (/^(?:Option|Alternative|Variante|Opción|Варіант|Вариант)\s+[A-C]\s*(?:\r|\n)/u.test(own)) found.add('option line');
    if (kind === 'annotation') addAnnotation(found, document, block);
    if (model.inherited(block, 'enforced-by') !== undefined && model.annotationsNamed(block, 'enforced-by').length === 0) found.add('annotation inherited');
    for (const inline of model.inline(block)) addInline(found, inline, tree.text.slice(inline.span.start, inline.span.end));
    if (model.mentions(block).length > 0) found.add('mention');
    const duty = model.duty(block);
    if (duty !== undefined) found.add(`duty ${duty.kind}`);
  }
  return found;
}

type Block = ReturnType<Document['model']['tree']['blockAt']>;

function addHeading(found: Set<string>, { model: { tree } }: Document, block: Block, own: string): void {
  const heading = headingOf(tree, block);
  if (heading === undefined) return;
  found.add(heading.unit === undefined ? 'heading @heading' : `heading ${heading.unit}`);
  if (heading.unit !== undefined) found.add(`heading in ${scripts.find(([, pattern]) => pattern.test(own.trimStart().slice(0, 16)))?.[0] ?? 'en'}`);
  if (heading.derived) found.add('heading with derived title');
  if (heading.title === undefined) found.add('heading untitled');
  const number = heading.number === undefined ? '' : tree.text.slice(heading.number.start, heading.number.end);
  if (/^[IVX]{2,}/u.test(number)) found.add('heading number roman');
  if (/^[A-Z][a-z]{2,}/u.test(number)) found.add('heading number in words');
  if (/\d\.\d/u.test(number)) found.add('heading number dotted');
  if (/\dbis/u.test(number)) found.add('heading number with bis');
  if (/^[A-HJ-Z]$/u.test(number)) found.add('heading number a letter');
}

function addAnnotation(found: Set<string>, { model: { tree } }: Document, block: Block): void {
  const annotation = annotationOf(tree, block);
  if (annotation === undefined) return;
  const name = tree.text.slice(annotation.name.start, annotation.name.end);
  found.add(annotationSpecs.some((spec) => spec.name === name) ? `annotation @${name}` : 'annotation unknown');
  if (annotation.pieces.length > 1) found.add('annotation continued');
}

function addInline(found: Set<string>, inline: Inline, written: string): void {
  switch (inline.kind) {
    case 'reference':
      if (inline.targets.length > 1) found.add('reference list');
      if (inline.shown !== undefined) found.add('reference shown words');
      for (const { locator, agreement, relative } of inline.targets) {
        found.add(`reference ${locator.kind}`);
        if (locator.kind === 'path' && locator.id !== undefined) found.add('reference id');
        if (agreement !== undefined) found.add('reference to another agreement');
        if (relative) found.add('reference relative');
      }
      return;
    case 'citation':
      found.add(`citation ${inline.instrument.kind}`);
      if (inline.relative !== undefined) found.add('citation relative');
      if (inline.members.length > 1) found.add('citation list');
      if (inline.members.some(({ to }) => to !== undefined)) found.add('citation range');
      found.add(`citation in ${citationScripts.find(([, pattern]) => pattern.test(written))?.[0] ?? 'en'}`);
      return;
    case 'bracket':
      found.add('bracket');
      if (inline.attribution !== undefined) found.add('bracket attributed');
      if (inline.depth > 0) found.add('bracket nested');
      if (!inline.closed) found.add('bracket unclosed');
      return;
    case 'quantity':
      found.add(`quantity ${inline.quantity.kind}`);
      if (inline.words !== undefined) found.add('quantity in words and figures');
      return;
    case 'note-mark':
      found.add('note mark');
      return;
    default:
      found.add(inline.kind);
  }
}
