/** Questions of a quiz file: a `###` heading is the prompt, what follows decides the kind. */
import type { Heading, ListItem, RootContent } from 'mdast';
import type { BlockText, Span } from '../text.ts';
import { tells } from './item-lint.ts';
import { adviseChoice } from './quiz-file-advice.ts';
import { locate, readQuotation, type Quotation } from './quiz-file-evidence.ts';
import { readGaps, type Gaps } from './quiz-file-gaps.ts';
import { questionId } from './quiz-file-ids.ts';
import { spanOf, type Reader } from './quiz-file-markdown.ts';
import { hasBox, readOptions } from './quiz-file-options.ts';
import { readPairs } from './quiz-file-pairs.ts';
import { skillOf, type Entries } from './quiz-file-skills.ts';
import { readLine, readRemark, reportUnknown } from './quiz-file-text.ts';
import { foldTypography } from './typography.ts';
import { blank, type Question } from './quiz.ts';

/** A question without what every question has. */
export type Bare = Question extends infer Q
  ? Q extends Question
    ? Omit<Q, 'id' | 'skill' | 'points' | 'origin' | 'evidence' | 'explanation'>
    : never
  : never;

/** What stands below a prompt, sorted. */
type Body = {
  readonly options: ListItem[];
  readonly pairs: ListItem[];
  readonly quotations: Quotation[];
  readonly remarks: string[];
};

/** The questions that can be answered. */
export function readQuestions(
  reader: Reader,
  nodes: readonly RootContent[],
  article: BlockText,
  entries: Entries,
): Question[] {
  const questions: Question[] = [];
  const ids = new Set<string>();
  const prompts = new Set<string>();
  for (const [heading, body] of group(reader, nodes)) {
    const question = readQuestion(reader, heading, readBody(reader, body), article);
    if (!question) continue;
    const folded = foldTypography(question.prompt).toLowerCase();
    if (prompts.has(folded))
      reader.report(
        'duplicate-prompt',
        spanOf(heading),
        'Another question has the same prompt.',
        'Word the two differently, or delete one.',
      );
    prompts.add(folded);
    const id = questionId(question.kind, question.prompt, ids);
    ids.add(id);
    const whole: Question = {
      ...question,
      id,
      skill: skillOf(question, entries),
      points: pointsOf(question),
      origin: 'teacher',
    };
    const other = questions.find((one) => tells(one, whole) || tells(whole, one));
    if (other)
      reader.report(
        'answers-another',
        spanOf(heading),
        `This question and “${other.prompt}” answer each other.`,
        'Leave the answer of the one out of the other, or delete one.',
      );
    questions.push(whole);
  }
  return questions;
}

/** Each `###` heading with what follows it. */
function group(reader: Reader, nodes: readonly RootContent[]): [Heading, RootContent[]][] {
  const groups: [Heading, RootContent[]][] = [];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 3) groups.push([node, []]);
    else if (groups.length > 0) groups.at(-1)?.[1].push(node);
    else reportUnknown(reader, node, 'Begin each question with a ### heading, its prompt.');
  }
  return groups;
}

function readBody(reader: Reader, nodes: readonly RootContent[]): Body {
  const body: Body = { options: [], pairs: [], quotations: [], remarks: [] };
  for (const node of nodes) {
    const quotation = node.type === 'paragraph' ? readQuotation(reader, node) : undefined;
    if (quotation) body.quotations.push(quotation);
    else if (node.type === 'blockquote') body.remarks.push(readRemark(reader, node));
    else if (node.type === 'list') {
      const boxed = node.children.some((item) => hasBox(reader, item));
      (boxed ? body.options : body.pairs).push(...node.children);
    } else
      reportUnknown(
        reader,
        node,
        'Below a prompt stand options, pairs, a quoted « passage » and an explanation after “> ”.',
      );
  }
  return body;
}

function readQuestion(
  reader: Reader,
  heading: Heading,
  body: Body,
  article: BlockText,
): (Bare & Pick<Question, 'evidence' | 'explanation'>) | undefined {
  const span = spanOf(heading);
  const prompt = readLine(reader, heading.children);
  const gaps = readGaps(prompt, span);
  if (prompt.text === '')
    reader.report('empty-prompt', span, 'A question has no prompt.', 'Write it after the ###.');
  if (gaps === 'broken' || prompt.text === '') return undefined;
  if ([body.options, body.pairs, gaps?.gaps ?? []].filter((part) => part.length > 0).length > 1)
    reader.report(
      'mixed-question',
      span,
      'A question has two kinds of answers.',
      'Keep the options, the pairs or the gaps; put a backslash before a brace that is no gap: \\{.',
    );
  const [quotation, second] = body.quotations;
  if (second)
    reader.report(
      'second-evidence',
      second.span,
      'A question has a second quoted passage.',
      'Keep the one that proves the answer.',
    );
  const explanation = body.remarks.filter((remark) => remark !== '').join('\n\n');
  const remark = explanation && { explanation };
  const answers = readAnswers(reader, prompt.text, span, body, gaps);
  if (answers === 'broken') return undefined;
  if (answers) {
    const evidence = quotation && locate(reader, article.text, quotation, 'evidence');
    return { ...answers, ...(evidence && { evidence }), ...remark };
  }
  if (quotation) {
    const passage = locate(reader, article.text, quotation, 'passage');
    return passage && { kind: 'passage', prompt: prompt.text, passage, ...remark };
  }
  reader.report(
    'no-answer',
    span,
    'A question has no answer.',
    'Add options (“- [x] …”), pairs (“- left = right”), a {gap} in the prompt or a « passage ».',
  );
  return undefined;
}

/** The question its options, pairs or gaps make; undefined where there are none, 'broken' where they don't do. */
function readAnswers(
  reader: Reader,
  prompt: string,
  span: Span,
  body: Body,
  gaps: Gaps | undefined,
): Bare | 'broken' | undefined {
  if (body.options.length > 0) return readChoice(reader, prompt, span, body.options);
  if (body.pairs.length > 0) {
    const pairs = readPairs(reader, body.pairs);
    if (pairs.length > 1) return { kind: 'matching', prompt, pairs };
    reader.report(
      'single-pair',
      span,
      'There are not two pairs to match.',
      'Write two or more lines “- left = right”.',
    );
    return 'broken';
  }
  return gaps && { kind: 'gap', prompt: gaps.parts.join(blank), ...gaps };
}

function readChoice(
  reader: Reader,
  prompt: string,
  span: Span,
  items: readonly ListItem[],
): Bare | 'broken' {
  const options = readOptions(reader, items);
  const right = options.filter((option) => option.correct).length;
  if (right === 0)
    reader.report(
      'no-correct-option',
      span,
      'No option is marked as right.',
      'Put an x in the box of the right one: - [x].',
    );
  else if (options.length === 1)
    reader.report(
      'single-option',
      span,
      'There is only one option.',
      'Add wrong options: “- [ ] …”.',
    );
  else if (right === options.length)
    reader.report(
      'all-correct',
      span,
      'All options are marked as right.',
      'Empty the boxes of the wrong ones: - [ ].',
    );
  if (right === 0) return 'broken';
  const kind = right === 1 ? 'single' : 'multiple';
  adviseChoice(reader.report, { kind, prompt, options }, span);
  return { kind, prompt, options };
}

/** One point for each thing to find: each gap, each pair, each right option; one for a passage. */
export function pointsOf(question: Bare): number {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.options.filter((option) => option.correct).length;
    case 'gap':
      return question.gaps.length;
    case 'matching':
      return question.pairs.length;
    case 'passage':
      return 1;
  }
}
