// Mending many findings at once, against the server as a process.
import { describeMending } from '../support/behaviours/mending.js';
import { processWorld } from '../support/world.js';

describe('the server as a process', () => describeMending(processWorld));
