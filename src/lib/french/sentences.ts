/** Sentences: where they end, across quotation marks and parentheses. */
import type { Span } from '../text.ts';
import type { Token } from './tokens.ts';

/** A sentence with its tokens. It begins at its first token and ends behind its last. */
export type Sentence<T extends Token = Token> = Span & { readonly tokens: readonly T[] };

/** « etc. » ends one where a capital follows. */
const terminal = /^(?:[.!?…]|\.{2,}|etc\.)$/;
const closing = /^[»”"'’)\]›]$/;
const opening = /^[«“"'‘([—–\-‹]$/;

/** « Oui ! » dit-il : what follows the mark goes on in lower case or with a comma. */
const continues = (token: Token): boolean => /^\p{Ll}|^-|^[,;:]/u.test(token.text);

/** `…` and `?` may stand inside a sentence: only a capital, a digit or an opening mark begins another. */
function beginsSentence(tokens: readonly Token[], index: number): boolean {
  let token = tokens[index];
  // « … votre médecin. - si vous toussez » : a dash opens an item of a list, in lower case too
  if (token && /^[-–—•]$/.test(token.text) && tokens[index - 1]?.text === '.') return true;
  if (token && beginsInLowerCase(tokens, index)) return true;
  while (token && opening.test(token.text)) token = tokens[++index];
  return token !== undefined && !continues(token) && /^[\p{Lu}\p{Lt}\p{N}]/u.test(token.text);
}

/** What is cut short with a full stop has fewer letters: « chap. », « boul. ». */
const shortestWhole = 5;

/** « … au marché intérieur. [en] effet, » : a full stop behind a whole word, a space, and a small letter. */
function beginsInLowerCase(tokens: readonly Token[], index: number): boolean {
  const [before, stop, token] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  return (
    stop?.text === '.' &&
    token?.kind === 'word' &&
    /^\p{Ll}/u.test(token.text) &&
    stop.end < token.start &&
    before?.kind === 'word' &&
    before.end === stop.start &&
    before.text.length >= shortestWhole
  );
}

/** The sentences of one block's tokens, in order; every token is in exactly one. */
export function splitSentences<T extends Token>(tokens: readonly T[]): Sentence<T>[] {
  const sentences: Sentence<T>[] = [];
  let from = 0;
  const push = (to: number) => {
    if (to > from) sentences.push(toSentence(tokens.slice(from, to)));
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || (token.kind === 'word' && !token.text.endsWith('.'))) continue;
    if (!terminal.test(token.text)) continue;
    let next = i + 1;
    // J’y vais ! » — the marks that close belong to the sentence they close.
    while (terminal.test(tokens[next]?.text ?? '')) next++;
    while (closing.test(tokens[next]?.text ?? '') && closes(tokens, next)) next++;
    if (next >= tokens.length || beginsSentence(tokens, next)) push(next);
    i = next - 1;
  }
  push(tokens.length);
  return sentences;
}

/** A sentence of these tokens. */
export const toSentence = <T extends Token>(tokens: readonly T[]): Sentence<T> => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
  tokens,
});

/** A straight `"` closes when it touches what stands before it and not what follows. */
function closes(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || !/^["'’]$/.test(token.text)) return true;
  return tokens[index - 1]?.end === token.start && tokens[index + 1]?.start !== token.end;
}
