// Semantic tokens, against the server as a process over stdio.
import { describeTokens } from '../support/behaviours/tokens.js';
import { processWorld } from '../support/world.js';

describe('the server as a process', () => describeTokens(processWorld));
