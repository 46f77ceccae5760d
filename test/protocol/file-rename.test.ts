// Files renamed by the editor, against the server as a process over stdio.
import { describeFileRename } from '../support/behaviours/file-rename.js';
import { processWorld } from '../support/world.js';

describe('the server as a process', () => describeFileRename(processWorld));
