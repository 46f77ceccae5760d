// A report made by hand for the writers' tests: every severity, wide letters before a caret, a hostile file name and text.
import type { Range, ReportedFile, ReportedFinding, ReportedRule } from '../../../server/src/core/formats/report.js';

/** Range of the first `words` in the line; throws when the line has none. */
export function at(lines: readonly string[], line: number, words: string): Range {
  const character = lines[line]?.indexOf(words) ?? -1;
  if (character < 0) throw new Error(`no "${words}" in line ${line}`);
  return { start: { line, character }, end: { line, character: character + words.length } };
}

export function reportedFile(file: string, lines: readonly string[], findings: readonly ReportedFinding[]): ReportedFile {
  return { file, line: (number) => lines[number] ?? '', findings };
}

const draft = ['agreement peace "Peace"', '', '1. The Parties shall leave the zone.', '2. 판문점 구역에서 The Parties shall respect {9}.', '\t(a)\tthe sea;'];
const korea = ['agreement korea "Korea"', '1. The Commanders shall leave the zone.'];

export const sampleRules: readonly ReportedRule[] = [
  { name: 'no-enforcement-body', severity: 'warning', category: 'enforcement', what: 'An obligation that no body enforces.', why: 'Nobody answers for it.', remedy: 'Name a body with @enforced-by.', page: 'https://example.org/rules/no-enforcement-body' },
  { name: 'unresolved-reference', severity: 'error', category: 'references', what: 'A reference to a place that does not exist.', why: 'It points nowhere.', remedy: 'Correct it.' },
];

export const sampleFiles: readonly ReportedFile[] = [
  reportedFile('drafts/peace, 50%: a.treaty', draft, [
    {
      rule: 'no-enforcement-body', severity: 'warning', citation: '¶1', message: '"shall leave" has no enforcing body.', range: at(draft, 2, 'shall leave'),
      related: [{ file: 'korea.treaty', range: at(korea, 1, '1.'), message: 'The precedent ¶1 stands here.' }],
    },
    { rule: 'unresolved-reference', severity: 'error', citation: '¶2', message: 'There is no "9" in this agreement.', range: at(draft, 3, '{9}'), related: [], fixes: [{ title: 'Change to {1}', changes: [{ file: 'drafts/peace, 50%: a.treaty', range: at(draft, 3, '{9}'), newText: '{1}' }] }] },
    { rule: 'unresolved-reference', severity: 'error', citation: '¶2', message: 'There is no "9" in this agreement.', range: at(draft, 3, '{9}'), related: [], suppressed: 'Comes with the annex' },
    { rule: 'look', severity: 'hint', citation: '', message: 'Two\nlines :: %0A \u001b[31mred', range: at(draft, 4, 'the sea'), related: [] },
    { rule: 'long', severity: 'information', citation: '¶1', message: 'Runs on.', range: { start: { line: 2, character: 3 }, end: { line: 3, character: 4 } }, related: [] },
  ]),
  reportedFile('korea.treaty', korea, []),
];
