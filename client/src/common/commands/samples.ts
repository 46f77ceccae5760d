// "Open the samples": the practice drafts that come with the extension, copied into a folder of the drafter's choice or as new texts that are
// saved nowhere. And the steps of the walkthrough, which go on in them.
// Invariants: no file that is there already is written over; a draft that is open already is shown, not opened again; turning away does nothing.

import { commands as editor, l10n, Position, Range, Selection, type TextDocument, type TextEditor, Uri, window, workspace } from 'vscode';
import { commands, languageId, libraryScheme, sampleNames } from '../names.js';
import { decodeUtf8 } from '../runtime.js';
import { isTreaty } from '../selector.js';

type SampleName = (typeof sampleNames)[number];

const readSample = (extensionUri: Uri, name: SampleName): Thenable<Uint8Array> => workspace.fs.readFile(Uri.joinPath(extensionUri, 'samples', 'ukraine', name));

/** `given`: `'unsaved'`, or the address of a folder; without it the drafter is asked. Resolves to the draft that is shown. */
export function openSamplesCommand(extensionUri: Uri): (given?: unknown) => Promise<TextDocument | undefined> {
  return async (given) => {
    const chosen = typeof given === 'string' ? given : await chooseWay();
    if (chosen === undefined) return undefined;
    const documents = chosen === 'unsaved' ? await openUnsaved(extensionUri) : await copyInto(extensionUri, Uri.parse(chosen));
    const [first] = documents;
    if (first) await window.showTextDocument(first, { preview: false });
    return first;
  };
}

async function chooseWay(): Promise<string | undefined> {
  const items = [
    { label: l10n.t('Look at them, unsaved'), detail: l10n.t('Two new texts that nobody has to save.'), way: 'unsaved' as const },
    { label: l10n.t('Copy them into a folder…'), detail: l10n.t('Two files that you keep. Nothing that is there already is written over.'), way: 'folder' as const },
  ];
  const picked = await window.showQuickPick(items, { title: l10n.t('Open the samples'), placeHolder: l10n.t('Two fictional drafts to practise on') });
  if (picked?.way !== 'folder') return picked?.way;
  const [folder] = (await window.showOpenDialog({ canSelectFiles: false, canSelectFolders: true, openLabel: l10n.t('Copy the samples here') })) ?? [];
  return folder?.toString();
}

async function openUnsaved(extensionUri: Uri): Promise<readonly TextDocument[]> {
  const documents: TextDocument[] = [];
  for (const name of sampleNames) {
    const content = decodeUtf8(await readSample(extensionUri, name));
    const open = workspace.textDocuments.find((document) => document.isUntitled && !document.isClosed && document.getText() === content);
    documents.push(open ?? (await workspace.openTextDocument({ language: languageId, content })));
  }
  return documents;
}

async function copyInto(extensionUri: Uri, folder: Uri): Promise<readonly TextDocument[]> {
  const documents: TextDocument[] = [];
  for (const name of sampleNames) {
    const target = Uri.joinPath(folder, name);
    const isThere = await workspace.fs.stat(target).then(
      () => true,
      () => false,
    );
    if (!isThere) await workspace.fs.copy(Uri.joinPath(extensionUri, 'samples', 'ukraine', name), target).then(undefined, async () => workspace.fs.writeFile(target, await readSample(extensionUri, name)));
    documents.push(await workspace.openTextDocument(target));
  }
  return documents;
}

/** What the walkthrough has done in a draft that is open, in the samples when none is: each step as one command of its own. */
export function practice(extensionUri: Uri): Readonly<Record<'hover' | 'finding' | 'compare' | 'bracket', () => Promise<void>>> {
  const open = openSamplesCommand(extensionUri);
  const inDraft = async (act: (shown: TextEditor) => PromiseLike<unknown>): Promise<void> => {
    const visible = window.visibleTextEditors.find(({ document }) => isTreaty(document) && document.uri.scheme !== libraryScheme);
    const known = visible?.document ?? workspace.textDocuments.find((document) => !document.isClosed && isTreaty(document) && document.uri.scheme !== libraryScheme) ?? (await open());
    if (!known) return;
    await act(await window.showTextDocument(known, { preview: false, ...(visible?.viewColumn === undefined ? {} : { viewColumn: visible.viewColumn }) }));
  };
  return {
    hover: () => inDraft((shown) => {
      // A clause that names its counterpart says most when the pointer rests on its number.
      const { document } = shown;
      const at = answeredNumber(document) ?? new Position(0, 0);
      shown.selection = new Selection(at, at);
      shown.revealRange(new Range(at, at));
      return editor.executeCommand('editor.action.showHover');
    }),
    finding: () => inDraft(async () => {
      await editor.executeCommand(commands.nextFinding);
      await editor.executeCommand('editor.action.quickFix');
    }),
    compare: () => inDraft(() => editor.executeCommand(commands.showConcordance)),
    bracket: () => inDraft(async () => {
      await editor.executeCommand(commands.nextBracket);
      await editor.executeCommand('editor.action.quickFix');
    }),
  };
}

/** The number of the first clause that has a counterpart in another agreement; undefined when there is none. */
function answeredNumber(document: TextDocument): Position | undefined {
  for (let line = 0; line < document.lineCount; line += 1) {
    if (!/^\s*@precedent\s+[A-Za-z][\w-]*:/u.test(document.lineAt(line).text)) continue;
    for (let above = line - 1; above >= 0 && !document.lineAt(above).isEmptyOrWhitespace; above -= 1) {
      const { text, firstNonWhitespaceCharacterIndex } = document.lineAt(above);
      if (/^\s*\d/u.test(text)) return new Position(above, firstNonWhitespaceCharacterIndex);
    }
  }
  return undefined;
}
