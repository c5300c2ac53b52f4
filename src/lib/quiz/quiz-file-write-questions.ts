/** Questions as Markdown: the prompt, the answers, the evidence, the explanation. */
import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Span } from '../text.ts';
import { slice, trimSpan } from '../text.ts';
import { item } from './quiz-file-write-entries.ts';
import { delimited, raw, remark, text } from './quiz-file-write-text.ts';
import { findPassages } from './typography.ts';
import type { GapQuestion, Option, Question } from './quiz.ts';

/** `article` is the article's text, which evidence is quoted from. */
export function writeQuestion(question: Question, article: string): RootContent[] {
  const evidence = question.kind === 'passage' ? question.passage : question.evidence;
  return [
    {
      type: 'heading',
      depth: 3,
      children: question.kind === 'gap' ? writeGaps(question) : writePrompt(question.prompt),
    },
    ...writeAnswers(question),
    ...(evidence
      ? [{ type: 'paragraph' as const, children: quote(article, trimSpan(article, evidence)) }]
      : []),
    ...(question.explanation ? [remark(question.explanation)] : []),
  ];
}

function writeAnswers(question: Question): RootContent[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return [{ type: 'list', spread: false, children: question.options.map(writeOption) }];
    case 'matching': {
      const items = question.pairs.map(({ left, right }) =>
        item([...delimited(left, '='), text(' = '), text(right)]),
      );
      return [{ type: 'list', spread: false, children: items }];
    }
    case 'gap':
    case 'passage':
      return [];
  }
}

function writeOption({ text: value, correct, feedback }: Option): ListItem {
  const written = item([text(value)]);
  return {
    ...written,
    checked: correct,
    children: feedback ? [...written.children, remark(feedback)] : written.children,
  };
}

const writeGaps = ({ parts, gaps }: GapQuestion): PhrasingContent[] =>
  parts.flatMap((part, index) => [
    ...(part === '' ? [] : delimited(part, '{}')),
    ...writeGap(gaps[index]),
  ]);

const writeGap = (answers: readonly string[] | undefined): PhrasingContent[] =>
  answers
    ? [
        ...answers.flatMap((answer, index) => [
          raw(index === 0 ? '{' : '|'),
          ...delimited(answer, '{|}'),
        ]),
        raw('}'),
      ]
    : [];

/** Blanks stay readable, `_____`, wherever Markdown can't take them for emphasis. */
function writePrompt(prompt: string): PhrasingContent[] {
  const runs = Array.from(prompt.matchAll(/_{2,}/g), ({ 0: run, index }) => ({
    run,
    index,
    closes: /\S/.test(prompt.charAt(index - 1)),
    opens: /\S/.test(prompt.charAt(index + run.length)),
  }));
  const opened = runs.some(({ opens, closes }) => opens && !closes);
  const nodes: PhrasingContent[] = [];
  let from = 0;
  for (const { run, index, opens, closes } of runs) {
    if (closes && (opens || opened)) continue;
    nodes.push(...delimited(prompt.slice(from, index), '{}'), raw(run));
    from = index + run.length;
  }
  return [...nodes, ...delimited(prompt.slice(from), '{}')];
}

/** A quoted passage; one that occurs more than once stands in bold among the words around it. */
function quote(article: string, passage: Span): PhrasingContent[] {
  const around = widen(article, passage);
  const words = (start: number, end: number) =>
    article.slice(start, end).replace(/[ \t\r\n]+/g, ' ');
  const [before, after] = [words(around.start, passage.start), words(passage.end, around.end)];
  const inner = words(passage.start, passage.end);
  if (before === '' && after === '') return [text(`« ${inner} »`)];
  return [text(`« ${before}`), { type: 'strong', children: [text(inner)] }, text(`${after} »`)];
}

/** The passage with as many words around it as it takes to occur only once. */
function widen(article: string, passage: Span): Span {
  let span = passage;
  for (let reach = 16; findPassages(article, slice(article, span)).length > 1; reach *= 2) {
    if (span.start === 0 && span.end === article.length) break;
    const start = article.lastIndexOf(' ', passage.start - reach) + 1;
    const end = article.indexOf(' ', passage.end + reach);
    span = {
      start: passage.start > reach ? start : 0,
      end: end < 0 ? article.length : end,
    };
  }
  return trimSpan(article, span);
}
