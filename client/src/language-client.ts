// What the desktop extension uses of the client library, as a bundle of its own: `client.js` loads it with the first start
// of the server, in place of `vscode-languageclient`.

export {
  CloseAction,
  ErrorAction,
  LanguageClient,
  RevealOutputChannelOn,
  TransportKind,
} from 'vscode-languageclient/node';
