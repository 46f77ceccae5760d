// The table of duties, against the server in a worker.
import { describeDuties } from '../support/behaviours/duties.js';
import { workerWorld } from '../support/world.js';

describe('the server in a worker', () => describeDuties(workerWorld));
