/**
 * A result as a learner hands it in: one line of text, `QDQ1.`, the result as JSON, deflated and in base64url, and a checksum.
 * It holds what a teacher needs to read it without the quiz. Whoever sets about it can make a false one; what was changed by
 * hand or damaged on the way is noticed.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { type Attempt, credit, duration, type Mode, responseTo, score } from '../quiz/attempt.ts';
import { type Option, type Question, type Quiz, type Skill, skills } from '../quiz/quiz.ts';
import { isCount, isName, isOneOf, isShare, isText, listOf, optional, shaped } from './guards.ts';

export type HandedQuestion = {
  readonly id: string;
  readonly skill: Skill;
  readonly points: number;
  readonly prompt: string;
  /** 0..1, with hints and tries counted. */
  readonly credit: number;
  readonly tries: number;
  readonly hints: number;
  /** Of a choice: its options in the quiz's order, those that are right, and what was chosen first; by index. */
  readonly options?: readonly string[];
  readonly right?: readonly number[];
  readonly chosen?: readonly number[];
  /** What was typed first. */
  readonly typed?: string;
};

export type HandIn = {
  /** The attempt's: a result handed in twice is one. */
  readonly id: string;
  readonly quiz: string;
  readonly title: string;
  readonly set?: number;
  readonly mode: Mode;
  /** Name or alias; absent where the learner gave none. */
  readonly name?: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly finishedAt: number;
  /** Milliseconds at it. */
  readonly time: number;
  /** 0..1 of the points. */
  readonly share: number;
  readonly questions: readonly HandedQuestion[];
};

/** Why a text is no result: it is something else, of a later version, changed or damaged, or lacks what a result has. */
export type HandInProblem = 'foreign' | 'newer' | 'damaged' | 'malformed';
export type HandInRead = { readonly handIn: HandIn } | { readonly problem: HandInProblem };

const version = 1;
const shape = /^QDQ(\d+)\.([\w-]+)\.([\da-f]+)$/;
/** Hexadecimal digits of SHA-256 that are kept: chance agrees once in 2⁴⁸. */
const checksumLength = 12;
/** In characters and bytes: a quiz of a hundred questions stays far below. */
const longest = 200_000;
const largest = 2_000_000;
/** Bytes inflated at a time, so that a text that grows a thousandfold is stopped early. */
const portion = 1024;
const longestName = 80;
/** A prompt is cut in a teacher's table anyway. */
const longestText = 160;

const cut = (text: string): string =>
  text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;

const checksum = (payload: string): string =>
  bytesToHex(sha256(utf8ToBytes(`QDQ${version}.${payload}`))).slice(0, checksumLength);

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(strFromU8(bytes, true)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const fromBase64Url = (text: string): Uint8Array =>
  strToU8(atob(text.replace(/-/g, '+').replace(/_/g, '/')), true);

/** What was first answered: a second try, in practice, is made knowing that the first was wrong. */
function chosenIn(question: Question, attempt: Attempt): Partial<HandedQuestion> {
  const answers = responseTo(attempt, question.id)?.answers ?? [];
  const answer = answers[0]?.answer;
  if (question.kind === 'gap')
    return answer?.kind === 'gap' ? { typed: cut(answer.texts.join(' / ')) } : {};
  if (question.kind !== 'single' && question.kind !== 'multiple') return {};
  const chosen = answer && 'options' in answer ? answer.options : undefined;
  const indices = (is: (option: Option) => boolean): number[] =>
    question.options.flatMap((option, index) => (is(option) ? [index] : []));
  return {
    options: question.options.map(({ text }) => cut(text)),
    right: indices(({ correct }) => correct),
    ...(chosen && { chosen: indices(({ id }) => chosen.includes(id)) }),
  };
}

/** The result of an attempt that is over; `undefined` for one that is not. `name` may be empty. */
export function handInOf(quiz: Quiz, attempt: Attempt, name = ''): HandIn | undefined {
  const { id, title, settings, startedAt, finishedAt, asked } = attempt;
  if (finishedAt === undefined) return undefined;
  const own = name.trim().slice(0, longestName);
  return {
    id,
    quiz: quiz.id,
    title,
    ...(settings.set !== undefined && { set: settings.set }),
    mode: settings.mode,
    ...(own && { name: own }),
    startedAt,
    finishedAt,
    time: duration(attempt),
    share: score(attempt).share,
    questions: asked.flatMap(({ id, skill, points }) => {
      const question = quiz.questions.find((each) => each.id === id);
      const response = responseTo(attempt, id);
      if (!question) return [];
      return [
        {
          id,
          skill,
          points,
          prompt: cut(question.prompt),
          credit: response ? credit(response, settings.mode) : 0,
          tries: response?.answers.length ?? 0,
          hints: response?.hints ?? 0,
          ...chosenIn(question, attempt),
        },
      ];
    }),
  };
}

export function writeHandIn(handIn: HandIn): string {
  const payload = toBase64Url(deflateSync(strToU8(JSON.stringify(handIn)), { level: 9 }));
  return `QDQ${version}.${payload}.${checksum(payload)}`;
}

/** @throws where the bytes are no deflated text, or one that is too large. */
function inflated(bytes: Uint8Array): string {
  let text = '';
  const inflate = new Inflate();
  const parts: Uint8Array[] = [];
  let size = 0;
  inflate.ondata = (part) => {
    size += part.length;
    if (size > largest) throw new RangeError('too large');
    parts.push(part);
  };
  for (let at = 0; at < bytes.length; at += portion)
    inflate.push(bytes.subarray(at, at + portion), at + portion >= bytes.length);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (const part of parts) text += decoder.decode(part, { stream: true });
  return text + decoder.decode();
}

const isQuestion = shaped({
  id: isName,
  skill: isOneOf(...skills),
  points: isCount,
  prompt: isText,
  credit: isShare,
  tries: isCount,
  hints: isCount,
  options: optional(listOf(isText)),
  right: optional(listOf(isCount)),
  chosen: optional(listOf(isCount)),
  typed: optional(isText),
});
const hasFields = shaped({
  id: isName,
  quiz: isName,
  title: isText,
  set: optional(isCount),
  mode: isOneOf('practice', 'exam'),
  name: optional(isText),
  startedAt: isCount,
  finishedAt: isCount,
  time: isCount,
  share: isShare,
  questions: listOf(isQuestion),
});
const isHandIn = (value: unknown): value is HandIn => hasFields(value);

/** Reads a text that may be a result. Never throws. White space around it and line breaks in it don't count. */
export function readHandIn(text: string): HandInRead {
  if (text.length > longest) return { problem: 'foreign' };
  const [, number, payload, sum] = shape.exec(text.replace(/\s+/g, '')) ?? [];
  if (number === undefined || !payload) return { problem: 'foreign' };
  if (Number(number) > version) return { problem: 'newer' };
  if (sum !== checksum(payload)) return { problem: 'damaged' };
  try {
    const value: unknown = JSON.parse(inflated(fromBase64Url(payload)));
    return isHandIn(value) ? { handIn: value } : { problem: 'malformed' };
  } catch {
    return { problem: 'malformed' };
  }
}
