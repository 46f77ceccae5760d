// The list of brackets, against the server as a process over stdio.
import { describeBrackets } from '../support/behaviours/brackets.js';
import { processWorld } from '../support/world.js';

describe('the server as a process', () => describeBrackets(processWorld));
