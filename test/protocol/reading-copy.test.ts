// The agreement as it would read when signed, against the server as a process over stdio.
import { describeReadingCopy } from '../support/behaviours/reading-copy.js';
import { processWorld } from '../support/world.js';

describe('the server as a process', () => describeReadingCopy(processWorld));
