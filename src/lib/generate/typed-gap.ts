/** A word of the article to type into its sentence, its meaning given. */
import type { WordUse } from '../article/words.ts';
import { questionId } from '../quiz/quiz-file-ids.ts';
import { blank, type GapQuestion } from '../quiz/quiz.ts';
import { candidateFor, contextOf, explanationOf, fromWords, meaningOf } from './from-word.ts';
import { nearAnswers } from './near-answers.ts';
import { quoted } from '../quiz/quoting.ts';

export const typedGap = fromWords((material, word) => {
  const { entry, use } = word;
  const [token] = use.tokens;
  // « toutefois », « pourtant » : one is as good as the other
  if (!token || use.tokens.length > 1 || token.category === 'ADV') return undefined;
  if (use.sentence.tokens.filter(({ lemma }) => lemma === token.lemma).length > 1) return undefined;
  // « réalisatrice » where « cinéaste » is asked: the article has another word for it
  const isRival = ({ senses: [other] }: WordUse): boolean =>
    other.lemma !== entry.lemma &&
    other.category === entry.category &&
    (entry.synonyms.includes(other.lemma) || material.dictionary.isConfusable(entry, other));
  if (material.uses.some(isRival)) return undefined;
  return candidateFor(word, 'typed', -0.05, (): GapQuestion => {
    const { blanked } = contextOf(material, word);
    const prompt = `Écrivez le mot de l’article qui veut dire ${quoted(meaningOf(word))}\u00a0: ${quoted(blanked)}`;
    const { start, end, sentence } = use;
    return {
      kind: 'gap',
      id: questionId('gap', `typed ${prompt}`, new Set()),
      skill: 'vocabulary',
      prompt,
      parts: prompt.split(blank),
      gaps: [[token.text]],
      // « s’efforcer » does not take the place of a verb without a pronoun
      near: [nearAnswers(token.text, material.lexicon, token, entry.frame ? [] : entry.synonyms)],
      evidence: { start, end, sentence: { start: sentence.start, end: sentence.end } },
      explanation: explanationOf(word),
      points: 1,
      origin: 'generated',
    };
  });
});
