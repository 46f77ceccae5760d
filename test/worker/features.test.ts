// Each announced capability, with an answer and with nothing, against the server in a worker.
import { describeFeatures } from '../support/behaviours/features.js';
import { workerWorld } from '../support/world.js';

describe('the server in a worker', () => describeFeatures(workerWorld));
