// An annotation the language does not have.

import { annotationSpecs, findAnnotationSpec } from '../model/annotations.js';
import { message, nearestFix, nearestName } from './tools.js';
import type { Rule } from './types.js';

export const unknownAnnotation: Rule = {
  name: 'unknown-annotation',
  category: 'annotations',
  severity: 'warning',
  messages: {
    default: 'There is no annotation "@{name}", so this line means nothing. Use "@note" for a remark or "@tag" for a word of your own.',
    nearest: 'There is no annotation "@{name}"; "@{nearest}" is one. Correct the name.',
    fix: 'Change to "@{nearest}"',
  },
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
