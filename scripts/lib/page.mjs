// A page of headless Chromium, for the in-editor tests and for pictures.
import { chromium } from 'playwright-core';
import { findChromium } from './editors.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Opens an empty page of the given size as {page, close()}. Rejects, naming the package, where there is no Chromium. */
export async function openPage({ width = 1280, height = 800 } = {}) {
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error('There is no Chromium; install the Debian package `chromium`.');
  const browser = await chromium.launch({ executablePath, args: flags });
  const page = await browser.newPage({ viewport: { width, height } });
  return { page, close: () => browser.close() };
}
