// Files, folders and texts that are no files, against the server as a process.
import { describeFiles } from '../support/behaviours/files.js';
import { processWorld } from '../support/world.js';

describe('the server as a process', () => describeFiles(processWorld));
