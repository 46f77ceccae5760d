// A picture of an editor as a small PNG: few colours, packed well. What is shipped with the extension must not weigh.
// Invariant: the size in pixels stays; a colour becomes the nearest of the most frequent ones.
import { deflateSync } from 'node:zlib';

const colours = 64;

/** `page`: any page of a browser, which reads the PNG. */
export async function smallPng(page, png) {
  const { width, height, data } = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let text = '';
    for (let at = 0; at < data.length; at += 0x2000) text += String.fromCharCode(...data.subarray(at, at + 0x2000));
    return { width: image.width, height: image.height, data: btoa(text) };
  }, png.toString('base64'));
  return indexed(width, height, Buffer.from(data, 'base64'));
}

function indexed(width, height, rgba) {
  const counts = new Map();
  const colourAt = (at) => (rgba[at] << 16) | (rgba[at + 1] << 8) | rgba[at + 2];
  for (let at = 0; at < rgba.length; at += 4) counts.set(colourAt(at), (counts.get(colourAt(at)) ?? 0) + 1);
  const palette = choose([...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour));
  const nearest = new Map();
  const indexOf = (colour) => {
    let found = nearest.get(colour);
    if (found === undefined) nearest.set(colour, (found = palette.reduce((best, each, i) => (distance(each, colour) < distance(palette[best], colour) ? i : best), 0)));
    return found;
  };
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = indexOf(colourAt((y * width + x) * 4));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), chunk('PLTE', table), chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

/** The most frequent that are not nearly alike. */
function choose(sorted) {
  const chosen = [];
  for (const apart of [1500, 300, 0]) for (const colour of sorted.slice(0, 4000)) if (chosen.length < colours && !chosen.some((each) => distance(each, colour) <= apart)) chosen.push(colour);
  return chosen;
}

function distance(a, b) {
  const [r, g, blue] = [(a >> 16) - (b >> 16), ((a >> 8) & 255) - ((b >> 8) & 255), (a & 255) - (b & 255)];
  return r * r + g * g + blue * blue;
}

function chunk(kind, data) {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc(body), body.length + 4);
  return out;
}

function crc(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
