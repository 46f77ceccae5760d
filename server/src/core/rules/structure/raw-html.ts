// Tags and entities of HTML that came with pasted text.

import { proseAt, spanIn } from '../parts/prose.js';
import { message, proseBlocks } from '../tools.js';
import type { Found, Rule } from '../types.js';

const html = /<\/?(?:a|b|blockquote|br|center|div|em|font|h[1-6]|hr|i|img|li|ol|p|span|strong|sub|sup|table|tbody|td|th|tr|u|ul)(?: [^<>]{0,200})?\/?>|<!--|-->|&(?:nbsp|amp|lt|gt|quot|apos|shy|ndash|mdash|hellip|ldquo|rdquo|lsquo|rsquo|laquo|raquo|sect|#\d{2,6}|#x[\da-f]{2,6});/giu;

const characters: Readonly<Record<string, string>> = {
  nbsp: '\u00a0', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", shy: '', ndash: '–', mdash: '—', hellip: '…', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', laquo: '«', raquo: '»', sect: '§',
};

export const rawHtml: Rule = {
  name: 'raw-html',
  category: 'structure',
  severity: 'warning',
  messages: {
    tag: '"{found}" is a tag of a web page. It would be printed in the agreement as it stands: take it out.',
    entity: '"{found}" is how a web page writes a character. It would be printed in the agreement as it stands: write the character.',
    fix: 'Take out "{found}"',
    write: 'Write the character',
  },
  reads: [],
  blocks: proseBlocks,
  *checkBlock(context, block): Iterable<Found> {
    const prose = proseAt(context, block);
    if (!prose.text.includes('<') && !prose.text.includes('&') && !prose.text.includes('-->')) return;
    for (const match of prose.text.matchAll(html)) {
      const [found] = match;
      yield { span: spanIn(prose, match.index, match.index + found.length), message: message(found.startsWith('&') ? 'entity' : 'tag', { found }) };
    }
  },
  fix({ document }, finding) {
    const { found = '' } = finding.message.args;
    const newText = found.startsWith('&') ? characterOf(found.slice(1, -1)) : '';
    if (newText === undefined) return [];
    const title = newText === '' ? message('fix', { found }) : message('write');
    return [{ title, changes: [{ uri: document.uri, span: finding.span, newText }], preferred: true }];
  },
};

/** The character an entity stands for; undefined when there is none. */
function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return characters[name.toLowerCase()];
  const code = name.charAt(1).toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
