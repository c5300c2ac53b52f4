/** Keys, and why an answer is right or wrong, in words, one line each. */
import { m } from '../paraglide/messages.js';
import type { Answer } from '../quiz/attempt.ts';
import { judgeGaps } from '../quiz/grade.ts';
import type { JudgedAnswer, TypedVerdict } from '../quiz/typed-verdict.ts';
import type { GapQuestion, Question } from '../quiz/quiz.ts';
import { slice } from '../text.ts';
import { spaced } from './spacing.ts';

export const quoted = (words: string) => `« ${spaced(words)} »`;
export const pairLine = (left: string, right: string | undefined) =>
  spaced(`${left} → ${right ?? '…'}`);

/** What would have been right. */
export function keyLines(question: Question, text: string): string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.options.filter(({ correct }) => correct).map((option) => spaced(option.text));
    case 'gap':
      return question.gaps.map(([first, ...others]) =>
        others.length > 0
          ? m.key_or({ key: first ?? '', others: others.join(', ') })
          : (first ?? ''),
      );
    case 'matching':
      return question.pairs.map(({ left, right }) => pairLine(left, right));
    case 'passage':
      return [quoted(slice(text, question.passage))];
  }
}

/** What is said of a typed answer that is not quite right; nothing that gives the answer away. */
const typedReasons: Readonly<Partial<Record<TypedVerdict, () => string>>> = {
  form: m.typed_form,
  slip: m.typed_slip,
  synonym: m.typed_synonym,
  other: m.typed_other,
};

function typedReason({ verdict, letters }: JudgedAnswer): string | undefined {
  if (verdict !== 'accents') return typedReasons[verdict]?.();
  return m.typed_accents({ places: letters.map((at) => at + 1).join(', ') });
}

/** One line for each gap that is nearly right; with its word where there are several. */
function gapReasons(question: GapQuestion, texts: readonly string[]): string[] {
  return judgeGaps(question, texts).flatMap((judged, index) => {
    const reason = typedReason(judged);
    if (reason === undefined) return [];
    return [texts.length > 1 ? spaced(`« ${texts[index]?.trim() ?? ''} » : ${reason}`) : reason];
  });
}

/** Why each chosen option is right or wrong, or each typed answer nearly right. */
export function chosenReasons(question: Question, answer: Answer): string[] {
  if (question.kind === 'gap')
    return answer.kind === 'gap' ? gapReasons(question, answer.texts) : [];
  if (question.kind !== 'single' && question.kind !== 'multiple') return [];
  const chosen = answer.kind === question.kind ? answer.options : [];
  return question.options
    .filter(({ id, feedback }) => feedback !== undefined && chosen.includes(id))
    .map(({ text, feedback = '' }) =>
      spaced(chosen.length > 1 ? `${text} : ${feedback}` : feedback),
    );
}
