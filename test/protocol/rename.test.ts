// Rename, against the server as a process over stdio.
import { describeRename } from '../support/behaviours/rename.js';
import { processWorld } from '../support/world.js';

describe('the server as a process', () => describeRename(processWorld));
