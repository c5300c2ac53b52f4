/** The state of looking words up in one article. */
import { listWords, changeWord } from '$lib/browser/words.ts';
import type { ReadingAids } from '$lib/article/reading-aids.ts';
import { collect, lookUp, type MetWord, wordId } from '$lib/progress/words.ts';
import type { Question } from '$lib/quiz/quiz.ts';
import {
  fetchAids,
  isAsked,
  isLearnable,
  meetingOf,
  wordAt,
  wordOver,
  type FoundWord,
} from './aids.ts';

type Read = { readonly id: string; readonly title: string; readonly text: string };

/** Looks words of an article up, and keeps which ones were. */
export function startReader(quiz: Read) {
  let aids = $state.raw<ReadingAids>();
  let word = $state.raw<FoundWord>();
  let met = $state.raw<Readonly<Record<string, MetWord>>>({});
  let failed = $state(false);
  let loading: Promise<ReadingAids | undefined> | undefined;

  /** Fetches what it takes, once; tries again when that failed. */
  function load(): Promise<ReadingAids | undefined> {
    loading ??= (async () => {
      try {
        const [fetched, words] = await Promise.all([fetchAids(quiz.id), listWords()]);
        met = Object.fromEntries(words.map((one) => [one.id, one]));
        aids = fetched;
        failed = false;
        return fetched;
      } catch {
        failed = true;
        loading = undefined;
        return undefined;
      }
    })();
    return loading;
  }

  /** It counts as looked up where a meaning that can be learned is told: `question` waits for its answer. */
  async function open(found: FoundWord, question: Question | undefined): Promise<void> {
    word = found;
    const [sense] = found.senses;
    if (!aids || isAsked(question, found) || !sense || !isLearnable(sense)) return;
    const meeting = meetingOf(aids, quiz.text, quiz, found, sense);
    keep(await changeWord(meeting.id, (known) => lookUp(known, meeting, Date.now())));
  }

  function keep(changed: MetWord) {
    met = { ...met, [changed.id]: changed };
  }

  return {
    get aids() {
      return aids;
    },
    get word() {
      return word;
    },
    get failed() {
      return failed;
    },
    /** The words of this article that were looked up, here or elsewhere. */
    get looked(): FoundWord[] {
      const known = aids;
      if (!known) return [];
      return known.words.flatMap(([, , ...senses], index) => {
        const isMet = senses.some((sense) => {
          const entry = known.entries[sense];
          return entry !== undefined && isLearnable(entry) && wordId(entry) in met;
        });
        return isMet ? (wordAt(known, index) ?? []) : [];
      });
    },
    isCollected: ({ senses: [sense] }: FoundWord): boolean =>
      sense !== undefined && met[wordId(sense)]?.collected === true,
    load,
    open,
    over: async (offset: number): Promise<FoundWord | undefined> => {
      const known = await load();
      return known && wordOver(known, offset);
    },
    close: () => (word = undefined),
    /** Puts the word among the learner's, or takes it out. */
    async collect(found: FoundWord): Promise<void> {
      const [sense] = found.senses;
      if (!aids || sense?.definition === undefined) return;
      const meeting = meetingOf(aids, quiz.text, quiz, found, sense);
      const known = met[meeting.id] ?? lookUp(undefined, meeting, Date.now());
      const collected = !known.collected;
      keep(
        await changeWord(known.id, (kept) => collect({ ...known, ...kept }, collected, Date.now())),
      );
    },
  };
}
export type Reader = ReturnType<typeof startReader>;
