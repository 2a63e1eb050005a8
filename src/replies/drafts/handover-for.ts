import type { Handover, ReplyRequest } from '../reply.ts';
import { answerLanguage } from './answer-language.ts';
import { handoverTexts } from './wording/handover-texts.ts';

/**
 * What to do instead of answering: where the comment is a crisis or an insult, else null. `language` is the interface's. The text has what
 * the comment says word for word; what is not known stands in it as a slot.
 */
export function handoverFor(request: ReplyRequest, language: 'en' | 'fr'): Handover | null {
  const intents = new Set(request.understanding.intents.map(({ what }) => what));
  const because = intents.has('crisis') ? 'crisis' : intents.has('insult') ? 'insult' : null;
  if (because === null) return null;
  const { voice } = request;
  const texts = handoverTexts[language];
  const publicWords = because === 'crisis' ? (voice.escalation.words[answerLanguage(request)] ?? null) : null;
  const contact = voice.escalation.contact.trim();
  return {
    because,
    checklist: texts[because].checklist({ contact, hasWords: publicWords !== null }),
    text: handoverText(request, texts, because, contact),
    publicWords,
  };
}

function handoverText(
  { comment, post, thread, voice }: ReplyRequest,
  texts: (typeof handoverTexts)['en'],
  because: Handover['because'],
  contact: string,
): string {
  const { handle, name, url } = comment.author;
  const who = [name, handle === null ? null : `@${handle}`, url].filter((part) => part !== null).join(' · ');
  return [
    texts.to(contact === '' ? `[${texts.contact}]` : contact),
    texts[because].subject(voice.name),
    '',
    texts.who(who === '' ? `[${texts.author}]` : who),
    texts.where(`[${texts.link}]`),
    texts.when(`[${texts.date}]`),
    '',
    texts.wrote,
    quoted(comment.text),
    ...(thread.length === 0
      ? []
      : [
          '',
          texts.before,
          ...thread.map(({ own, author, text }) => `${own ? voice.name : (author ?? '?')} – ${quoted(text)}`),
        ]),
    ...(post === null ? [] : ['', texts.post, quoted(post)]),
    '',
    texts.notAnswered,
  ].join('\n');
}

function quoted(text: string): string {
  const shown = text.length > 2000 ? `${text.slice(0, 2000).toWellFormed()} […]` : text;
  // What turns the direction of text would change how the rest of the message reads.
  return `« ${shown.replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|[\u{E0000}-\u{E0FFF}]/gu, '')} »`;
}
