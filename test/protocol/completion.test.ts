// Completion, against the server as a process over stdio.
import { describeCompletion } from '../support/behaviours/completion.js';
import { processWorld } from '../support/world.js';

describe('the server as a process', () => describeCompletion(processWorld));
