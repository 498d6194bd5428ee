/** For callbacks of a state: what is pressed in the gallery changes the view at most. */
export function noAction(): void {}

/** The same where the view waits for whether it was saved. */
export async function noActionSaved(): Promise<boolean> {
  return true;
}
