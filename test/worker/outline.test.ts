// Outline, folding and the click on a lens, against the server in a worker.
import { describeOutline } from '../support/behaviours/outline.js';
import { workerWorld } from '../support/world.js';

describe('the server in a worker', () => describeOutline(workerWorld));
