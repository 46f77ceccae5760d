// Coordinates that are no place on the globe: degrees beyond the pole, sixty minutes.

import { proseAt, spanIn } from '../parts/prose.js';
import { message, proseBlocks } from '../tools.js';
import type { Rule } from '../types.js';

/** `50° 61' 12" N`, `95.5° N`, `190°E`: degrees, minutes, seconds, side. */
const written = /(\d{1,3}(?:[.,]\d+)?)\s*°\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['’′]\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["”″]|['’′]{2})\s*)?([NSEW])(?![A-Za-z])/gu;

export const malformedCoordinates: Rule = {
  name: 'malformed-coordinates',
  category: 'geography',
  severity: 'warning',
  messages: {
    degrees: '"{written}" is no place: there are at most {most} degrees {side}. The point cannot be found on the ground. Correct the number or the side.',
    minutes: '"{written}" is no place: minutes and seconds go up to 59. The point cannot be found on the ground. Correct the number.',
  },
  reads: [],
  blocks: proseBlocks,
  *checkBlock(context, block) {
    const prose = proseAt(context, block);
    if (!prose.text.includes('°')) return;
    for (const match of prose.text.matchAll(written)) {
      const [whole, degrees = '', minutes = '0', seconds = '0', side = ''] = match;
      const most = side === 'N' || side === 'S' ? 90 : 180;
      const [d, m, s] = [degrees, minutes, seconds].map((each) => Number(each.replace(',', '.'))) as [number, number, number];
      const id = d + m / 60 + s / 3600 > most ? 'degrees' : m >= 60 || s >= 60 ? 'minutes' : undefined;
      if (id) yield { span: spanIn(prose, match.index, match.index + whole.length), message: message(id, { written: whole, most: String(most), side: most === 90 ? 'north or south' : 'east or west' }) };
    }
  },
};
