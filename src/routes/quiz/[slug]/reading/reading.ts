/** What helps to read, in one part that is loaded when it is first wanted. */
export { default as Reader } from './Reader.svelte';
export { default as ReadingTimer } from './ReadingTimer.svelte';
export { default as ReadingTools } from './ReadingTools.svelte';
export { startReader } from './reader.svelte.ts';
