// A clause of a language version that binds others, ends on another day or rests on another body than the clause it is a version of.

import type { Annotation } from '../../model/types.js';
import { nameKey } from '../../model/fold.js';
import type { BlockId } from '../../syntax/types.js';
import type { Document } from '../../workspace/types.js';
import { originalOf, shapeOf } from '../parts/versions.js';
import { message, related } from '../tools.js';
import type { Rule } from '../types.js';

/** What may not hang on the language a clause is read in. */
const compared: readonly string[] = ['binds', 'enforced-by', 'monitored-by', 'deadline', 'kind', 'benefits', 'after'];

export const differingAnnotations: Rule = {
  name: 'differing-annotations',
  category: 'languages',
  severity: 'warning',
  messages: {
    default: 'The same clause of "{original}" has "@{name} {value}", this one "@{name} {own}": the two texts promise different things. Make them agree.',
    other: 'The clause in "{original}".',
    fix: 'Take "@{name} {value}" from "{original}"',
  },
  reads: ['structure', 'declarations', 'annotations', 'others'],
  *checkDocument({ snapshot, document }) {
    const original = originalOf(snapshot, document);
    const { versionOf } = document.model.agreement;
    if (!original || !versionOf) return;
    const { placeOf } = shapeOf(document);
    const { provisions } = shapeOf(original);
    let seen = 0;
    for (const block of document.model.tree.ofKind('annotation')) {
      seen += 1;
      if (seen % 500 === 0) yield undefined;
      const own = document.model.annotationAt(block);
      if (!own || !compared.includes(own.name)) continue;
      const clause = provisions.get(placeOf.get(own.owner) ?? '');
      const other = clause === undefined ? undefined : only(original, clause, own.name);
      if (!other || !only(document, own.owner, own.name) || valueOf(other) === valueOf(own)) continue;
      const args = { original: versionOf.text, name: own.name, value: other.value, own: own.value };
      yield { span: own.valueSpan, message: message('default', args), related: [related(original, other.valueSpan, 'other', args)] };
    }
  },
  /** Words in quotes stand in the language of their text, labels and numbers may be others here: they are not taken over. */
  fix({ document }, { span, message: { args } }) {
    const { value = '', name = '' } = args;
    const { model } = document;
    if (/["\u201c\u201e\u00ab#]/u.test(value + model.tree.text.slice(span.start, span.end)) || name === 'after') return [];
    if (ofNames.includes(name) && !value.split(',').every((each) => /^(?:all|none)$/iu.test(each.trim()) || model.declared(each.trim()))) return [];
    return [{ title: message('fix', args), changes: [{ uri: document.uri, span, newText: value }], preferred: false }];
  },
};

/** The one annotation of that name; undefined where there are none or several. */
function only({ model }: Document, owner: BlockId, name: string): Annotation | undefined {
  const [first, ...more] = model.annotationsNamed(owner, name);
  return more.length === 0 ? first : undefined;
}

/** Whose values name parties and bodies. */
const ofNames: readonly string[] = ['binds', 'enforced-by', 'monitored-by', 'benefits'];

/** Names in any order, without the reason in quotes, which stands in the text's own language. */
function valueOf({ names, none, value, name }: Annotation): string {
  if (none) return 'none';
  if (name === 'deadline' || name === 'after' || names.length === 0) return nameKey(value);
  return names.map(({ text }) => nameKey(text)).sort().join(', ');
}
