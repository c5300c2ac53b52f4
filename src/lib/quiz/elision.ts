/** Whether a word can stand behind another: « l’ » and « cet » ask for a vowel, « le » and « ce » for a consonant. */

const isVowel = (word: string): boolean => /^[aeiouyàâäéèêëîïôöùûüœæ]/i.test(word);

/** An `h` can be either: no word with one fits. */
export function elisionFits(before: string, word: string): boolean {
  if (/^h/i.test(word)) return false;
  if (/['’]$|^(?:cet|mon|ton|son|bel|nouvel|vieil)$/i.test(before))
    return isVowel(word) || /^(?:mon|ton|son)$/i.test(before);
  return /^(?:le|la|de|du|au|ce|ma|ta|sa|que|ne|se|je|me|te|beau|nouveau|vieux|jusque)$/i.test(
    before,
  )
    ? !isVowel(word)
    : true;
}
