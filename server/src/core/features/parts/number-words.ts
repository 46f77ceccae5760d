// Numbers in English words and in Chinese numerals, for headings that are numbered so. Invariant: what is written is read back as the
// same number (`syntax/numbers.ts`).

const units: readonly string[] = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens: readonly string[] = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const digits: readonly string[] = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** `Twenty-Two` as the sample is cased; undefined beyond ninety-nine, and beside words of another language. */
export function wordNumber(n: number, { isUpper, isTitled, sample }: { readonly isUpper: boolean; readonly isTitled: boolean; readonly sample: string }): string | undefined {
  const known = [...units, ...tens];
  if (n < 1 || n > 99 || !sample.toLowerCase().split('-').every((word) => known.includes(word))) return undefined;
  const ten = n < 20 ? undefined : tens[Math.floor(n / 10) - 2];
  const unit = n < 20 ? units[n - 1] : units[(n % 10) - 1];
  const words = [ten, unit].flatMap((word) => word ?? []);
  return words.map((word) => (isUpper ? word.toUpperCase() : isTitled ? word.charAt(0).toUpperCase() + word.slice(1) : word)).join('-');
}

/** `十三`; digits beyond ninety-nine. */
export function eastNumber(n: number): string {
  if (n < 1 || n > 99) return String(n);
  const ten = Math.floor(n / 10);
  return `${ten === 0 ? '' : ten === 1 ? '十' : `${digits[ten - 1] ?? ''}十`}${digits[(n % 10) - 1] ?? ''}`;
}
