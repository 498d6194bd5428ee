/** A page's address as a reader knows it: without "https://", and in letters instead of percent signs. */
export function readableAddress(address: string): string {
  const bare = address.replace(/^https?:\/\//i, '');
  try {
    return decodeURI(bare);
  } catch {
    // A stray percent sign: the address as it stands says enough.
    return bare;
  }
}
