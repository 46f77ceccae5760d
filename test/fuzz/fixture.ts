// A case as a text file that people can read and diff: the files line by line, the steps with the words they take away.
//   # words                           a remark
//   subject core, segment 256         which machine
//   file file:///w/a.treaty open      then its text, a JSON string a line behind `| `
//   change file:///w/a.treaty 5-8 "old" -> "new"; 9-9 "" -> "x"
//   open|write URI                    then its text as for a file
//   close|delete URI   config {"rule":"off"}   loading true
//   look tree model index findings old 3 at file:///w/a.treaty:12 touch file:///w/a.treaty:3     belongs to the step above
// Invariant: reading what was written gives the same case (names of steps apart); everything stands as ASCII-safe JSON strings, so
// that lone surrogates and line ends of every kind live through editors and Git.

import { type Action, applyEdit, type Case, type CaseFile, clipped, type Edit, type Look, nothing, type Step, Texts } from './case.js';

export function writeCase({ subject, segment, files, steps }: Case, remarks: readonly string[] = []): string {
  const lines = [...remarks.map((remark) => `# ${remark}`), `subject ${subject}, segment ${segment}`];
  for (const { uri, open, library, text } of files) lines.push(`file ${uri}${open ? ' open' : ''}${library ? ' library' : ''}`, ...textLines(text));
  const texts = new Texts(files);
  for (const { action, look } of steps) {
    lines.push(writeAction(action, texts), ...(action.kind === 'open' || action.kind === 'write' ? textLines(action.text) : []));
    texts.apply(action);
    const looked = writeLook(look);
    if (looked !== '') lines.push(`  look ${looked}`);
  }
  return `${lines.join('\n')}\n`;
}

export function readCase(source: string): Case {
  const lines = source.split(/\r?\n/u).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const head = /^subject (core|session), segment (\d+)$/u.exec(lines.shift() ?? '');
  if (head === null) throw new Error('a case begins with its subject and segment');
  const files: CaseFile[] = [];
  const steps: Step[] = [];
  for (const line of lines) {
    const [word = '', ...rest] = line.trim().split(' ');
    const words = line.trim().slice(word.length + 1);
    if (word === 'file') files.push({ uri: rest[0] ?? '', open: rest.includes('open'), library: rest.includes('library'), text: '' });
    else if (word === '|' && steps.length === 0) files.push(longer(files.pop(), JSON.parse(words) as string));
    else if (word === '|') steps.push(writing(steps.pop(), JSON.parse(words) as string));
    else if (word === 'look') steps.push({ ...last(steps.pop()), look: readLook(rest) });
    else steps.push({ name: word, action: readAction(word, words, rest), look: nothing });
  }
  return { subject: head[1] === 'core' ? 'core' : 'session', segment: Number(head[2]), files, steps };
}

function longer(file: CaseFile | undefined, more: string): CaseFile {
  if (file === undefined) throw new Error('a line of text stands under no file');
  return { ...file, text: file.text + more };
}

function writing(step: Step | undefined, more: string): Step {
  if (step?.action.kind !== 'open' && step?.action.kind !== 'write') throw new Error('a line of text stands under a step that takes none');
  return { ...step, action: { ...step.action, text: step.action.text + more } };
}

function last(step: Step | undefined): Step {
  if (step === undefined) throw new Error('a look stands under no step');
  return step;
}

function textLines(text: string): readonly string[] {
  return (text.match(/[^\r\n]*(?:\r\n|\r|\n|$)/gu) ?? []).filter((piece) => piece !== '').map((piece) => `| ${quote(piece)}`);
}

/** JSON, with what is not plain ASCII or a letter escaped. */
function quote(text: string): string {
  return JSON.stringify(text).replace(/[\p{C}\p{Z}]/gu, (letter) => (letter === ' ' ? letter : letter.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')));
}

function writeAction(action: Action, texts: Texts): string {
  switch (action.kind) {
    case 'change': {
      let text = texts.open.get(action.uri) ?? '';
      const edits = action.edits.map((edit) => {
        const { start, end, newText } = clipped(edit, text.length);
        const words = `${start}-${end} ${quote(text.slice(start, end))} -> ${quote(newText)}`;
        text = applyEdit(text, edit);
        return words;
      });
      return `change ${action.uri} ${edits.join('; ')}`.trimEnd();
    }
    case 'open': case 'write': case 'close': case 'delete':
      return `${action.kind} ${action.uri}`;
    case 'config':
      return `config ${JSON.stringify(action.severities)}`;
    case 'loading':
      return `loading ${action.loading}`;
  }
}

function readAction(word: string, words: string, rest: readonly string[]): Action {
  const uri = rest[0] ?? '';
  const tail = words.slice(uri.length + 1);
  switch (word) {
    case 'change':
      return { kind: 'change', uri, edits: [...tail.matchAll(/(\d+)-(\d+) "(?:[^"\\]|\\.)*" -> ("(?:[^"\\]|\\.)*")/gu)].map(([, start, end, newText]): Edit => ({ start: Number(start), end: Number(end), newText: JSON.parse(newText ?? '""') as string })) };
    case 'open': case 'write':
      return { kind: word, uri, text: '' };
    case 'close': case 'delete':
      return { kind: word, uri };
    case 'config':
      return { kind: 'config', severities: JSON.parse(words) as Extract<Action, { kind: 'config' }>['severities'] };
    case 'loading':
      return { kind: 'loading', loading: uri === 'true' };
    default:
      throw new Error(`a case has no step "${word}"`);
  }
}

function writeLook({ tree, model, index, findings, places, touch, old }: Look): string {
  const at = (list: Look['places'], word: string): string[] => list.map(({ uri, offset }) => `${word} ${uri}:${offset}`);
  return [...Object.entries({ tree, model, index, findings }).flatMap(([name, on]) => (on ? [name] : [])), ...(old > 0 ? [`old ${old}`] : []), ...at(touch, 'touch'), ...at(places, 'at')].join(' ');
}

function readLook(words: readonly string[]): Look {
  const place = (word: string): Look['places'][number] => ({ uri: word.slice(0, word.lastIndexOf(':')), offset: Number(word.slice(word.lastIndexOf(':') + 1)) });
  const after = (name: string): readonly string[] => words.flatMap((word, i) => (word === name ? [words[i + 1] ?? ''] : []));
  const has = (name: string): boolean => words.includes(name);
  return { tree: has('tree'), model: has('model'), index: has('index'), findings: has('findings'), old: Number(after('old')[0] ?? 0), places: after('at').map(place), touch: after('touch').map(place) };
}
