// Selection, hierarchies, declarations and colours, against the server as a process over stdio.
import { describeNavigation } from '../support/behaviours/navigation.js';
import { processWorld } from '../support/world.js';

describe('the server as a process', () => describeNavigation(processWorld));
