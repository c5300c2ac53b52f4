import { expect, test } from 'vitest';
import { isSafeHref } from '../../src/lib/quiz/links.ts';

test.each([
  ['https://example.org/a', true],
  ['http://example.org', true],
  ['//example.org/a', true],
  ['/images/a.png', true],
  ['../autre', true],
  ['#note', true],
  ['javascript:alert(1)', false],
  [' JaVaScRiPt:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['data:text/html,x', false],
  ['mailto:a@example.org', false],
  ['', false],
])('%s may be followed: %s', (href, allowed) => {
  expect(isSafeHref(href)).toBe(allowed);
});
