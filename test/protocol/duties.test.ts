// The table of duties, against the server as a process over stdio.
import { describeDuties } from '../support/behaviours/duties.js';
import { processWorld } from '../support/world.js';

describe('the server as a process', () => describeDuties(processWorld));
