// A precedent and its drafts side by side, against the server in a worker.
import { describeSideBySide } from '../support/behaviours/side-by-side.js';
import { workerWorld } from '../support/world.js';

describe('the server in a worker', () => describeSideBySide(workerWorld));
