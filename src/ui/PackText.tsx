import type { JSX } from 'preact';
import type { PackLanguage } from '../core/model/topic.ts';
import { UI_LANGUAGE } from './strings.ts';

export interface PackTextProps {
  readonly language: PackLanguage;
  readonly children: string;
}

/**
 * Text of a pack in the line: pronounced in the pack's language, and running in its own direction without
 * turning what stands beside it.
 */
export function PackText({ language, children }: PackTextProps): JSX.Element {
  return language === UI_LANGUAGE ? <bdi>{children}</bdi> : <bdi lang={language}>{children}</bdi>;
}
