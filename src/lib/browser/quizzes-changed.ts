/** While developing: loads the page's data again when a quiz file was saved; the page keeps its state. */
import { invalidateAll } from '$app/navigation';

/** Call once under `import.meta.hot`, as in `+layout.svelte`; `server/watch-quizzes.ts` sends the event. */
export function watchQuizzes(): void {
  import.meta.hot?.on('quizzes:changed', () => void invalidateAll());
}
