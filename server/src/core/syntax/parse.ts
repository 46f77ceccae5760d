// Text to lossless tree: the only way in. Invariant: total; every character of the text belongs to exactly one block.

import { findBracketFaults } from './bracket-faults.js';
import { scanLines } from './lines.js';
import { buildStructure } from './structure.js';
import type { SyntaxTree } from './types.js';

export function parse(text: string): SyntaxTree {
  return buildStructure(text, scanLines(text), findBracketFaults);
}
