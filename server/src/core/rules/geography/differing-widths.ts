// A clause that creates a zone and gives it another width than its declaration.

import { readLength } from '../../model/moments.js';
import { ask, declaredAs } from '../../resolve/asked.js';
import { clauseBlocks, message, related } from '../tools.js';
import type { Rule } from '../types.js';
import { fieldNamed } from '../parts/fields.js';

const metres = { m: 1, km: 1000, nm: 1852, mile: 1609.344 } as const;

export const differingWidths: Rule = {
  name: 'differing-widths',
  category: 'geography',
  severity: 'warning',
  messages: {
    default: 'This clause gives {written}, and "{zone}" is declared {width} wide: neither is the width nor half of it. One of the two is wrong. Make them agree.',
    declared: 'The width of "{zone}".',
  },
  reads: ['above', 'declarations'],
  blocks: clauseBlocks,
  *checkBlock({ document }, block) {
    const { model } = document;
    const annotations = model.annotationsNamed(block, 'establishes');
    if (annotations.length === 0) return;
    for (const name of annotations.flatMap(({ names }) => names)) {
      ask(document, declaredAs(name.text));
      const zone = model.declared(name.text);
      const field = zone?.kind === 'zone' ? fieldNamed(zone, 'width') : undefined;
      const width = field && readLength(field.value);
      if (!zone || !field || !width) continue;
      const lengths = model.inline(block).flatMap((inline) => (inline.kind === 'quantity' && inline.quantity.kind === 'length' ? [{ span: inline.span, length: inline.quantity }] : []));
      // Several lengths are not all widths: one of them must be.
      const whole = width.amount * metres[width.unit];
      const fits = ({ amount, unit }: { readonly amount: number; readonly unit: keyof typeof metres }): boolean => [whole, whole / 2].some((each) => Math.abs(amount * metres[unit] - each) < 1);
      const [first] = lengths;
      if (!first || lengths.some(({ length }) => fits(length))) continue;
      const written = model.tree.text.slice(first.span.start, first.span.end).replace(/\s+/gu, ' ');
      const args = { written, zone: zone.id.text, width: field.value.trim() };
      yield { span: first.span, message: message('default', args), related: [related(document, field.valueSpan, 'declared', args)] };
    }
  },
};
