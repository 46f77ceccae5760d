// A precedent and its drafts side by side, against the server as a process over stdio.
import { describeSideBySide } from '../support/behaviours/side-by-side.js';
import { processWorld } from '../support/world.js';

describe('the server as a process', () => describeSideBySide(processWorld));
