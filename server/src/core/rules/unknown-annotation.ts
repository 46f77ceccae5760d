// An annotation the language does not have.

import { annotationSpecs, findAnnotationSpec } from '../model/annotations.js';
import { message, nearestFix, nearestName } from './tools.js';
import type { Rule } from './types.js';

export const unknownAnnotation: Rule = {
  name: 'unknown-annotation',
  category: 'annotations',
  severity: 'warning',
  what: 'A line begins with `@` and a name that is no annotation.',
  why: 'It is kept and means nothing: a misspelt `@enforced-by` leaves the duty without a body.',
  remedy: 'Correct the name. A remark for readers is `@note`, a word of your own `@tag`; annotations of your own are declared in `parley.json`; a backslash before the `@` makes the line treaty text.',
  messages: {
    default: 'There is no annotation "@{name}", so this line means nothing. Use "@note" for a remark or "@tag" for a word of your own.',
    nearest: 'There is no annotation "@{name}"; "@{nearest}" is one. Correct the name.',
    fix: 'Change to "@{nearest}"',
  },
  good: [{ title: 'annotations of the language', text: '1. Text.\n   @id line\n   @note A remark.\n' }],
  bad: [
    { title: 'misspelt', text: 'body JMC "Joint Commission"\n\n1. Text.\n   @enforcedby JMC\n    ^^^^^^^^^^ unknown-annotation\n' },
    { title: 'invented', text: 'Article 1. Line\n@reviewed yesterday\n ^^^^^^^^ unknown-annotation\n\n1. Text.\n' },
  ],
  *check({ snapshot, document }) {
    const own = snapshot.config.annotations;
    for (const { name, nameSpan } of document.model.allAnnotations) {
      // A bare `@` is being typed.
      if (name === '' || findAnnotationSpec(name) || Object.hasOwn(own, name)) continue;
      const nearest = nearestName(name, [...annotationSpecs.map((spec) => spec.name), ...Object.keys(own)]);
      yield { span: nameSpan, message: nearest === undefined ? message('default', { name }) : message('nearest', { name, nearest }) };
    }
  },
  fix: ({ document }, finding) => nearestFix(document, finding, { preferred: true }),
};
