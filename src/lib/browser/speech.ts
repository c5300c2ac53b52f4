/** Reads French aloud with the browser's own voices. */

/** The French voice to read with, one of the device's own first; `undefined` where there is none. */
const bestVoice = (voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined => {
  const french = voices.filter(({ lang }) => /^fr(?:[-_]|$)/i.test(lang));
  const rank = ({ lang, localService }: SpeechSynthesisVoice): number =>
    (localService ? 0 : 2) + (/^fr[-_]FR$/i.test(lang) ? 0 : 1);
  return [...french].sort((a, b) => rank(a) - rank(b))[0];
};

/** Milliseconds that a browser may take to list its voices. */
const patience = 1500;

/** An old browser has no speech at all, whatever the types say. */
const speech = (): SpeechSynthesis | undefined =>
  (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;

/**
 * Tells which French voice there is, `undefined` for none: as soon as the browser has listed its voices, and whenever
 * the list changes. Returns the way to hear no more of it.
 */
export function watchVoice(tell: (voice: SpeechSynthesisVoice | undefined) => void): () => void {
  const own = speech();
  const told = new AbortController();
  const now = (): void => tell(own && bestVoice(own.getVoices()));
  if (!own || own.getVoices().length > 0) now();
  else {
    const timer = setTimeout(now, patience);
    told.signal.addEventListener('abort', () => clearTimeout(timer));
  }
  // Safari’s was no event target for long.
  if (own && 'addEventListener' in own)
    own.addEventListener('voiceschanged', now, { signal: told.signal });
  return () => told.abort();
}

/** A French voice; `undefined` where the browser has none, after waiting for its list. */
export async function frenchVoice(): Promise<SpeechSynthesisVoice | undefined> {
  let stop = (): void => undefined;
  const voice = await new Promise<SpeechSynthesisVoice | undefined>((done) => {
    stop = watchVoice(done);
  });
  stop();
  return voice;
}

/** Says a text; settles when it is said: `true` to its end, `false` where it was cut short or failed. */
export function say(text: string, voice: SpeechSynthesisVoice, rate: number): Promise<boolean> {
  return new Promise((done) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;
    utterance.onend = () => done(true);
    utterance.onerror = () => done(false);
    speechSynthesis.speak(utterance);
  });
}

/** Does nothing where there is no speech. */
export const hush = (): void => speech()?.cancel();
