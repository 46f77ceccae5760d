// The list of brackets, against the server in a worker.
import { describeBrackets } from '../support/behaviours/brackets.js';
import { workerWorld } from '../support/world.js';

describe('the server in a worker', () => describeBrackets(workerWorld));
