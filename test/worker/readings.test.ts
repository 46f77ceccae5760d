// Readings of an agreement, against the server in a worker.
import { describeReadings } from '../support/behaviours/readings.js';
import { workerWorld } from '../support/world.js';

describe('the server in a worker', () => describeReadings(workerWorld));
