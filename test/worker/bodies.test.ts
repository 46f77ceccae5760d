// Bodies and parties, against the server in a worker.
import { describeBodies } from '../support/behaviours/bodies.js';
import { workerWorld } from '../support/world.js';

describe('the server in a worker', () => describeBodies(workerWorld));
