// The client's language, against the server in a worker.
import { describeWords } from '../support/behaviours/words.js';
import { workerWorld } from '../support/world.js';

describe('the server in a worker', () => describeWords(workerWorld));
