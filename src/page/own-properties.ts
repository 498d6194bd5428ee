/** Begins every custom property of a card: a page that registers one of its own, by `@property`, gives it meaning in cards too. */
export const OWN = 'bk-';

/** Rename the custom properties of a style sheet so. */
export function withOwnProperties(css: string): string {
  return css.replace(/(?<![\w-])--(?=[a-z])/g, `--${OWN}`);
}
