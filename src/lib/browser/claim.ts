/**
 * One tab at a time asks the questions of a quiz: two would write over each other's answers. The browser
 * settles who (Web Locks); where it has no locks, the store still refuses to write over another tab's answers.
 */

/** The right to ask a quiz's questions, until it is released, or lost to another tab. */
export type Claim = {
  readonly lost: boolean;
  /** The store refuses the attempt, as another tab has gone on with it: nothing of this one counts any more. */
  lose: () => void;
  release: () => void;
};

/** Milliseconds in which a page that is being left, as in a reload, gives its lock back. */
const patience = 1000;

/** Another tab has taken the quiz over, or the store refuses what this one writes. Called at most once. */
type OnLost = (how: 'taken' | 'refused') => void;

/** `undefined` when another tab asks this quiz already. */
export const claimQuiz = (quiz: string, onlost: OnLost): Promise<Claim | undefined> =>
  claim(quiz, { signal: AbortSignal.timeout(patience) }, onlost);

/** Takes the quiz from the tab that asks it, which loses its claim. */
export const takeOver = (quiz: string, onlost: OnLost): Promise<Claim | undefined> =>
  claim(quiz, { steal: true }, onlost);

function claim(quiz: string, options: LockOptions, onlost: OnLost): Promise<Claim | undefined> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((done) => (release = done));
  let lost = false;
  const lose: OnLost = (how) => {
    if (lost) return;
    lost = true;
    release();
    onlost(how);
  };
  const held: Claim = {
    get lost() {
      return lost;
    },
    lose: () => lose('refused'),
    release,
  };
  // Without HTTPS a page has no locks, whatever the types say.
  const locks = (navigator as Partial<Navigator>).locks;
  if (!locks) return Promise.resolve(held);
  return new Promise((resolve) => {
    let granted = false;
    const hold = () => {
      granted = true;
      resolve(held);
      return released;
    };
    locks.request(`quiz/${quiz}`, options, hold).catch((error: unknown) => {
      if (granted) lose('taken');
      // Where the page may not use locks at all, it does without.
      else resolve(isBusy(error) ? undefined : held);
    });
  });
}

const isBusy = (error: unknown): boolean =>
  error instanceof DOMException && /^(?:Abort|Timeout)Error$/.test(error.name);
