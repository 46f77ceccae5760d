// Unpacks a packaged extension, for the web host, which serves it as files.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import jszip from 'jszip';

/** Unpacks a VSIX (a zip) into `folder`; its extension is then in `folder`/extension. */
export async function unpackVsix(vsix, folder) {
  const { files } = await jszip.loadAsync(readFileSync(vsix));
  for (const entry of Object.values(files)) {
    if (entry.dir) continue;
    const path = join(folder, normalize(`/${entry.name}`));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await entry.async('nodebuffer'));
  }
}
