// An annotation the language does not have.

import { annotationSpecs, findAnnotationSpec } from '../../model/annotations.js';
import { message, nearestFix, nearestName } from '../tools.js';
import type { Rule } from '../types.js';

export const unknownAnnotation: Rule = {
  name: 'unknown-annotation',
  category: 'annotations',
  severity: 'warning',
  messages: {
    default: 'There is no annotation "@{name}", so this line means nothing. Use "@note" for a remark or "@tag" for a word of your own.',
    nearest: 'There is no annotation "@{name}"; "@{nearest}" is one. Correct the name.',
    fix: 'Change to "@{nearest}"',
  },
  reads: ['others'],
  blocks: ['annotation'],
  *checkBlock({ config, document }, block) {
    const own = config.annotations;
    const annotation = document.model.annotationAt(block);
    // A bare `@` is being typed.
    if (!annotation || annotation.name === '' || findAnnotationSpec(annotation.name) || Object.hasOwn(own, annotation.name)) return;
    const { name, nameSpan } = annotation;
    const nearest = nearestName(name, [...annotationSpecs.map((spec) => spec.name), ...Object.keys(own)]);
    yield { span: nameSpan, message: nearest === undefined ? message('default', { name }) : message('nearest', { name, nearest }) };
  },
  fix: ({ document }, finding) => nearestFix(document, finding, { preferred: true }),
};
