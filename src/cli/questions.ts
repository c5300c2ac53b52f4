/** `quiz questions`: a quiz with its generated questions. */
import { completeQuiz } from '../lib/generate/generate.ts';
import type { Question, Quiz } from '../lib/quiz/quiz.ts';
import { loadDictionary } from '../lib/server/dictionary.ts';
import { slice } from '../lib/text.ts';
import { jsonFlag, readSeed, seedFlag, type Command } from './command.ts';
import { showEach } from './documents.ts';
import { counted, wrap } from './layout.ts';

/** The answers of a question, one or more lines each; right ones are ticked. */
function answerLines(question: Question, text: string, columns: number): string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.options.flatMap(({ text, correct, feedback }) => [
        wrap(text, columns, `    [${correct ? 'x' : ' '}] `),
        ...(feedback ? [wrap(feedback, columns, '          ')] : []),
      ]);
    case 'gap':
      return question.gaps.map((answers) => wrap(answers.join(' | '), columns, '    [x] '));
    case 'matching':
      return question.pairs.map(({ left, right }) =>
        wrap(`${left} = ${right}`, columns, '    [x] '),
      );
    case 'passage':
      return [wrap(slice(text, question.passage), columns, '    [x] ')];
  }
}

/** A quiz as a text to read through. */
export function readableQuiz(quiz: Quiz, columns: number): string {
  const { title, questions, article } = quiz;
  const { text } = article;
  const shown = questions.map((question, index) => {
    const { prompt, evidence, explanation, skill, origin } = question;
    return [
      wrap(prompt, columns, `${index + 1}.`.padEnd(4)),
      `    (${skill}, ${origin})`,
      ...answerLines(question, text, columns),
      ...(evidence ? [wrap(`« ${slice(text, evidence)} »`, columns, '    evidence: ')] : []),
      ...(explanation ? [wrap(explanation, columns, '    afterwards: ')] : []),
    ].join('\n');
  });
  const count = `${title}: ${counted(questions.length, 'question')}`;
  return (
    [count, ...silence(quiz).map((line) => wrap(line, columns, '')), ...shown].join('\n\n') + '\n'
  );
}

/** Why nothing is asked about who said what, where something was wanted. */
const silence = ({ questions, generate }: Quiz): string[] =>
  generate.attribution > 0 && !questions.some(({ skill }) => skill === 'attribution')
    ? ['No question on who said what: no statement of the article is sure enough to ask about.']
    : [];

export const questions: Command = {
  summary: 'print the quiz of an article, generated questions included',
  usage: 'FILE… [--seed N] [--json]',
  description:
    'Prints the questions of the quiz files or articles: those written in the file, then those generated from the ' +
    'article. The same file and seed always give the same questions; the site uses seed 1. In JSON, start and end ' +
    'count UTF-16 code units of the quiz’s own article.text.',
  examples: [
    'npm run quiz -- questions article.txt',
    'npm run --silent quiz -- questions quizzes/*.md --seed 7 --json > quizzes.jsonl',
  ],
  flags: { seed: seedFlag, json: jsonFlag },
  run: async (args, io) => {
    const seed = readSeed(args);
    if (typeof seed !== 'number') return seed;
    if (args.files.length === 0) return { misuse: 'Name one file or more.' };
    const dictionary = await loadDictionary();
    return showEach(io, args.files, ({ file, quiz }, lexicon) => {
      const complete = completeQuiz(quiz, { lexicon, dictionary, seed });
      return args.flags.has('json')
        ? JSON.stringify({ file, quiz: complete })
        : `${file}\n${readableQuiz(complete, io.columns)}`;
    });
  },
};
