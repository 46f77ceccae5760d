// Renumbering, against the server as a process over stdio.
import { describeRenumber } from '../support/behaviours/renumber.js';
import { processWorld } from '../support/world.js';

describe('the server as a process', () => describeRenumber(processWorld));
