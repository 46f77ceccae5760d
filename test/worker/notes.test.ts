// Notes, against the server in a worker.
import { describeNotes } from '../support/behaviours/notes.js';
import { workerWorld } from '../support/world.js';

describe('the server in a worker', () => describeNotes(workerWorld));
