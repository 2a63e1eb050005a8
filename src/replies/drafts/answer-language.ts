import type { ReplyRequest } from '../reply.ts';

/** The language to answer in: the comment's own where the voice speaks it, else the voice's first. ISO 639-1. */
export function answerLanguage({ understanding, voice }: ReplyRequest): string {
  const { language } = understanding;
  if (language !== null && voice.languages.includes(language)) return language;
  return voice.languages[0] ?? 'en';
}
