// Files, folders and texts that are no files, against the server in a worker.
import { describeFiles } from '../support/behaviours/files.js';
import { workerWorld } from '../support/world.js';

describe('the server in a worker', () => describeFiles(workerWorld));
