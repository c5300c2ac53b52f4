/** A hint in words. What a hint points at is named too, for those who don't see where the article is marked. */
import { optionTexts } from '$lib/components/options.ts';
import { spaced } from '$lib/components/spacing.ts';
import { quoted } from '$lib/components/wording.ts';
import { m } from '$lib/paraglide/messages.js';
import { hintedBlock, type HintStep } from '$lib/quiz/hints.ts';
import { currentQuestion, hintsTaken, type QuizContext } from '$lib/quiz/selectors.ts';
import { contains, slice, type Block, type Span } from '$lib/text.ts';
import type { Spoken } from './feedback.ts';
import { askedWord } from './shown.ts';

/** What stands between is the quiz's own, or one of its options as it is shown. */
export type HintWording = {
  readonly before?: string;
  readonly quoted?: string;
  readonly after?: string;
  /** Of what is quoted: a language code. */
  readonly lang: string;
};

/** Characters of a paragraph that tell which one it is. */
const openingLength = 60;

/** The words of a span; without the one that is asked for, where it holds that. */
function wordsOf(context: QuizContext, span: Span): string {
  const { text } = context.quiz.article;
  const asked = askedWord(context, currentQuestion(context));
  if (!asked || !contains(span, asked)) return slice(text, span);
  const [before, after] = [
    { start: span.start, end: asked.start },
    { start: asked.end, end: span.end },
  ];
  return `${slice(text, before)}…${slice(text, after)}`;
}

function openingOf(context: QuizContext, block: Block): string {
  const words = wordsOf(context, block);
  if (words.length <= openingLength) return words;
  return `${words.slice(0, words.lastIndexOf(' ', openingLength))}…`;
}

/** The paragraph's number, as the article counts them; `undefined` for what is no paragraph. */
function numberOf(blocks: readonly Block[], block: Block | undefined): number | undefined {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  return block?.kind === 'paragraph' ? paragraphs.indexOf(block) + 1 : undefined;
}

export function hintWording(context: QuizContext, hint: HintStep): HintWording {
  const question = currentQuestion(context);
  const { blocks } = context.quiz.article;
  switch (hint.kind) {
    case 'strike': {
      if (!question || !('options' in question)) return { lang: 'fr' };
      const { lang, textOf } = optionTexts(question);
      const option = question.options.find(({ id }) => id === hint.option);
      return {
        before: m.question_hint_strike_before(),
        quoted: option ? textOf(option) : '',
        after: m.question_hint_strike_after(),
        lang,
      };
    }
    case 'letters': {
      const { letters } = hint;
      const before = m.question_hint_letters({ count: letters.length });
      return { before: `${before} `, quoted: letters.join(', '), lang: 'fr' };
    }
    case 'pair': {
      const pair = question?.kind === 'matching' ? question.pairs[hint.pair] : undefined;
      return { quoted: spaced(`${pair?.left} → ${pair?.right}`), lang: 'fr' };
    }
    case 'paragraph': {
      const block = blocks[hintedBlock(blocks, hint.span)];
      const number = numberOf(blocks, block);
      const before =
        number === undefined ? m.question_hint_passage() : m.question_hint_paragraph({ number });
      const opening = block && quoted(openingOf(context, block));
      return { before: `${before} `, ...(opening && { quoted: opening }), lang: 'fr' };
    }
    case 'sentence': {
      const number = numberOf(blocks, blocks[hintedBlock(blocks, hint.span)]);
      const before =
        number === undefined ? m.question_hint_sentence() : m.question_paragraph_is({ number });
      return { before: `${before} `, quoted: quoted(wordsOf(context, hint.span)), lang: 'fr' };
    }
  }
}

/** The hint taken last, for a live region. */
export function spokenHint(context: QuizContext): Spoken[] {
  const hint = hintsTaken(context).at(-1);
  if (!hint) return [];
  const { before = '', quoted = '', after = '', lang } = hintWording(context, hint);
  return [
    { text: `${m.question_hint()}. ${before.trim()}` },
    { text: quoted, lang },
    { text: after },
  ];
}
