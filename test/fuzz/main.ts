// What scripts/fuzz.mjs and the tests take from the bundle that scripts/lib/fuzz-bundle.mjs makes of this folder.

export { askedFunctions } from './answers.js';
export { readCase, writeCase } from './fixture.js';
export { replay } from './machine.js';
export { complaints, describeFailure, describePlan, describeRun } from './report.js';
export { run } from './run.js';
export { shrink } from './shrink.js';
export * as core from '../../server/src/core/index.js';
