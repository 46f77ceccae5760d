// Suggested counterparts, against the server as a process over stdio.
import { describeSuggestions } from '../support/behaviours/suggestions.js';
import { processWorld } from '../support/world.js';

describe('the server as a process', () => describeSuggestions(processWorld));
