// A file system provider over HTTP for scripts/lib/web-editor.mjs, run in the web extension host: the workspace is virtual.
// Invariant: what it changes it also announces, as a real provider does; answers of the server become the editor's errors.
const vscode = require('vscode');

exports.activate = (context) => {
  const base = vscode.Uri.joinPath(context.extensionUri, '..', 'mount').toString(true);
  const changed = new vscode.EventEmitter();
  const announce = (type, ...uris) => changed.fire(uris.map((uri) => ({ type, uri })));
  const address = (uri, query = '') => base + uri.path.split('/').map(encodeURIComponent).join('/') + query;

  async function ask(uri, query, init) {
    const response = await fetch(address(uri, query), init);
    if (response.ok) return response;
    if (response.status === 404) throw vscode.FileSystemError.FileNotFound(uri);
    throw vscode.FileSystemError.Unavailable(`${uri.path}: ${await response.text()}`);
  }
  const exists = async (uri) => (await fetch(address(uri, '?stat'))).ok;

  const provider = {
    onDidChangeFile: changed.event,
    watch: () => ({ dispose() {} }),
    stat: async (uri) => (await ask(uri, '?stat')).json(),
    readDirectory: async (uri) => (await ask(uri, '?readdir')).json(),
    readFile: async (uri) => new Uint8Array(await (await ask(uri)).arrayBuffer()),
    async writeFile(uri, content, options) {
      const there = await exists(uri);
      if (!there && !options.create) throw vscode.FileSystemError.FileNotFound(uri);
      if (there && options.create && !options.overwrite) throw vscode.FileSystemError.FileExists(uri);
      await ask(uri, '', { method: 'PUT', body: content });
      announce(there ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created, uri);
    },
    async createDirectory(uri) {
      await ask(uri, '?mkdir', { method: 'POST' });
      announce(vscode.FileChangeType.Created, uri);
    },
    async delete(uri) {
      await ask(uri, '', { method: 'DELETE' });
      announce(vscode.FileChangeType.Deleted, uri);
    },
    async rename(from, to, options) {
      if (!options.overwrite && (await exists(to))) throw vscode.FileSystemError.FileExists(to);
      await ask(from, `?rename=${encodeURIComponent(to.path)}`, { method: 'POST' });
      announce(vscode.FileChangeType.Deleted, from);
      announce(vscode.FileChangeType.Created, to);
    },
  };
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider('parley-mount', provider, { isCaseSensitive: true }));
};
