// What the language client is told: which documents, what the server may ask, what a hover may run, what to do after a crash.
// Invariant: loads nothing of the client library before it is called.

import type { ErrorHandler, LanguageClientOptions } from 'vscode-languageclient';
import { commands, env, l10n, type LogOutputChannel, window } from 'vscode';
import type { InitializationOptions } from '../../../server/src/lsp/protocol.js';
import { answersRenumbering } from './commands/renumber.js';
import { commands as own, libraryScheme, linkCommands, rulesScheme } from './names.js';
import { maxRestarts, type RestartPolicy } from './restart-policy.js';
import { treatySelector } from './selector.js';

const initializationOptions: InitializationOptions = {
  libraryScheme,
  fileRequests: true,
  commandLinks: true,
  undecided: true,
  rulePages: `${rulesScheme}:/`,
};

export async function makeClientOptions(log: LogOutputChannel, policy: RestartPolicy): Promise<LanguageClientOptions> {
  const { RevealOutputChannelOn } = await import('vscode-languageclient');
  return {
    documentSelector: treatySelector(),
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: l10n.bundle === undefined ? initializationOptions : { ...initializationOptions, words: { language: env.language, table: l10n.bundle } },
    markdown: { isTrusted: { enabledCommands: Object.values(linkCommands) } },
    middleware: { executeCommand: answersRenumbering },
    errorHandler: await makeErrorHandler(policy),
  };
}

async function makeErrorHandler(policy: RestartPolicy): Promise<ErrorHandler> {
  const { CloseAction, ErrorAction } = await import('vscode-languageclient');
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => {
      const decision = policy.crashed();
      if (decision.kind === 'restart') {
        const message = l10n.t(
          'The Parley server stopped unexpectedly and was restarted ({0} of at most {1} times). Your text is not affected.',
          decision.attempt,
          maxRestarts,
        );
        void offer((text, ...choices) => window.showWarningMessage(text, ...choices), message, [outputChoice()]);
        return { action: CloseAction.Restart, message, handled: true };
      }
      const message = l10n.t(
        'The Parley server stopped {0} times and is not restarted again. Your text is not affected; hovers, checks and links are off until you restart the server.',
        maxRestarts + 1,
      );
      void offer((text, ...choices) => window.showErrorMessage(text, ...choices), message, [
        restartChoice(),
        outputChoice(),
      ]);
      return { action: CloseAction.DoNotRestart, message, handled: true };
    },
  };
}

interface Choice {
  readonly title: string;
  readonly command: string;
}

export const restartChoice = (): Choice => ({ title: l10n.t('Restart server'), command: own.restartServer });
export const outputChoice = (): Choice => ({ title: l10n.t('Show output'), command: own.showOutput });

/** Shows a message with buttons that run commands. */
export async function offer(
  show: (message: string, ...choices: Choice[]) => Thenable<Choice | undefined>,
  message: string,
  choices: readonly Choice[],
): Promise<void> {
  const chosen = await show(message, ...choices);
  if (chosen !== undefined) await commands.executeCommand(chosen.command);
}
