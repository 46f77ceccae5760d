// What a workspace declares for itself, against the server as a process.
import { describeProjectFile } from '../support/behaviours/project-file.js';
import { processWorld } from '../support/world.js';

describe('the server as a process', () => describeProjectFile(processWorld));
