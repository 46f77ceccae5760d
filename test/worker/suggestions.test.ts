// Suggested counterparts, against the server in a worker.
import { describeSuggestions } from '../support/behaviours/suggestions.js';
import { workerWorld } from '../support/world.js';

describe('the server in a worker', () => describeSuggestions(workerWorld));
