// Checks a SARIF log against the published schema. It is not part of this repository: it lies in the folder `shared` beside
// the checkout, and where it is missing the test says so and checks what it can.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import { root } from './root.js';

const schemaPath = join(root, '..', 'shared', 'schemas', 'sarif-schema-2.1.0.json');

/** Throws with the schema's own words when the log is not valid. */
export function checkSarif(log: unknown): void {
  const { $schema, version, runs } = log as { readonly $schema?: string; readonly version?: string; readonly runs?: readonly unknown[] };
  assert.match($schema ?? '', /sarif-schema-2\.1\.0\.json$/);
  assert.equal(version, '2.1.0');
  assert.equal(runs?.length, 1);
  if (!existsSync(schemaPath)) {
    console.log('        (not validated: sarif-schema-2.1.0.json of OASIS is not in ../shared/schemas beside the checkout)');
    return;
  }
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { uri: isUri, 'uri-reference': isUriReference, 'date-time': true } });
  const validate = ajv.compile(JSON.parse(readFileSync(schemaPath, 'utf8')) as object);
  assert.ok(validate(JSON.parse(JSON.stringify(log))), JSON.stringify(validate.errors, null, 1));
}

function isUri(text: string): boolean {
  return URL.canParse(text);
}

function isUriReference(text: string): boolean {
  return URL.canParse(text, 'file:///base/');
}
