/** Ids that stay the same as long as the text they stand for does. */
import type { QuestionKind } from './quiz.ts';

/** 32 bits of FNV-1a over UTF-16 code units, as 7 characters at most of base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++)
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value.toString(36);
}

/** The id, with the first number from 2 on that makes it unlike all taken ones. */
function unlike(id: string, taken: ReadonlySet<string>): string {
  let unique = id;
  for (let number = 2; taken.has(unique); number++) unique = `${id}-${number}`;
  return unique;
}

/** The id of a teacher's question: equal prompts of one kind are numbered in their order. */
export const questionId = (
  kind: QuestionKind,
  prompt: string,
  taken: ReadonlySet<string>,
): string => unlike(`${kind}-${hash(prompt)}`, taken);

/** The id of an option; unlike the taken ones of its question. */
export const optionId = (text: string, taken: ReadonlySet<string>): string =>
  unlike(hash(text), taken);

/** Whether a text can be a quiz's address: lower-case ASCII letters, digits and hyphens, no hyphen first. */
export const isQuizId = (text: string): boolean => /^[a-z0-9][a-z0-9-]*$/.test(text);
