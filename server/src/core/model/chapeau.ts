// Chapeaux: a provision with points whose own text does not end a sentence, or a paragraph that leads into the points
// below it. It hands its verb, parties and annotations to them and is not judged itself.
// Invariant: a chapeau stands before its points; no chain of chapeaux comes back to itself.

import { type BlockId, NO_BLOCK, type SyntaxTree } from '../syntax/types.js';
import { siblingIndex } from './children.js';
import { perBlock } from './per-block.js';

export interface ChapeauSource {
  readonly tree: SyntaxTree;
  children(block: BlockId): readonly BlockId[];
  textOf(block: BlockId): string;
}

/** Last word of a paragraph that leads into a list. */
const leadsOn = /(?:[:,—–-]|(?<![\p{L}])(?:shall|must|will|may|to|not|that|doivent|deberán|повинні|должны))\s*$/iu;
const endsSentence = /[.!?。…][)\]"”»']*\s*$/u;

export interface Chapeaux {
  /** True for a provision with points, or a paragraph with points directly below, whose text leads on to them. */
  isChapeau(block: BlockId): boolean;
  /** The chapeau directly above a point: the paragraph that leads into its list, else the provision that holds it; NO_BLOCK when there is none. */
  chapeauOf(block: BlockId): BlockId;
}

export function createChapeaux(source: ChapeauSource): Chapeaux {
  const { tree } = source;
  /** The paragraph or NO_BLOCK above the run of provisions that holds a provision. */
  const above = new Map<BlockId, BlockId>();

  const isChapeau = perBlock((block) => leadsIntoPoints(source, block));

  const aboveRun = (block: BlockId): BlockId => {
    const siblings = source.children(tree.parent(block));
    const run: BlockId[] = [];
    let at = siblingIndex(tree, siblings, block);
    let result: BlockId = NO_BLOCK;
    for (; at >= 0; at--) {
      const sibling = siblings[at] ?? NO_BLOCK;
      const seen = above.get(sibling);
      if (seen !== undefined || tree.kind(sibling) !== 'provision') {
        result = seen ?? sibling;
        break;
      }
      run.push(sibling);
    }
    for (const member of run) above.set(member, result);
    return result;
  };

  const chapeauOf = (block: BlockId): BlockId => {
    if (tree.kind(block) !== 'provision') return NO_BLOCK;
    const paragraph = aboveRun(block);
    if (paragraph !== NO_BLOCK && isChapeau(paragraph)) return paragraph;
    const parent = tree.parent(block);
    return parent !== NO_BLOCK && isChapeau(parent) ? parent : NO_BLOCK;
  };
  return { isChapeau, chapeauOf };
}

function leadsIntoPoints(source: ChapeauSource, block: BlockId): boolean {
  const { tree } = source;
  const kind = tree.kind(block);
  if (kind === 'provision') {
    return source.children(block).some((child) => tree.kind(child) === 'provision') && !endsSentence.test(source.textOf(block).slice(-200));
  }
  if (kind !== 'paragraph' || tree.part(block) === 'preamble' || tree.part(block) === 'closing') return false;
  const siblings = source.children(tree.parent(block));
  const next = siblings[siblingIndex(tree, siblings, block) + 1];
  return next !== undefined && tree.kind(next) === 'provision' && tree.part(next) === tree.part(block) && leadsOn.test(source.textOf(block).slice(-200));
}
