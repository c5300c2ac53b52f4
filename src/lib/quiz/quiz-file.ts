/**
 * Quiz files: one Markdown file holds an article and what a teacher adds to it. `parseQuizFile` and
 * `stringifyQuizFile` are a pair: reading what was written gives the same quiz, writing what was read
 * the same file up to white space.
 */
import { splitBlocks, type Span } from '../text.ts';
import { readArticle } from './quiz-file-article.ts';
import { decode } from './quiz-file-decode.ts';
import { noFrontMatter, readFrontMatter } from './quiz-file-front-matter.ts';
import { isQuizId } from './quiz-file-ids.ts';
import { findDeep, readMarkdown, type Reader } from './quiz-file-markdown.ts';
import type { Origin } from './quiz-file-origins.ts';
import { readPeople } from './quiz-file-people.ts';
import { reporter, type Problem } from './quiz-file-problems.ts';
import { readQuestions } from './quiz-file-questions.ts';
import { readParts } from './quiz-file-sections.ts';
import { findByPrefix, readVocabulary, type FindWord } from './quiz-file-vocabulary.ts';
import type { Quiz } from './quiz.ts';

export { isQuizId } from './quiz-file-ids.ts';
export { toSource, type Origin } from './quiz-file-origins.ts';
export {
  formatProblem,
  problemCodes,
  type Problem,
  type ProblemCode,
} from './quiz-file-problems.ts';
export { stringifyQuizFile } from './quiz-file-write.ts';

export type ReadOptions = {
  /** The quiz's address: the file's name without its ending. */
  readonly id: string;
  /** `text`: the file is nothing but an article. */
  readonly format: 'markdown' | 'text';
  /** Where a word occurs in a text in some inflected form. Default: any word that begins alike. */
  readonly findWord?: FindWord;
};

export type QuizFile = {
  /** What could be read. */
  readonly quiz: Quiz;
  /** In the order of the file. */
  readonly problems: readonly Problem[];
  /** Where the article's text stands in the file; see `toSource`. */
  readonly origins: readonly Origin[];
};

/** Reads a quiz file; its problems are returned, never thrown. */
export function parseQuizFile(source: string | Uint8Array, options: ReadOptions): QuizFile {
  const decoded = decode(source);
  if (decoded.text === undefined)
    return { quiz: emptyQuiz(options.id), problems: decoded.problems, origins: [] };
  const { report, problems } = reporter(decoded.text);
  const reader: Reader = { source: decoded.text, report };
  if (!isQuizId(options.id))
    report(
      'bad-name',
      { start: 0, end: 0 },
      `“${options.id}” can't be the address of a quiz.`,
      'Name the file with lower-case letters a–z, digits and hyphens only, as in tiktok-washington.md.',
    );
  const read = options.format === 'text' ? readText : readMarkdownFile;
  const result = findTooDeep(options, decoded.text) ?? attempt(() => read(reader, options));
  if ('start' in result) {
    report(
      'too-deep',
      result,
      'The Markdown is nested too deeply to be read.',
      'Begin a line with one “- ” or “> ” only, and delete long rows of * or _.',
    );
    return { quiz: emptyQuiz(options.id), problems, origins: [] };
  }
  const { quiz, origins } = result;
  if (quiz.article.blocks.every(({ kind }) => kind === 'title'))
    report(
      'no-article',
      { start: 0, end: 0 },
      'The file has no article.',
      'Put the article below the title, before the first of ## Vocabulaire, ## Personnes, ## Questions.',
    );
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { quiz, problems, origins };
}

/** Where the Markdown is so deep that reading it would take minutes. */
const findTooDeep = ({ format }: ReadOptions, source: string): Span | undefined =>
  format === 'text' ? undefined : findDeep(source);

/** What reading gives; where it nests deeper than the stack, which only mischief does, the file's start. */
function attempt(read: () => Read): Read | Span {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return { start: 0, end: 0 };
    throw error;
  }
}

type Read = Pick<QuizFile, 'quiz' | 'origins'>;

const emptyQuiz = (id: string): Quiz => ({
  id,
  title: id,
  ...noFrontMatter,
  article: { text: '', blocks: [], marks: [] },
  vocabulary: [],
  people: [],
  questions: [],
});

function readText({ source }: Reader, { id }: ReadOptions): Read {
  const article = { text: source, blocks: splitBlocks(source), marks: [] };
  const origins = source === '' ? [] : [{ text: 0, source: 0, length: source.length }];
  return { quiz: { ...emptyQuiz(id), article }, origins };
}

function readMarkdownFile(reader: Reader, { id, findWord = findByPrefix }: ReadOptions): Read {
  const { yaml, article: nodes, sections } = readParts(reader, readMarkdown(reader.source));
  const frontMatter = readFrontMatter(reader, yaml);
  const { article, origins } = readArticle(reader, nodes);
  const title = article.blocks.find((block) => block.kind === 'title');
  if (!title && article.blocks.length > 0)
    reader.report(
      'no-title',
      { start: 0, end: 0 },
      'The article has no title.',
      'Write it above the article as a # heading.',
    );
  const vocabulary = readVocabulary(reader, sections.vocabulary, article.text, findWord);
  const people = readPeople(reader, sections.people);
  const entries = { vocabulary, people };
  const questions = readQuestions(reader, sections.questions, article, entries);
  const quiz: Quiz = {
    id,
    title: title ? article.text.slice(title.start, title.end) : id,
    ...frontMatter,
    article,
    ...entries,
    questions,
  };
  return { quiz, origins };
}
