/** From a file's bytes to its text. */
import { reporter, type Problem } from './quiz-file-problems.ts';

/** 1 MiB: a newspaper page is a fiftieth of it. */
const largest = 1024 * 1024;

/** A file's text without its byte order mark, or the problem that it can't be read as text. */
export function decode(
  source: string | Uint8Array,
): { text: string; problems?: undefined } | { text?: undefined; problems: Problem[] } {
  if (byteLength(source) > largest) {
    const { report, problems } = reporter('');
    report(
      'too-large',
      { start: 0, end: 0 },
      'The file is larger than 1 MiB.',
      'Cut the article into several quiz files.',
    );
    return { problems };
  }
  if (typeof source === 'string') return { text: source.replace(/^\uFEFF/, '') };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(source) };
  } catch {
    const lossy = new TextDecoder().decode(source);
    const at = Math.max(0, lossy.indexOf('\uFFFD'));
    const { report, problems } = reporter(lossy);
    report(
      'not-utf8',
      { start: at, end: at + 1 },
      'The file is not encoded as UTF-8.',
      'Save it again with the encoding UTF-8.',
    );
    return { problems };
  }
}

const byteLength = (source: string | Uint8Array): number => {
  if (typeof source !== 'string') return source.byteLength;
  // A code unit takes at most three bytes.
  return source.length * 3 <= largest ? source.length : new TextEncoder().encode(source).byteLength;
};
