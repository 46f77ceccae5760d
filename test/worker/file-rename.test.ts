// Files renamed by the editor, against the server in a worker.
import { describeFileRename } from '../support/behaviours/file-rename.js';
import { workerWorld } from '../support/world.js';

describe('the server in a worker', () => describeFileRename(workerWorld));
