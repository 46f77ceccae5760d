// What the checker is taught is written into `parley.json` as a careful person would write it, and read back.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { teachNotTerm } from '../../../server/src/core/workspace/project-edit.js';
import { readProjectFile } from '../../../server/src/core/workspace/project-file.js';

function taught(text: string | undefined, phrase: string): string | undefined {
  const edit = teachNotTerm(text, phrase);
  if (!edit) return undefined;
  const source = text ?? '';
  return source.slice(0, edit.span.start) + edit.newText + source.slice(edit.span.end);
}

describe('a phrase that is no term is written into parley.json', () => {
  for (const [what, before, after] of [
    ['no file', undefined, '{\n  "notTerms": ["Black Sea"]\n}\n'],
    ['an empty file', ' \n', '{\n  "notTerms": ["Black Sea"]\n}\n'],
    ['an empty object', '{}\n', '{\n  "notTerms": ["Black Sea"]\n}\n'],
    ['an empty object of several lines', '{\n\n}\n', '{\n  "notTerms": ["Black Sea"]\n}\n'],
    ['no list yet', '{\n    "profile": "final"\n}\n', '{\n    "profile": "final",\n    "notTerms": ["Black Sea"]\n}\n'],
    ['tabs', '{\n\t"profile": "final"\n}', '{\n\t"profile": "final",\n\t"notTerms": ["Black Sea"]\n}'],
    ['one line', '{"profile": "final"}', '{"profile": "final", "notTerms": ["Black Sea"]}'],
    ['Windows line ends', '{\r\n  "profile": "final"\r\n}\r\n', '{\r\n  "profile": "final",\r\n  "notTerms": ["Black Sea"]\r\n}\r\n'],
    ['an empty list', '{ "notTerms": [ ], "profile": "final" }', '{ "notTerms": ["Black Sea"], "profile": "final" }'],
    ['a list in one line', '{"notTerms": ["Azov Sea"]}', '{"notTerms": ["Azov Sea", "Black Sea"]}'],
    ['a list of several lines', '{\n  "notTerms": [\n    "Azov Sea",\n    "Line"\n  ],\n  "profile": "final"\n}\n', '{\n  "notTerms": [\n    "Azov Sea",\n    "Line",\n    "Black Sea"\n  ],\n  "profile": "final"\n}\n'],
    ['two in a line of several', '{\n  "notTerms": [\n    "A B", "C D"\n  ]\n}\n', '{\n  "notTerms": [\n    "A B", "C D", "Black Sea"\n  ]\n}\n'],
    ['brackets and quotes in words', '{"annotations": {"x": "say \\"]}\\\\"}, "notTerms": ["a ] \\" , b"]}', '{"annotations": {"x": "say \\"]}\\\\"}, "notTerms": ["a ] \\" , b", "Black Sea"]}'],
    ['a member of that name further in', '{"options": {"notTerms": [1]}, "notTerms": ["x"], "ignore": [{"notTerms": ["y"]}]}', '{"options": {"notTerms": [1]}, "notTerms": ["x", "Black Sea"], "ignore": [{"notTerms": ["y"]}]}'],
    ['a name written with an escape', '{"not\\u0054erms": ["x"]}', '{"not\\u0054erms": ["x", "Black Sea"]}'],
  ] as const) {
    it(`with ${what}`, () => assert.equal(taught(before, 'Black Sea'), after));
  }

  for (const [what, text] of [
    ['is there already', '{"notTerms": ["Black Sea"]}'],
    ['cannot be read', '{"notTerms": ['],
    ['has comments, which nobody reads', '{\n  // ours\n  "notTerms": []\n}'],
    ['is a list', '["Black Sea"]'],
    ['has something else in its place', '{"notTerms": "Azov Sea"}'],
  ] as const) {
    it(`not where the file ${what}`, () => assert.equal(taught(text, 'Black Sea'), undefined));
  }

  it('whatever else stands there stays, and the phrase is read back', () => {
    const word = fc.string({ minLength: 1 }).filter((each) => each.trim() === each);
    const layout = fc.constantFrom(undefined, 1, 2, '\t');
    const object = fc.record({ $schema: fc.string(), annotations: fc.dictionary(fc.string(), fc.jsonValue()), notTerms: fc.array(word), ignore: fc.jsonValue(), profile: fc.jsonValue() }, { requiredKeys: [] });
    fc.assert(
      fc.property(object, layout, fc.constantFrom('\n', '\r\n'), word, (value, indent, eol, phrase) => {
        const before = JSON.stringify(value, null, indent).replaceAll('\n', eol);
        const after = taught(before, phrase);
        if (value.notTerms?.includes(phrase)) return assert.equal(after, undefined);
        assert.ok(after !== undefined);
        assert.deepEqual(JSON.parse(after), { ...(JSON.parse(before) as object), notTerms: [...(value.notTerms ?? []), phrase] });
        assert.ok(readProjectFile(after, { rules: [], folder: '' }).config.notTerms.includes(phrase));
        if (before.includes('\r\n')) assert.doesNotMatch(after, /(?<!\r)\n/);
      }),
    );
  });
});
