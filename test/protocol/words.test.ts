// The client's language, against the server as a process.
import { describeLocale, describeWords } from '../support/behaviours/words.js';
import { processWorld } from '../support/world.js';

describe('the server as a process', () => {
  describeWords(processWorld);
  describeLocale(processWorld);
});
