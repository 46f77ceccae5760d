// JSON, SARIF and GitHub: what other programs read.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import fc from 'fast-check';
import { writeGithub } from '../../../server/src/core/formats/github.js';
import { type JsonFinding, writeJson } from '../../../server/src/core/formats/json.js';
import { sarifLog, writeSarif } from '../../../server/src/core/formats/sarif.js';
import { checkGolden } from '../../support/golden.js';
import { root } from '../../support/root.js';
import { at, reportedFile, sampleFiles, sampleRules } from './sample.js';

const options = { version: '0.1.0', rules: sampleRules };

describe('JSON report', () => {
  it('lists findings with 0-based UTF-16 positions, the silenced one left out', () => {
    const text = writeJson(sampleFiles);
    const list = JSON.parse(text) as readonly JsonFinding[];
    assert.deepEqual(list.map(({ rule }) => rule), ['no-enforcement-body', 'unresolved-reference', 'look', 'long']);
    assert.deepEqual(Object.keys(list[0] ?? {}), ['file', 'rule', 'severity', 'message', 'citation', 'range', 'related']);
    const reference = list[1];
    const expected = at(['', '', '', '2. 판문점 구역에서 The Parties shall respect {9}.'], 3, '{9}');
    assert.deepEqual(reference?.range, expected);
    assert.deepEqual(list[0]?.related.map(({ file }) => file), ['korea.treaty']);
    assert.equal(writeJson([]), '[]\n');
  });
});

describe('GitHub report', () => {
  it('writes one command a line and escapes what could end it', () => checkGolden('report-github.txt', writeGithub(sampleFiles)));

  it('no text breaks out of its command', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('%', ':', ',', '\n', '\r', 'a') }), (message, file) => {
        const lines = ['shall'];
        const report = [reportedFile(file, lines, [{ rule: 'r', severity: 'error', citation: '', message, range: at(lines, 0, 'shall'), related: [] }])];
        const written = writeGithub(report);
        const [, properties = '', data = ''] = /^::error ([^\r\n]*?)::([^\r\n]*)\n$/.exec(written) ?? [];
        const unescape = (text: string) => text.replace(/%(25|0D|0A|3A|2C)/g, (code) => decodeURIComponent(code));
        assert.equal(unescape(data), message);
        assert.equal(unescape(properties.split(',')[0]?.slice('file='.length) ?? ''), file);
      }),
    );
  });
});

describe('SARIF report', () => {
  // The published schema is not part of this repository: it lies in the folder `shared` beside the checkout. In a clone without it
  // the log is still compared with the golden file, which was valid when it was written, and the titles say what was not done.
  const schemaPath = join(root, '..', 'shared', 'schemas', 'sarif-schema-2.1.0.json');
  const hasSchema = existsSync(schemaPath);
  const note = hasSchema ? '' : ' (not held against the schema: ../shared/schemas does not lie beside this checkout)';

  function check(log: unknown): void {
    if (!hasSchema) return;
    const schema = JSON.parse(readFileSync(schemaPath, 'utf8')) as object;
    const ajv = new Ajv({ strict: false, allErrors: true, formats: { uri: isUri, 'uri-reference': isUriReference, 'date-time': true } });
    const validate = ajv.compile(schema);
    assert.ok(validate(JSON.parse(JSON.stringify(log))), JSON.stringify(validate.errors, null, 1));
  }

  before(() => {
    if (!hasSchema) console.log(`SARIF${note}. It is sarif-schema-2.1.0.json of OASIS.`);
  });

  it(`is valid and says everything${note}`, () => {
    check(sarifLog(sampleFiles, options));
    checkGolden('report.sarif', writeSarif(sampleFiles, options));
  });

  it(`the schema refuses a wrong log, so that the test above can fail${note}`, () => {
    const log = sarifLog(sampleFiles, options) as { version: string; runs: { columnKind: string }[] };
    assert.deepEqual([log.version, log.runs[0]?.columnKind], ['2.1.0', 'utf16CodeUnits']);
    if (!hasSchema) return;
    assert.throws(() => check({ ...log, runs: [{ ...log.runs[0], columnKind: 'bytes' }] }));
    assert.throws(() => check({ ...log, version: '2.0.0' }));
  });

  it(`is valid without findings and without rules${note}`, () => {
    const log = sarifLog([], { version: '0.1.0', rules: [] }) as { runs: { results: unknown[] }[] };
    assert.deepEqual(log.runs[0]?.results, []);
    check(log);
  });

  it(`is valid for any message and any file name${note}`, () => {
    const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), name, (message, file) => {
        const lines = ['shall'];
        const log = sarifLog([reportedFile(file, lines, [{ rule: 'r', severity: 'hint', citation: '§', message, range: at(lines, 0, 'shall'), related: [], suppressed: '' }])], options);
        assert.doesNotThrow(() => JSON.parse(JSON.stringify(log)));
        check(log);
      }),
      { numRuns: 15 },
    );
  });

  it('fingerprints stay when lines move and differ for a second equal finding', () => {
    const prints = (lead: readonly string[]) => {
      const lines = [...lead, '1. They shall go and shall stay.'];
      const finding = { rule: 'r', severity: 'error', citation: '¶1', message: 'm', range: at(lines, lead.length, 'shall'), related: [] } as const;
      const log = sarifLog([reportedFile('a', lines, [finding, finding])], options) as { runs: { results: { partialFingerprints: object }[] }[] };
      return log.runs[0]?.results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints)) ?? [];
    };
    assert.deepEqual(prints([]), prints(['', '']));
    assert.equal(new Set(prints([])).size, 2);
  });
});

function isUri(text: string): boolean {
  return URL.canParse(text);
}

function isUriReference(text: string): boolean {
  return /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?#]|%[0-9A-Fa-f]{2})*$/.test(text) && !/^[^/?#]*:(?!\/\/)/.test(text);
}
