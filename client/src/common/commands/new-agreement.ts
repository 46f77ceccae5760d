// "New agreement from a precedent": choose one, name the agreement and its parties; the server writes the skeleton, which opens
// as a new, unsaved text.
// Invariant: nothing is written to a file; turning away at any question does nothing.

import { l10n, type TextDocument, window, workspace } from 'vscode';
import {
  precedentsRequest,
  type PrecedentsResult,
  skeletonRequest,
  type SkeletonParams,
  type SkeletonResult,
} from '../../../../server/src/lsp/protocol.js';
import { ask, type Question } from '../input-steps.js';
import { languageId } from '../names.js';
import { agreementIdFor, faultOf, isId, readParties } from '../parties-input.js';
import type { Server } from '../server.js';
import { choosePrecedent } from './open-precedent.js';

export function newAgreementCommand(server: Server): (precedent?: unknown) => Promise<TextDocument | undefined> {
  return async (precedent) => {
    const params = await askAll(server, typeof precedent === 'string' ? precedent : undefined);
    if (params === undefined) return undefined;
    const skeleton = await server.request<SkeletonResult>(skeletonRequest, params);
    if (skeleton === null) {
      void window.showErrorMessage(l10n.t('The precedent "{0}" is no longer there.', params.precedent));
      return undefined;
    }
    if ('refused' in skeleton) {
      void window.showErrorMessage(refusal(skeleton.refused, skeleton.name));
      return undefined;
    }
    const document = await workspace.openTextDocument({ language: languageId, content: skeleton.text });
    await window.showTextDocument(document);
    return document;
  };
}

function refusal(why: 'no-parties' | 'bad-id' | 'id-taken', name: string): string {
  switch (why) {
    case 'no-parties':
      return l10n.t('An agreement needs two parties or more.');
    case 'bad-id':
      return l10n.t(
        '"{0}" cannot be an id: it is a word the language keeps for itself, or no word at all. Choose another.',
        name,
      );
    case 'id-taken':
      return l10n.t('"{0}" is the id of something else in this agreement. Choose another.', name);
  }
}

/** The answers to all questions; undefined when the user turned away. */
async function askAll(server: Server, given: string | undefined): Promise<SkeletonParams | undefined> {
  const all = await server.request<PrecedentsResult>(precedentsRequest);
  const title = l10n.t('New agreement from a precedent');
  const precedent = all.find(({ id }) => id === given) ?? (await choosePrecedent(all, title));
  if (precedent === undefined) return undefined;
  const taken = new Set(all.map(({ id }) => id.toLowerCase()));
  const answers: string[] = [];
  while (answers.length < 3) {
    const answer = await ask({ title, total: 3, step: answers.length + 1, ...question(answers, taken) });
    if (answer.kind === 'away') return undefined;
    if (answer.kind === 'back') answers.pop();
    else answers.push(answer.value);
  }
  const [name = '', id = '', parties = ''] = answers;
  return { precedent: precedent.id, id, title: name, parties: readParties(parties) };
}

function question(
  answers: readonly string[],
  taken: ReadonlySet<string>,
): Pick<Question, 'prompt' | 'value' | 'check'> {
  const [name] = answers;
  if (name === undefined) {
    return {
      prompt: l10n.t('Title of the agreement'),
      value: l10n.t('Agreement concerning a Cessation of Hostilities'),
      check: (value) => {
        if (value === '') return l10n.t('An agreement needs a title.');
        return value.includes('"')
          ? l10n.t('Leave out the quotation marks: the title is put in quotes by itself.')
          : undefined;
      },
    };
  }
  if (answers.length === 1) {
    return {
      prompt: l10n.t('Id: other documents cite the agreement by it'),
      value: agreementIdFor(name, 'new-agreement'),
      check: (value) => {
        if (!isId(value)) return l10n.t('An id is two or more letters, digits or hyphens and begins with a letter.');
        return taken.has(value.toLowerCase())
          ? l10n.t('Another document in scope has the id "{0}".', value)
          : undefined;
      },
    };
  }
  return {
    prompt: l10n.t('Parties, with commas between them: an id in capitals and the name'),
    value: l10n.t('AAA First Party, BBB Second Party'),
    check: (value) => {
      const fault = faultOf(readParties(value));
      if (fault === 'too-few') return l10n.t('An agreement needs two parties or more.');
      return fault === 'same-id' ? l10n.t('Two parties have the same id.') : undefined;
    },
  };
}
