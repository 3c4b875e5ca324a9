const MAX_LENGTH = 80;

/** Makes ids that are unique in one text: the second of the same base gets a number. */
export function uniqueIds(prefix: string): (base: string) => string {
  const taken = new Map<string, number>();
  return (text) => {
    const base = prefix + text;
    let id = base;
    for (let count = taken.get(base) ?? 1; taken.has(id); ) {
      count += 1;
      id = `${base}-${count}`;
      taken.set(base, count);
    }
    taken.set(id, 1);
    return id;
  };
}

/** Words in lower case joined by hyphens, with letters of any script. Typography makes no difference. */
export function slugify(text: string): string {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    // Apostrophes are part of a word: "don't" is dont, not don-t.
    .replace(/['’]/g, '')
    .trim();
  // The pattern for all scripts takes long to compile.
  const others = /[^\0-\x7f]/.test(plain) ? /[^\p{L}\p{N}\p{M}]+/gu : /[^a-z\d]+/g;
  const words = plain.replace(others, '-').replace(/^-|-$/g, '');
  if (words.length <= MAX_LENGTH) return words;
  const cut = words.slice(0, MAX_LENGTH + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : cut.slice(0, MAX_LENGTH).replace(/[\ud800-\udbff]$/, '');
}
