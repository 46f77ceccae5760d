import type { SyntaxFault, SyntaxTree } from './types.js';
export function findBracketFaults(_tree: SyntaxTree): readonly SyntaxFault[] { return []; }
