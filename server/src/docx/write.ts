// A reading copy as a Word document. A bundle of its own (`dist/docx.js`), loaded when somebody exports: by the extension in both hosts, and by
// the command line.
// Invariants: the same copy gives the same bytes, whenever and wherever; whatever the texts hold, the file opens; nothing is loaded or sent.

import { Document, Packer } from 'docx';
import type { ReadingCopyAnswer } from '../lsp/protocol/reading-copy.js';
import { cleanText, wordLanguage } from './clean.js';
import { fixTimes } from './fixed-zip.js';
import { type Beside, ParagraphWriter } from './paragraphs.js';

export type { Beside } from './paragraphs.js';

/** All rows of a copy, in order. */
export type WholeCopy = Pick<ReadingCopyAnswer, 'title' | 'reading' | 'language' | 'parties' | 'rows' | 'left'>;

/** The bytes of a `.docx` file. */
export async function writeDocx({ title, reading, language, parties, rows, left }: WholeCopy, beside: Beside): Promise<Uint8Array> {
  const writer = new ParagraphWriter(parties, beside);
  const [first, ...others] = rows;
  // What is missing is said where it is seen first, and is no part of the text.
  const head = first && beside.notes ? left.reduce((row, line) => writer.comment(row, line, 'Parley'), first) : first;
  const children = [...(head ? writer.row(head) : []), ...(reading === '' ? [] : [writer.reading(reading)]), ...others.flatMap((row) => writer.row(row))];
  const value = wordLanguage(language);
  const black = { color: '000000', font: 'Times New Roman' };
  const titleStyle = { run: { ...black, size: 32, bold: true }, paragraph: { spacing: { before: 280, after: 240 } } };
  // With a place in the outline, which word processors show beside the text.
  const heading = (size: number, outlineLevel: number) => ({ run: { ...black, size, bold: true }, paragraph: { outlineLevel, spacing: { before: 280, after: 120 } } });
  const file = new Document({
    title: cleanText(title),
    creator: 'Parley',
    styles: {
      default: {
        document: { run: { font: 'Times New Roman', size: 23, language: { value, eastAsia: value, bidirectional: value } }, paragraph: { spacing: { after: 120, line: 300 } } },
        title: titleStyle, heading1: heading(28, 0), heading2: heading(26, 1), heading3: heading(24, 2), heading4: heading(23, 3), heading5: heading(23, 4),
      },
    },
    footnotes: writer.footnotes,
    ...(writer.comments.length === 0 ? {} : { comments: { children: writer.comments } }),
    sections: [{ properties: { page: { size: { width: 11_906, height: 16_838 } } }, children }],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file, undefined, [{ path: 'docProps/core.xml', data: coreProperties(title, value) }]));
  return fixTimes(bytes);
}

/** Without the hour at which it was written. */
function coreProperties(title: string, language: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(cleanText(title))}</dc:title><dc:creator>Parley</dc:creator><dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
