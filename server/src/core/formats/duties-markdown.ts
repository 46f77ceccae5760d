// The duties of an agreement as a Markdown table.
// Invariant: what the drafters wrote is escaped and stays in its cell.

import { escapeMarkdown } from '../render/escape.js';
import type { Phrases } from '../render/messages.js';
import { type DutiesTable, dutyFields, dutyHeads } from './duties-table.js';

export function dutiesAsMarkdown({ title, rows }: DutiesTable, say: Phrases): string {
  const line = (texts: readonly string[]): string => `| ${texts.map(escapeMarkdown).join(' | ')} |`;
  const heads = dutyHeads(say);
  const rule = `| ${heads.map(() => '---').join(' | ')} |`;
  return `# ${escapeMarkdown(say('duties.title', { name: title }))}\n\n${[line(heads), rule, ...rows.map((row) => line(dutyFields(row, say)))].join('\n')}\n`;
}
