// Bodies and parties, against the server as a process over stdio.
import { describeBodies } from '../support/behaviours/bodies.js';
import { processWorld } from '../support/world.js';

describe('the server as a process', () => describeBodies(processWorld));
