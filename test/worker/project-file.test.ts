// What a workspace declares for itself, against the server in a worker.
import { describeProjectFile } from '../support/behaviours/project-file.js';
import { workerWorld } from '../support/world.js';

describe('the server in a worker', () => describeProjectFile(workerWorld));
