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

/** A French voice; `undefined` where the browser has none, after waiting for its list. */
export async function frenchVoice(): Promise<SpeechSynthesisVoice | undefined> {
  // An old browser has no speech at all, whatever the types say.
  const speech = (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
  if (!speech) return undefined;
  const found = bestVoice(speech.getVoices());
  if (found || speech.getVoices().length > 0) return found;
  await new Promise<void>((done) => {
    speech.addEventListener('voiceschanged', () => done(), { once: true });
    setTimeout(done, patience);
  });
  return bestVoice(speech.getVoices());
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
export const hush = (): void =>
  (globalThis as { speechSynthesis?: SpeechSynthesis }).speechSynthesis?.cancel();
