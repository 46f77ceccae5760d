// Rename, against the server in a worker.
import { describeRename } from '../support/behaviours/rename.js';
import { workerWorld } from '../support/world.js';

describe('the server in a worker', () => describeRename(workerWorld));
