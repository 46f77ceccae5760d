// Markdown to lines of plain text, as far as agreements use it: headings, emphasis, links, lists, quotes, tables, foot notes.
// Invariant: every word of the source is kept, in order, link addresses and image addresses too; only signs are dropped.

export interface PlainLine {
  readonly text: string;
  /** It was a Markdown heading. */
  readonly heading: boolean;
  /** A row of a table or a comment, which the markup has as well: not to be escaped. */
  readonly keep: boolean;
}

export function fromMarkdown(lines: readonly string[]): PlainLine[] {
  const plain: PlainLine[] = [];
  for (const [index, line] of lines.entries()) {
    const underline = lines[index + 1] ?? '';
    const atx = /^ {0,3}#{1,6}(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/.exec(line);
    if (atx !== null) plain.push({ text: inline(atx[1] ?? ''), heading: true, keep: false });
    else if (/^ {0,3}(?:=+|-{3,})[ \t]*$/.test(underline) && /^ {0,3}[^\s>|#-]/.test(line) && (lines[index - 1] ?? '').trim() === '') {
      plain.push({ text: inline(line.trim()), heading: true, keep: false });
    } else if (isSign(line)) continue;
    else if (/^\s*\|/.test(line)) plain.push({ text: emphasis(entities(line)), heading: false, keep: true });
    else if (/^\s*<!--.*-->\s*$/.test(line)) plain.push({ text: line.replace(/^\s*<!--\s*(.*?)\s*-->\s*$/, '// $1'), heading: false, keep: true });
    else plain.push({ text: inline(structure(line)), heading: false, keep: false });
  }
  return plain;
}

/** Rules, underlines, code fences, separators of tables: lines without a word. */
function isSign(line: string): boolean {
  return line.trim() !== '' && /^[\s>]*(?:[=*_~`-]{3,}|(?:[*_-][ \t]*){3,}|\|?[\s|:-]*-[\s|:-]*\|[\s|:-]*)\s*$/.test(line);
}

/** Quotation signs go, list stars become dashes, a foot note's body gets the markup's form. */
function structure(line: string): string {
  return line
    .replace(/^(?:\s*>)+ ?/, '')
    .replace(/^(\s*)[*+](\s+)/, '$1-$2')
    .replace(/^\s*\[\^([^\]]+)\]:\s*/, '[$1] ');
}

function inline(text: string): string {
  const linked = text
    .replace(/!?\[([^\]]*)\]\(<?([^)\s>]*)>?(?:\s+"([^"]*)")?\)/g, (_, words: string, address: string, title = '') => [words, title, address === '' ? '' : `(${address})`].filter((part) => part !== '').join(' '))
    .replace(/\[\^([^\]]+)\]/g, '[$1]')
    .replace(/<((?:https?|mailto):[^>\s]+)>/g, '$1');
  return entities(emphasis(linked)).replace(/\\([!#$%&'()*+,./:;<=>?^_`~-])/g, '$1').replace(/ {2,}$|\\$/, '');
}

function emphasis(text: string): string {
  return text
    .replace(/(\*\*|__|~~)(?=\S)([\s\S]*?\S)\1/g, '$2')
    .replace(/(^|[\s(“"])([*_])(?=\S)([^*_]*?\S)\2(?=$|[\s).,;:!?”"])/g, '$1$3')
    .replace(/(`+)(?!`)(.+?)(?<!`)\1(?!`)/g, '$2');
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

function entities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|nbsp);|&#(\d{2,5});/g, (whole, name: string | undefined, code: string | undefined) =>
    name !== undefined ? (named[name] ?? whole) : String.fromCharCode(Number(code)));
}
