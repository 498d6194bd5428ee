/** Whose count a basis names, through whomever it was read: "Chinese customs (via Interfax)" is by Chinese customs. */
export function counterOf(basis: string): string {
  return basis.replace(/ \(via [^)]*\)$/u, '');
}
