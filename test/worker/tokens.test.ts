// Semantic tokens, against the server as a web worker.
import { describeTokens } from '../support/behaviours/tokens.js';
import { workerWorld } from '../support/world.js';

describe('the server in a worker', () => describeTokens(workerWorld));
