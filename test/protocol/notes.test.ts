// Notes, against the server as a process over stdio.
import { describeNotes } from '../support/behaviours/notes.js';
import { processWorld } from '../support/world.js';

describe('the server as a process', () => describeNotes(processWorld));
