// The agreement as it would read when signed, against the server in a worker.
import { describeReadingCopy } from '../support/behaviours/reading-copy.js';
import { workerWorld } from '../support/world.js';

describe('the server in a worker', () => describeReadingCopy(workerWorld));
