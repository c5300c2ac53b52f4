/** What a command is, and its arguments. */
import { parseArgs } from 'node:util';
import { nearest } from '../lib/quiz/nearest.ts';
import type { Io } from './io.ts';

export type Flag = {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  /** What stands for the value in the help. */
  readonly value?: string;
  readonly help: string;
};

export type Arguments = {
  readonly files: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
};

export type Command = {
  readonly summary: string;
  /** What stands behind the command's name. */
  readonly usage: string;
  readonly description: string;
  readonly examples: readonly string[];
  readonly flags: Readonly<Record<string, Flag>>;
  /** The exit code: 0, or 1 where a file has errors. A `Misuse` is 2. */
  readonly run: (args: Arguments, io: Io) => Promise<number | Misuse>;
};

/** What is wrong with the command line itself, in one or two sentences. */
export type Misuse = { readonly misuse: string };

export const helpFlag: Flag = { type: 'boolean', short: 'h', help: 'show this help' };
export const jsonFlag: Flag = { type: 'boolean', help: 'print one line of JSON a file' };
export const seedFlag: Flag = {
  type: 'string',
  value: 'N',
  help: 'a whole number: another seed asks other questions (default 1)',
};

/** The arguments behind the command's name. */
export function readArguments(
  argv: readonly string[],
  flags: Readonly<Record<string, Flag>>,
): Arguments | Misuse {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { type, short }]) => [
      name,
      { type, ...(short && { short }) },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false, // its own messages name no likely alternative
    allowPositionals: true,
    tokens: true,
  });
  const files: string[] = [];
  const given = new Set<string>();
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = flags[token.name];
    if (!flag) return unknown('option', token.rawName, Object.keys(flags).map(dashed));
    if (flag.type === 'boolean') {
      if (token.value !== undefined) return { misuse: `${token.rawName} takes no value.` };
      given.add(token.name);
    } else if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')))
      return {
        misuse: `${token.rawName} needs a value: ${token.rawName} ${flag.value ?? 'VALUE'}`,
      };
    else values.set(token.name, token.value);
  }
  return { files, flags: given, values };
}

const dashed = (name: string): string => `--${name}`;

/** Says what isn't known, and what was probably meant. */
export function unknown(what: string, word: string, known: readonly string[]): Misuse {
  const meant = nearest(word, known);
  const advice = meant ? `Did you mean ${meant}?` : `There are: ${known.join(', ')}.`;
  return { misuse: `There is no ${what} ${word}. ${advice}` };
}

/** The seed asked for; 1 for none. */
export function readSeed({ values }: Arguments): number | Misuse {
  const value = values.get('seed') ?? '1';
  const seed = Number(value);
  return /^[+-]?\d+$/.test(value) && Number.isSafeInteger(seed)
    ? seed
    : { misuse: `The seed must be a whole number, and “${value}” is none.` };
}
