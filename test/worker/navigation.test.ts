// Selection, hierarchies, declarations and colours, against the server in a worker.
import { describeNavigation } from '../support/behaviours/navigation.js';
import { workerWorld } from '../support/world.js';

describe('the server in a worker', () => describeNavigation(workerWorld));
