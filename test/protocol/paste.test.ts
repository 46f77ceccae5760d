// Pasting, against the server as a process over stdio.
import { describePaste } from '../support/behaviours/paste.js';
import { processWorld } from '../support/world.js';

describe('the server as a process', () => describePaste(processWorld));
