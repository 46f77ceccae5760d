// Texts as XML can hold them, and colours as paper can.
// Invariant: nothing a drafter wrote disappears without a trace: what XML forbids becomes the sign for a character that could not be shown.

/** Without control characters, lone surrogates and what is no character. Tabs and line ends become blanks. */
export function cleanText(text: string): string {
  return text
    .replace(/[\t\n\r\u0085\u2028\u2029]+/gu, ' ')
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** `#56b4e9` made dark enough to be read on white (4.5 to 1): six digits, without the sign. Black for what is no colour. */
export function inkOf(colour: string): string {
  const written = /^#([0-9a-f]{6})$/iu.exec(colour)?.[1];
  if (written === undefined) return '000000';
  let parts = [0, 2, 4].map((at) => Number.parseInt(written.slice(at, at + 2), 16));
  while (1.05 / (luminance(parts) + 0.05) < 4.5) parts = parts.map((part) => Math.floor(part * 0.95));
  return parts.map((part) => part.toString(16).padStart(2, '0')).join('');
}

/** As WCAG 2 has it. */
function luminance(parts: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = parts.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The language of a text as Word names it: `uk` is `uk-UA`. */
export function wordLanguage(language: string): string {
  const usual: Readonly<Record<string, string>> = { en: 'en-GB', uk: 'uk-UA', ru: 'ru-RU', fr: 'fr-FR', es: 'es-ES', ko: 'ko-KR', zh: 'zh-CN', ar: 'ar-SA', de: 'de-DE' };
  return Object.hasOwn(usual, language) ? (usual[language] ?? language) : /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u.test(language) ? language : 'en-GB';
}
