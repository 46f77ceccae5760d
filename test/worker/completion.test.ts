// Completion, against the server in a worker.
import { describeCompletion } from '../support/behaviours/completion.js';
import { workerWorld } from '../support/world.js';

describe('the server in a worker', () => describeCompletion(workerWorld));
