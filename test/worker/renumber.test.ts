// Renumbering, against the server in a worker.
import { describeRenumber } from '../support/behaviours/renumber.js';
import { workerWorld } from '../support/world.js';

describe('the server in a worker', () => describeRenumber(workerWorld));
