import { expect, test } from './test.ts';
import { onDisk, write, type Written } from './written.ts';

const attempt = {
  version: 1,
  id: 'old',
  quiz: 'phare-de-kerlan',
  title: 'Le phare de Kerlan cherche un gardien',
  settings: { mode: 'practice' },
  startedAt: Date.UTC(2026, 0, 5),
  finishedAt: Date.UTC(2026, 0, 5) + 60_000,
  asked: [{ id: 'a', skill: 'vocabulary', points: 1 }],
  current: 0,
  responses: [
    {
      question: 'a',
      answers: [
        { at: Date.UTC(2026, 0, 5) + 30_000, answer: { kind: 'single', options: ['x'] }, grade: 1 },
      ],
      hints: 0,
      skipped: false,
    },
  ],
};
const word = {
  version: 1,
  id: 'NOUN phare',
  headword: 'phare',
  category: 'NOUN',
  quiz: attempt.quiz,
  title: attempt.title,
  sentence: 'Le phare cherche un gardien.',
  start: 3,
  end: 8,
  lookups: 1,
  firstAt: attempt.startedAt,
  lastAt: attempt.startedAt,
  collected: false,
};

const written: readonly Omit<Written, 'attempts'>[] = [
  { version: 1 },
  { version: 2, words: [word] },
  { version: 3, words: [word], digests: 'records' },
  { version: 3, words: [word], digests: 'months' },
  { version: 3, words: [word], digests: 'none' },
  { version: 4, words: [word], digests: 'records' },
  { version: 4, words: [word], digests: 'months' },
  { version: 4, words: [word], digests: 'none' },
  { version: 5, words: [word], digests: 'months' },
];

for (const content of written) {
  const { version, digests } = content;
  const name = `a database of version ${version}${digests ? ` with digests as ${digests}` : ''}`;

  test(`${name} is upgraded with all that is in it`, async ({ page }) => {
    await write(page, { ...content, attempts: [attempt] });
    await page.goto('/results/');
    await expect(page.getByText('1 résultat', { exact: true })).toBeVisible();
    await expect(page.getByRole('article')).toContainText([attempt.title]);
    await page.goto('/notice.txt');
    const { digests, summaries, ...found } = await onDisk(page);
    expect(found).toEqual({
      version: 6,
      attempts: [attempt],
      words: content.words ?? [],
      cards: [],
      handIns: [],
    });
    expect(Object.keys(JSON.parse((digests as string[])[0] ?? '{}') as object)).toEqual(['old']);
    expect((summaries as string[]).map((text) => JSON.parse(text) as object)).toEqual([
      expect.objectContaining({ attempts: 1, time: 60_000, scores: [expect.anything()] }),
    ]);
  });

  test(`${name} is left as it was by an upgrade that fails, and the page says that nothing can be kept`, async ({
    page,
  }) => {
    await write(page, { ...content, attempts: [{ ...attempt, responses: 'none' }] });
    const before = await onDisk(page);
    await page.goto('/results/');
    await expect(page.getByText('Vos réponses ne peuvent pas être enregistrées.')).toBeVisible();
    await page.goto('/notice.txt');
    expect(await onDisk(page)).toEqual(before);
    expect(before).toMatchObject({ version });
  });
}
