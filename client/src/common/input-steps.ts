// A short series of questions in the editor's input box, with a way back.
// Invariant: an answer is kept only when it passes its check; turning away ends the series with nothing done.

import { type Disposable, QuickInputButtons, window } from 'vscode';

export interface Question {
  readonly title: string;
  readonly step: number;
  readonly total: number;
  readonly prompt: string;
  /** Filled in and selected, so that typing replaces it. */
  readonly value: string;
  /** What is wrong with an answer, as a sentence; undefined when it is good. */
  readonly check: (value: string) => string | undefined;
}

export type Answer =
  | { readonly kind: 'answer'; readonly value: string }
  | { readonly kind: 'back' }
  | { readonly kind: 'away' };

export async function ask(question: Question): Promise<Answer> {
  const box = window.createInputBox();
  const listeners: Disposable[] = [box];
  box.title = question.title;
  box.step = question.step;
  box.totalSteps = question.total;
  box.prompt = question.prompt;
  box.value = question.value;
  box.valueSelection = [0, question.value.length];
  box.ignoreFocusOut = true;
  if (question.step > 1) box.buttons = [QuickInputButtons.Back];
  const check = (): boolean => {
    const fault = question.check(box.value.trim());
    box.validationMessage = fault;
    return fault === undefined;
  };
  try {
    return await new Promise<Answer>((resolve) => {
      listeners.push(
        box.onDidChangeValue(check),
        box.onDidTriggerButton(() => resolve({ kind: 'back' })),
        box.onDidHide(() => resolve({ kind: 'away' })),
        box.onDidAccept(() => {
          if (check()) resolve({ kind: 'answer', value: box.value.trim() });
        }),
      );
      box.show();
    });
  } finally {
    for (const listener of listeners) listener.dispose();
  }
}
