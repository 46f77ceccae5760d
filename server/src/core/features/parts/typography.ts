// Quotation marks and dashes as printers set them: “ ” for straight ones that come in pairs, an en dash with blanks around for a hyphen or two.
// Invariant: letters, numbers and white space stay; a text with an odd straight mark keeps all of its marks.

const dash = /(?<=\S) (?:--?|—) (?=\S)/gu;

/** The prose of one block, line ends and all. */
export function printed(text: string): string {
  const dashed = text.replace(dash, ' – ');
  const marks = dashed.split('"').length - 1;
  if (marks === 0 || marks % 2 !== 0) return dashed;
  let seen = 0;
  return dashed.replace(/"/gu, () => {
    seen += 1;
    return seen % 2 === 1 ? '“' : '”';
  });
}

/** The same for every shape of a mark, to compare by. */
export function plainMarks(text: string): string {
  return text.replace(/[“”„«»]/gu, '"').replace(/(?<=\S)\s(?:--?|[–—])\s(?=\S)/gu, ' – ');
}
