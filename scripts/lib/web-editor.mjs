// VS Code for the Web, served as static files by a small server of our own: no remote, so extensions run in a web worker and
// the workspace is virtual. For the web-host tests, and for `npm start` where nothing can be compiled.
// Invariant: listens on this machine only; serves nothing outside of the folders it is given; fails loudly when the served
// workbench is not the one its two replacements were written for.
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { basename, extname, join, normalize, sep } from 'node:path';
import { Readable } from 'node:stream';

const types = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

const workbench = 'out/vs/code/browser/workbench/workbench.js';

/**
 * Starts the server. `vscode`: static files. `extensions`: {name: folder}, each served at /static/NAME. `mount`: the folder shown
 * as the workspace under its own name, writable in place. `mountExtension`: folder of the file system provider. `tests`: path below an extension's
 * address of the test entry, when this is a test run. Resolves to {url, port, stop()}.
 */
export async function startWebEditor({ vscode, extensions, mount, mountExtension, tests, port = 0, settings }) {
  const patched = patchWorkbench(readFileSync(join(vscode, workbench), 'utf8'));
  const folders = { ...extensions, 'parley-mount': mountExtension };
  const server = createServer((request, response) => {
    if (!isOwnPage(request, server.address().port)) return send(response, 403, 'text/plain', 'Not from this page');
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = decodeURIComponent(url.pathname);
    if (path === '/') return send(response, 200, 'text/html', page(configuration()));
    if (path === `/static/${workbench}`) return send(response, 200, 'text/javascript', patched);
    if (path.startsWith('/static/mount')) {
      return void answerMount(request, response, mount, path.slice('/static/mount'.length), url.searchParams);
    }
    const [, , name, ...rest] = path.split('/');
    if (path.startsWith('/static/') && name !== undefined && Object.hasOwn(folders, name))
      return sendFile(response, folders[name], rest.join('/'));
    if (path.startsWith('/static/')) return sendFile(response, vscode, path.slice('/static/'.length));
    return send(response, 404, 'text/plain', 'Not found');
  });
  await new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const at = server.address().port;

  function configuration() {
    const uri = (path) => ({ scheme: 'http', authority: `127.0.0.1:${at}`, path });
    const product = JSON.parse(readFileSync(join(vscode, 'product.json'), 'utf8'));
    delete product.extensionsGallery;
    const own = Object.keys(extensions).map((name) => uri(`/static/${name}`));
    return {
      productConfiguration: product,
      callbackRoute: '/callback',
      userDataPath: '/User',
      webviewEndpoint: '/static/out/vs/workbench/contrib/webview/browser/pre',
      isEnabledFileDownloads: true,
      isEnabledFileUploads: true,
      isEnabledCoderGettingStarted: false,
      folderUri: { scheme: 'parley-mount', authority: '', path: `/${basename(mount)}` },
      additionalBuiltinExtensions: [uri('/static/parley-mount'), ...(tests === undefined ? own : own.slice(1))],
      configurationDefaults: settings ?? {},
      ...(tests === undefined
        ? {}
        : {
            developmentOptions: {
              extensions: own.slice(0, 1),
              extensionTestsPath: uri(`/static/${tests}`),
              enableSmokeTestDriver: true,
            },
          }),
    };
  }

  return {
    url: `http://127.0.0.1:${at}/`,
    port: at,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Two places of the workbench assume a server with extensions of its own; both must be there exactly as expected. */
function patchWorkbench(source) {
  const once = (text, pattern, replacement) => {
    const found = text.split(pattern).length - 1;
    if (typeof pattern === 'string' ? found !== 1 : !pattern.test(text))
      throw new Error(`The served workbench is not the expected one: ${pattern} is not in it once.`);
    return text.replace(pattern, replacement);
  };
  const local = once(source, 'remoteAuthority:location.host}', 'remoteAuthority:void 0}');
  return once(
    local,
    /(get userRoamingDataHome\(\)\{return )\w+\((\w+)\.file\(this\.userDataPath\)\.with\(\{scheme:\w+\.vscodeRemote\}\),"User"\)/,
    '$1$2.file("/User").with({scheme:"vscode-userdata"})',
  );
}

function page(configuration) {
  const attribute = JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8">
<meta id="vscode-workbench-web-configuration" data-settings="${attribute}">
<meta id="vscode-workbench-web-base-url" data-settings="/static">
<link rel="stylesheet" href="/static/out/vs/code/browser/workbench/workbench.css">
</head><body aria-label="">
<script>globalThis._VSCODE_FILE_ROOT = new URL('/static/out/', location.href).toString();</script>
<script type="module" src="/static/out/nls.messages.js"></script>
<script type="module" src="/static/${workbench}"></script>
</body></html>`;
}

/** The workspace folder over HTTP: GET reads, `?stat` and `?readdir` answer in JSON; PUT, DELETE, `?mkdir` and `?rename=TO` change. */
async function answerMount(request, response, mount, path, query) {
  const file = inMount(mount, path);
  if (file === undefined) return send(response, 404, 'text/plain', 'Outside of the folder');
  try {
    if (request.method === 'PUT') {
      const pieces = [];
      for await (const piece of Readable.from(request)) pieces.push(piece);
      writeFileSync(file, Buffer.concat(pieces));
      return send(response, 204, 'text/plain', '');
    }
    if (request.method === 'DELETE') {
      rmSync(file, { recursive: true });
      return send(response, 204, 'text/plain', '');
    }
    if (request.method === 'POST' && query.has('mkdir')) {
      mkdirSync(file);
      return send(response, 204, 'text/plain', '');
    }
    if (request.method === 'POST' && query.has('rename')) {
      const to = inMount(mount, query.get('rename') ?? '');
      if (to === undefined) return send(response, 404, 'text/plain', 'Outside of the folder');
      renameSync(file, to);
      return send(response, 204, 'text/plain', '');
    }
    if (query.has('stat')) {
      const stat = statSync(file);
      return sendJson(response, {
        type: stat.isDirectory() ? 2 : 1,
        ctime: stat.ctimeMs,
        mtime: stat.mtimeMs,
        size: stat.size,
      });
    }
    if (query.has('readdir')) {
      return sendJson(
        response,
        readdirSync(file, { withFileTypes: true }).map((entry) => [entry.name, entry.isDirectory() ? 2 : 1]),
      );
    }
    return send(response, 200, 'application/octet-stream', readFileSync(file));
  } catch (error) {
    return send(response, error.code === 'ENOENT' ? 404 : 409, 'text/plain', String(error.code));
  }
}

/** A page from elsewhere in the same browser, or a name that only points here, must not read or change the folder. */
function isOwnPage({ headers }, port) {
  const names = [`127.0.0.1:${port}`, `localhost:${port}`];
  return (
    names.includes(headers.host) &&
    (headers.origin === undefined || names.includes(headers.origin.replace(/^http:\/\//, '')))
  );
}

/** The file for a path that begins with the workspace folder's name; undefined outside of it. */
function inMount(mount, path) {
  const [empty, name, ...rest] = path.split('/');
  return empty === '' && name === basename(mount) ? inside(mount, rest.join('/')) : undefined;
}

function inside(folder, path) {
  const file = normalize(join(folder, path));
  return file === folder || file.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? file : undefined;
}

function sendFile(response, folder, path) {
  const file = inside(folder, path);
  if (file === undefined || !existsSync(file) || !statSync(file).isFile())
    return send(response, 404, 'text/plain', 'Not found');
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
  });
  createReadStream(file).pipe(response);
}

function sendJson(response, value) {
  send(response, 200, 'application/json', JSON.stringify(value));
}

function send(response, status, type, body) {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}
