// Golden pictures of pasting: what goes on the clipboard, and for each way to paste it what becomes of every file, and what is left to decide.
// The same for the server as a process and in a worker; test/golden/paste holds them, and `protocol paste --update` writes them anew.

import type { Range, TextEdit } from 'vscode-languageserver-protocol';
import type { PasteItem, PasteParams, PasteResult } from '../../../server/src/lsp/protocol.js';
import { parseFixture } from '../fixtures.js';
import { checkGolden } from '../golden.js';
import { applyEdits, positionAt, wordsAt } from '../marked.js';
import { drawChange } from '../picture.js';
import { richCapabilities } from '../test-server.js';
import type { MakeWorld, World } from '../world.js';

const lake = `//- lake.treaty
agreement lake "Agreement on the Lake"
party NOR "Northland"
  role: signatory
party SUD "Southland"
  role: signatory
body JLC "Joint Lake Commission"
  members: NOR 2, SUD 2
  mandate: supervise

Article 1. Line

1. A line shall run through the middle of the lake.
   @id line

2. NOR and SUD shall withdraw their boats behind that line within ten (10) days.
   @enforced-by JLC

3. No boat shall cross it, save as paragraphs 1 and 2 and {#line} allow.
   @enforced-by JLC

`;
const annex = `//- annex.treaty
agreement lake-posts "Annex A. Posts on the shore"
  part-of: lake

1. Posts shall stand every kilometre of the shore, as {lake:1(2)} says.

<|>
`;

/** ⟦copied: …⟧, or ⟦cut: …⟧, goes to `<|>`. */
const cases: Readonly<Record<string, { readonly what: string; readonly source: string; readonly text?: string }>> = {
  'another-agreement': {
    what: 'A clause of another agreement: its references mean what they meant, or their counterparts here, and what it names can be declared.',
    source: `${lake.replace('3. No boat', '⟦copied: 3. No boat').replace('allow.\n   @enforced-by JLC\n', 'allow.\n   @enforced-by JLC\n⟧')}//- river.treaty
agreement river "Agreement on the River"
  precedent: lake

Article 1. Line

1. A line shall run along the river.
   @precedent lake:1(1)

<|>
`,
  },
  'into-an-annex': {
    what: 'A clause of the main text copied into an annex that is a file of its own: nothing is declared again.',
    source: `${lake.replace('3. No boat', '⟦copied: 3. No boat').replace('allow.\n   @enforced-by JLC\n', 'allow.\n   @enforced-by JLC\n⟧')}${annex}`,
  },
  'cut-into-an-annex': {
    what: 'A clause cut out of the main text: whatever cites it follows it into the annex.',
    source: `${lake.replace('2. NOR', '⟦cut: 2. NOR').replace('days.\n   @enforced-by JLC\n\n', 'days.\n   @enforced-by JLC\n\n⟧')}${annex}`,
  },
  'cut-in-the-text': {
    what: 'A clause cut out and pasted elsewhere in its text; what no words can say is listed.',
    source: `${lake.replace('2. NOR', '⟦cut: 2. NOR').replace('days.\n   @enforced-by JLC\n\n', 'days.\n   @enforced-by JLC\n\n⟧')}Article 2. Boats

1. Boats that Article 1, paragraph 2 speaks of shall carry lights, see {1(2)}.

<|>
`,
  },
  'plain-text': {
    what: 'Plain text of a word processor: broken lines, parted words, a page number, points without a line of their own.',
    source: '//- plain.treaty\nagreement plain "Plain"\n\n<|>\n',
    text: '1.\tThe Parties shall with-\r\ndraw within ten\r\n(10) days to:\r\n(a)\tthe shore;\r\n- 12 -\r\n(b)\tthe “islands”.\r\n2.\tThey shall stay there.\r\n',
  },
};

export function describePastePictures(makeWorld: MakeWorld): void {
  describe('pasting', () => {
    for (const [name, { what, source, text }] of Object.entries(cases)) {
      it(`of ${name.replaceAll('-', ' ')} is as its picture shows`, async () => {
        const { files, cursor, ranges } = parseFixture(source);
        const whole = Object.fromEntries(files.map((file) => [nameOf(file.uri), file.text]));
        const cut = ranges.get('cut');
        const from = cut ?? ranges.get('copied');
        const home = nameOf(from?.uri ?? '');
        const before = whole[home] ?? '';
        const words = text ?? before.slice(from?.start, from?.end);
        const texts = { ...whole, ...(cut ? { [home]: before.slice(0, cut.start) + before.slice(cut.end) } : {}) };
        const target = nameOf(cursor?.uri ?? '');
        const offset = (cursor?.offset ?? 0) - (cut && home === target && cut.start < (cursor?.offset ?? 0) ? words.length : 0);
        const at = positionAt(texts[target] ?? '', offset);
        const world = await makeWorld(texts, { capabilities: richCapabilities });
        try {
          await world.server.ready();
          for (const [file, each] of Object.entries(texts)) await world.server.open(world.uri(file), each);
          const origin = from ? { uri: world.uri(home), position: positionAt(before, from.start), length: before.length } : undefined;
          const range = { start: at, end: at };
          const asked: PasteParams = { textDocument: { uri: world.uri(target) }, range, text: words, ...(origin ? { origin } : {}) };
          const offers = await world.server.request<PasteResult>('parley/paste', asked);
          const drawn = offers.map((offer) => drawOffer(world, texts, target, range, offer));
          checkGolden(`paste/${name}.txt`, `${[`${what}\n\n${cut ? 'cut' : 'copied'}${from ? ` out of ${home}` : ''}, to go into ${target}:\n${words.replaceAll(/\r\n?/gu, '\n').trimEnd()}`, ...drawn].join('\n\n')}\n`);
        } finally {
          await world.end();
        }
      });
    }
  });
}

function drawOffer(world: World, texts: Readonly<Record<string, string>>, target: string, range: Range, { title, isUsual, text, edits, left }: PasteItem): string {
  const after = new Map<string, string>();
  for (const [file, before] of Object.entries(texts)) {
    const own: readonly TextEdit[] = [...(edits[world.uri(file)] ?? []), ...(file === target ? [{ range, newText: text }] : [])];
    if (own.length > 0) after.set(file, applyEdits(before, own));
  }
  const changed = [...after].map(([file, now]) => `${file}:\n${drawChange(texts[file] ?? '', now)}`);
  const listed = (left?.places ?? []).map(({ uri, range: where, reason }) => {
    const [first = '', ...more] = wordsAt(after.get(nameOf(uri)) ?? texts[nameOf(uri)] ?? '', where).split('\n');
    return `  ${first}${more.length > 0 ? ' …' : ''}: ${reason}`;
  });
  return [`== ${title}${isUsual ? ' (what a plain paste does)' : ''}`, ...changed, ...(listed.length > 0 ? [`left to decide:\n${listed.join('\n')}`] : [])].join('\n\n');
}

function nameOf(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}
