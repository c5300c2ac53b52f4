/** Writes a quiz as a quiz file. */
import type { RootContent } from 'mdast';
import { Document, isCollection } from 'yaml';
import { frontMatterKeys } from './quiz-file-front-matter.ts';
import { writeArticle } from './quiz-file-write-article.ts';
import { section, writePerson, writeWord } from './quiz-file-write-entries.ts';
import { writeQuestion } from './quiz-file-write-questions.ts';
import { text, writeMarkdown } from './quiz-file-write-text.ts';
import { defaultCounts, type GenerateCounts, type Quiz } from './quiz.ts';

/**
 * The quiz as Markdown. Generated questions are written like a teacher's: what was generated is now theirs.
 * The id is the file's name and not part of it; of evidence the passage is written, not its sentence.
 */
export function stringifyQuizFile(quiz: Quiz): string {
  const yaml = writeFrontMatter(quiz);
  const heading: RootContent = { type: 'heading', depth: 2, children: [text('Questions')] };
  return writeMarkdown({
    type: 'root',
    children: [
      ...(yaml ? [{ type: 'yaml' as const, value: yaml }] : []),
      ...writeArticle(quiz.article),
      ...section('Vocabulaire', quiz.vocabulary.map(writeWord)),
      ...section('Personnes', quiz.people.map(writePerson)),
      ...(quiz.questions.length > 0 ? [heading] : []),
      ...quiz.questions.flatMap((question) => writeQuestion(question, quiz.article.text)),
    ],
  });
}

/** One `key: value` a line, lists and counts in brackets; '' for none. */
function writeFrontMatter(quiz: Quiz): string {
  const values = {
    ...quiz,
    topics: quiz.topics.length > 0 ? quiz.topics : undefined,
    generate: countsToWrite(quiz),
  };
  const lines = frontMatterKeys.map((key) => {
    const value = values[key];
    if (value === undefined) return '';
    const document = new Document({ [key]: value });
    const node = document.get(key, true);
    if (isCollection(node)) node.flow = true;
    return document.toString({
      lineWidth: 0,
      blockQuote: false,
      flowCollectionPadding: key === 'generate',
    });
  });
  return lines.join('').trimEnd();
}

/** The counts that aren't the defaults, and those that were stated all the same. */
function countsToWrite({ generate, statedCounts = [] }: Quiz): Partial<GenerateCounts> | undefined {
  const skills = ['vocabulary', 'attribution'] as const;
  const written = skills.filter(
    (skill) => generate[skill] !== defaultCounts[skill] || statedCounts.includes(skill),
  );
  if (written.length === 0) return undefined;
  return Object.fromEntries(written.map((skill) => [skill, generate[skill]]));
}
