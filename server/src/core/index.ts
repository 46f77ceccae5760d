// The only file of the core that outsiders import. Grouped by folder, in the order folders may import each other; each
// group exports what other parts of Parley use and nothing that is private to its folder.

// text
export { contains, type Span, span, touches } from './text/span.js';

// syntax
export type * from './syntax/types.js';
export { NO_BLOCK } from './syntax/types.js';
export { parse } from './syntax/parse.js';
export { annotationOf, declarationOf, fieldOf, headingOf, labelMatches, labelOf, proseOf } from './syntax/details.js';
export { parseTargets } from './syntax/targets.js';

// model
export type * from './model/types.js';
export { buildModel } from './model/build.js';
export {
  type Deadline, deadlineOf, type Note, noteOf, type Option, optionOf, type Position, positionOf,
} from './model/annotation-values.js';
export { type AnnotationPlace, type AnnotationSpec, annotationSpecs, findAnnotationSpec, type Inheritance } from './model/annotations.js';
export { isBinding } from './model/duties.js';
export { type DeclarationSpec, declarationSpecs, type FieldSpec, fieldSpecs, fieldsOf, findFieldSpec } from './model/fields.js';
export { fold, nameKey } from './model/fold.js';
export { attributedTo } from './model/name-uses.js';
export type { ValueKind } from './model/value-kinds.js';

// workspace
export type * from './workspace/types.js';
export { createDocument, fileNameOf } from './workspace/document.js';
export { derived } from './workspace/memo.js';
export { createSnapshot, emptyConfig, withConfig, withDocument, withDocuments, withLoading, withoutDocument } from './workspace/snapshot.js';
