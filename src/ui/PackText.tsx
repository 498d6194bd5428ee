import type { JSX } from 'preact';
import { uiLanguage } from './say.ts';

export interface PackTextProps {
  /** BCP 47 tag, such as one of a pack's languages. */
  readonly language: string;
  readonly children: string;
}

/**
 * Text of a pack in the line: pronounced in the pack's language, and running in its own direction without
 * turning what stands beside it.
 */
export function PackText({ language, children }: PackTextProps): JSX.Element {
  return language === uiLanguage() ? <bdi>{children}</bdi> : <bdi lang={language}>{children}</bdi>;
}
