// Chapeaux: a provision with points whose own text does not end a sentence, or a paragraph that leads into the points
// below it. It hands its verb, parties and annotations to them and is not judged itself.
// Invariant: a chapeau stands before its points; no chain of chapeaux comes back to itself.

import { lettered } from '../text/lettered.js';
import { type BlockId, NO_BLOCK, type SyntaxTree } from '../syntax/types.js';
import { childrenOf, nextSibling, previousSibling } from './children.js';
import { perBlock } from './per-block.js';

export interface ChapeauSource {
  readonly tree: SyntaxTree;
  textOf(block: BlockId): string;
  /** What stands above runs of provisions, as far as it is known; shared by versions of a text whose structure is the same. */
  readonly aboveRuns: Map<BlockId, BlockId>;
}

/** Last word of a paragraph that leads into a list. */
const leadsOn = lettered(String.raw`(?:[:,—–-]|(?<![\p{L}])(?:shall|must|will|may|to|not|that|doivent|deberán|повинні|должны))\s*$`, 'iu');
const endsSentence = /[.!?。…][)\]"”»']*\s*$/u;

export interface Chapeaux {
  /** True for a provision with points, or a paragraph with points directly below, whose text leads on to them. */
  isChapeau(block: BlockId): boolean;
  /** The chapeau directly above a point: the paragraph that leads into its list, else the provision that holds it; NO_BLOCK when there is none. */
  chapeauOf(block: BlockId): BlockId;
}

export function createChapeaux(source: ChapeauSource): Chapeaux {
  const { tree, aboveRuns } = source;

  const isChapeau = perBlock((block) => leadsIntoPoints(source, block));

  /** The paragraph or NO_BLOCK above the run of provisions that holds a provision. */
  const aboveRun = (block: BlockId): BlockId => {
    const run: BlockId[] = [];
    let result: BlockId = NO_BLOCK;
    for (let at = block; at !== NO_BLOCK; at = previousSibling(tree, at)) {
      const seen = aboveRuns.get(at);
      if (seen !== undefined || tree.kind(at) !== 'provision') {
        result = seen ?? at;
        break;
      }
      run.push(at);
    }
    for (const member of run) aboveRuns.set(member, result);
    return result;
  };

  const chapeauOf = (block: BlockId): BlockId => {
    if (block === NO_BLOCK || tree.kind(block) !== 'provision') return NO_BLOCK;
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
  if (kind === 'provision') return hasProvision(tree, block) && !endsSentence.test(source.textOf(block).slice(-200));
  if (kind !== 'paragraph' || tree.part(block) === 'preamble' || tree.part(block) === 'closing') return false;
  const next = nextSibling(tree, block);
  return next !== NO_BLOCK && tree.kind(next) === 'provision' && tree.part(next) === tree.part(block) && leadsOn.test(source.textOf(block).slice(-200));
}

function hasProvision(tree: SyntaxTree, block: BlockId): boolean {
  for (const child of childrenOf(tree, block)) if (tree.kind(child) === 'provision') return true;
  return false;
}
