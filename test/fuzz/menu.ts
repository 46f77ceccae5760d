// The menu of a run: what is done next. Small edits, several at once, bursts of typing, large pastes, undo and redo, renames over
// all files, files that come and go, settings.
// Invariant: deals actions that make sense for the texts as they are; undo restores the text of then exactly.

import { type Action, applyEdit, clipped, type Edit, type Texts } from './case.js';
import type { Random } from './random.js';
import { type AgreementScope, agreementNames, type Scope } from './scope.js';
import { rules } from '../../server/src/core/index.js';
import { placeToEdit } from './places.js';
import { severalEdits, smallEdit } from './small-edits.js';
import { treatyText } from './treaty.js';

export interface Dealt {
  readonly name: string;
  readonly action: Action;
}

export interface MenuOptions {
  readonly segment: number;
  /** Length a text is kept near, in UTF-16 units: much longer ones are cut down again. */
  readonly size: number;
}

/** The edits that undo some, and those again. */
interface Undo {
  readonly back: readonly Edit[];
  readonly forth: readonly Edit[];
}

const phrases = ['Article 5. Scope\n', '@enforced-by JMC\n', '@precedent old-armistice:3(a), 4\n', ' paragraph 3(a) of Article 2', ' {korea:13(d)|words}', '(a) the Parties shall withdraw;\n', 'party NEW "New Party"\n  role: signatory\n', '[NOR: no forces]', '// later\n', '// parley: ignore no-enforcement-body "later"\n', '@ignore unresolved-reference, unused-ignore\n', '\n\n', 'Annex III. Roads\n', 'стаття 5 цієї Угоди', '제3조 제2항'];

export class Dealer {
  readonly #queue: Dealt[] = [];
  readonly #undos = new Map<string, Undo[]>();
  readonly #redos = new Map<string, Undo[]>();

  constructor(readonly random: Random, readonly scopes: readonly AgreementScope[], readonly options: MenuOptions) {}

  next(texts: Texts): Dealt {
    // A queued change was made for a text that is still as it was: nothing else comes between.
    return this.#queue.shift() ?? this.#deal(texts);
  }

  /** To be told of every action that was done, with the text before: for undo. */
  done({ name, action }: Dealt, before: string | undefined): void {
    if (action.kind === 'close' || action.kind === 'open') {
      this.#undos.delete(action.uri);
      this.#redos.delete(action.uri);
    }
    if (action.kind !== 'change' || before === undefined || name === 'undo' || name === 'redo') return;
    push(this.#undos, action.uri, { back: inverseOf(before, action.edits), forth: action.edits });
    this.#redos.delete(action.uri);
  }

  #deal(texts: Texts): Dealt {
    const { random } = this;
    const open = [...texts.open.keys()];
    if (open.length === 0) return this.#files(texts);
    const uri = random.pick(open);
    const text = texts.open.get(uri) ?? '';
    if (text.length > this.options.size * 3 + 3000 && random.chance(0.5)) return change(uri, 'cut down', [{ start: this.#at(text), end: text.length, newText: '' }]);
    return random.weighted<() => Dealt>([
      [70, () => { const { name, edits } = smallEdit(this.#menu(uri), text); return change(uri, name, edits); }],
      [6, () => change(uri, 'several edits', severalEdits(this.#menu(uri), text))], [2.5, () => this.#type(uri, text)], [5, () => this.#undo(uri)], [2, () => this.#redo(uri)], [4, () => this.#rename(texts)], [9, () => this.#files(texts)],
      [0.25, () => change(uri, 'paste up to 100 KB', this.#paste(uri, text))], [1.5, () => this.#settings(texts)],
    ])();
  }

  #menu(uri: string) {
    return { random: this.random, scope: this.#scope(uri), segment: this.options.segment };
  }

  #scope(uri: string): Scope {
    const own = this.scopes.find((scope) => scope.uri === uri) ?? this.random.pick(this.scopes);
    return { all: this.scopes, own };
  }

  #at(text: string): number {
    return placeToEdit(this.random, text, this.options.segment);
  }

  /** A whole treaty of 10 to 100 KB, put in at one place. */
  #paste(uri: string, text: string): readonly Edit[] {
    const at = this.#at(text);
    return [{ start: at, end: at, newText: treatyText(this.random, this.#scope(uri), this.random.between(10, 95) * 1000) }];
  }

  /** A phrase letter by letter, now and then with a letter taken back. */
  #type(uri: string, text: string): Dealt {
    const phrase = this.random.pick(phrases);
    const start = this.#at(text);
    phrase.split('').reduce((at, letter) => {
      this.#queue.push(change(uri, 'type a letter', [{ start: at, end: at, newText: letter }]));
      if (this.random.chance(0.06)) this.#queue.push(change(uri, 'take it back', [{ start: at, end: at + letter.length, newText: '' }]), change(uri, 'type it again', [{ start: at, end: at, newText: letter }]));
      return at + letter.length;
    }, start);
    return this.#queue.shift() ?? change(uri, 'nothing', []);
  }

  #undo(uri: string): Dealt {
    const undos = this.#undos.get(uri) ?? [];
    for (let more = this.random.between(1, 12); more > 0; more -= 1) {
      const undo = undos.pop();
      if (undo === undefined) break;
      push(this.#redos, uri, undo);
      this.#queue.push(change(uri, 'undo', undo.back));
    }
    if (this.random.chance(0.4)) this.#queueRedos(uri);
    return this.#queue.shift() ?? change(uri, 'nothing to undo', []);
  }

  #redo(uri: string): Dealt {
    this.#queueRedos(uri);
    return this.#queue.shift() ?? change(uri, 'nothing to redo', []);
  }

  #queueRedos(uri: string): void {
    const redos = this.#redos.get(uri) ?? [];
    for (let more = this.random.between(1, 12); more > 0; more -= 1) {
      const redo = redos.pop();
      if (redo === undefined) break;
      push(this.#undos, uri, redo);
      this.#queue.push(change(uri, 'redo', redo.forth));
    }
  }

  /** An id of an agreement, party, body or label is changed where it is declared, or in every open file, one change a file. */
  #rename(texts: Texts): Dealt {
    const { random } = this;
    const found = [...texts.open].flatMap(([uri, text]) => [...text.matchAll(/(?:^(?:agreement|party|body|zone|term) +|@id +)([\p{L}\d-]{2,})/gmu)].map((match) => ({ uri, text, name: match[1] ?? '', at: match.index + match[0].length - (match[1] ?? '').length })));
    if (found.length === 0) return this.#files(texts);
    const { uri, name, at } = random.pick(found);
    const others = [...agreementNames.map(({ id }) => id), ...found.map((each) => each.name), 'renamed', 'NEW', 'Нова'];
    const newText = random.pick(others);
    if (random.chance(0.4)) return change(uri, 'rename in one place', [{ start: at, end: at + name.length, newText }]);
    for (const [each, text] of texts.open) {
      const edits = [...text.matchAll(new RegExp(`(?<![\\p{L}\\d-])${name}(?![\\p{L}\\d-])`, 'gu'))].toReversed().map(({ index }) => ({ start: index, end: index + name.length, newText }));
      if (edits.length > 0) this.#queue.push(change(each, 'rename across files', edits));
    }
    return this.#queue.shift() ?? change(uri, 'nothing to rename', []);
  }

  #files(texts: Texts): Dealt {
    const { random } = this;
    const known = this.scopes.filter(({ library }) => !library).map(({ uri }) => uri);
    const uri = random.pick(known);
    const isOpen = texts.open.has(uri);
    const disk = texts.disk.get(uri);
    const fresh = (): string => (random.chance(0.1) ? '' : treatyText(random, this.#scope(uri), this.options.size / 2));
    const write = (): Dealt => ({ name: disk === undefined ? 'create a file' : 'write a file', action: { kind: 'write', uri, text: texts.open.get(uri) !== undefined && random.chance(0.5) ? (texts.open.get(uri) ?? '') : fresh() } });
    if (isOpen) return random.chance(0.5) && texts.open.size > 1 ? { name: 'close', action: { kind: 'close', uri } } : random.chance(0.4) && disk !== undefined ? { name: 'delete an open file', action: { kind: 'delete', uri } } : write();
    if (disk === undefined) return random.chance(0.5) ? write() : { name: 'open a new file', action: { kind: 'open', uri, text: fresh() } };
    if (texts.open.size === 0 || random.chance(0.5)) return { name: 'open', action: { kind: 'open', uri, text: disk } };
    return random.chance(0.5) ? { name: 'delete a file', action: { kind: 'delete', uri } } : write();
  }

  #settings(texts: Texts): Dealt {
    const { random } = this;
    if (random.chance(0.4)) return { name: 'loading', action: { kind: 'loading', loading: !texts.loading } };
    const severities = Object.fromEntries(random.several(rules, random.below(3)).map(({ name }) => [name, random.pick(['off', 'error', 'hint'] as const)]));
    return { name: 'settings', action: { kind: 'config', severities } };
  }
}

export function inverseOf(before: string, edits: readonly Edit[]): readonly Edit[] {
  let text = before;
  return edits.map((edit) => {
    const { start, end, newText } = clipped(edit, text.length);
    const back = { start, end: start + newText.length, newText: text.slice(start, end) };
    text = applyEdit(text, edit);
    return back;
  }).toReversed();
}

function change(uri: string, name: string, edits: readonly Edit[]): Dealt {
  return { name, action: { kind: 'change', uri, edits } };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
