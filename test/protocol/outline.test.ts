// Outline, folding and the click on a lens, against the server as a process.
import { describeOutline } from '../support/behaviours/outline.js';
import { processWorld } from '../support/world.js';

describe('the server as a process', () => describeOutline(processWorld));
