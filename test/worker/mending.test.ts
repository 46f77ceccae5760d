// Mending many findings at once, against the server in a worker.
import { describeMending } from '../support/behaviours/mending.js';
import { workerWorld } from '../support/world.js';

describe('the server in a worker', () => describeMending(workerWorld));
