/** `quiz new`: a draft of a quiz file, with the generated questions written out. */
import { basename } from 'node:path';
import { completeQuiz } from '../lib/generate/generate.ts';
import { isQuizId, parseQuizFile, stringifyQuizFile } from '../lib/quiz/quiz-file.ts';
import type { Quiz, Skill } from '../lib/quiz/quiz.ts';
import { loadDictionary } from '../lib/server/dictionary.ts';
import { findWordWith } from '../lib/server/find-word.ts';
import { loadLexicon } from '../lib/server/lexicon.ts';
import { readSeed, seedFlag, type Command, type Misuse } from './command.ts';
import { describe, errorCode, fileError, idFrom, readDocument } from './documents.ts';
import type { Io } from './io.ts';
import { counted } from './layout.ts';

/** The address of the quiz to write; the article's name without an output file. */
function idOf(article: string, output: string | undefined): string | Misuse {
  if (output === undefined) return idFrom(article);
  const name = basename(output);
  const id = name.replace(/\.md$/, '');
  if (id !== name && isQuizId(id)) return id;
  const better = output.slice(0, output.length - name.length) + idFrom(name) + '.md';
  return {
    misuse: `“${name}” can't be a quiz file: lower-case letters a–z, digits and hyphens, then .md. Try -o ${better}`,
  };
}

/** Writes the draft; the exit code. */
async function save(io: Io, output: string, draft: string, force: boolean): Promise<number> {
  try {
    await io.writeFile(output, draft, force);
    return 0;
  } catch (error) {
    const line =
      errorCode(error) === 'EEXIST'
        ? fileError(output, 'exists', 'The file is there already. Write over it with --force.')
        : fileError(output, 'not-writable', error instanceof Error ? error.message : String(error));
    io.err(line);
    return 1;
  }
}

function summary({ questions }: Quiz): string {
  const count = (skill: Skill) => questions.filter((question) => question.skill === skill).length;
  return `${counted(questions.length, 'question')}: ${count('attribution')} on who said what, ${count('vocabulary')} on words, ${count('comprehension')} on the rest`;
}

async function draftFrom(io: Io, article: string, id: string, seed: number) {
  const [lexicon, dictionary] = await Promise.all([loadLexicon(), loadDictionary()]);
  const document = await readDocument(io, article, lexicon, id);
  if (typeof document === 'string') {
    io.err(document);
    return undefined;
  }
  const errors = document.problems.filter(({ severity }) => severity === 'error');
  for (const error of errors) io.err(describe(article, error));
  if (errors.length > 0) return undefined;
  // What is deleted from the draft must not come back: the site generates nothing beside it.
  const quiz: Quiz = {
    ...completeQuiz(document.quiz, { lexicon, dictionary, seed }),
    generate: { vocabulary: 0, attribution: 0 },
  };
  const draft = stringifyQuizFile(quiz);
  const read = { id, format: 'markdown', findWord: findWordWith(lexicon) } as const;
  return { quiz, draft, problems: parseQuizFile(draft, read).problems };
}

/** `new` is a keyword. */
export const newQuiz: Command = {
  summary: 'write a draft of a quiz file from an article',
  usage: 'ARTICLE -o quizzes/NAME.md [--seed N] [--force]',
  description:
    'Writes a quiz file with the title, the article and the generated questions, for a teacher to go through: what ' +
    'is not good is changed or deleted, and the rest stays as it is. Nothing is generated beside them any more. ' +
    'The name becomes the address, /quiz/NAME. Without -o the draft is printed.',
  examples: [
    'npm run quiz -- new article.txt -o quizzes/greve-des-trains.md',
    'npm run quiz -- new article.txt -o quizzes/greve-des-trains.md --seed 2 --force',
  ],
  flags: {
    output: { type: 'string', short: 'o', value: 'quizzes/NAME.md', help: 'the file to write' },
    seed: seedFlag,
    force: { type: 'boolean', short: 'f', help: 'write over a file that is there already' },
  },
  run: async (args, io) => {
    const [article, ...others] = args.files;
    if (article === undefined || others.length > 0)
      return { misuse: 'Name one article to make a quiz of.' };
    const seed = readSeed(args);
    if (typeof seed !== 'number') return seed;
    const output = args.values.get('output');
    const id = idOf(article, output);
    if (typeof id !== 'string') return id;
    const made = await draftFrom(io, article, id, seed);
    if (!made) return 1;
    if (output === undefined) io.out(made.draft.trimEnd());
    else if ((await save(io, output, made.draft, args.flags.has('force'))) > 0) return 1;
    for (const problem of made.problems) io.err(describe(output ?? article, problem));
    io.err(`${output ?? 'draft'}: ${summary(made.quiz)}`);
    return made.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
