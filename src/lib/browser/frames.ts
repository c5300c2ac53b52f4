/**
 * Waits until so many frames have begun: with two, all that was changed before has been painted. Frames come only while
 * the page is in view.
 */
export async function frames(count: number): Promise<void> {
  for (let begun = 0; begun < count; begun++)
    await new Promise((begins) => requestAnimationFrame(begins));
}
