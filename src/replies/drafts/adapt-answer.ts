import type { PastAnswer } from '../../domain/voice.ts';
import type { ReplyRequest } from '../reply.ts';
import { contentStems } from './content-stems.ts';
import { firstNameOf } from './first-name.ts';
import { formOfAddress } from './form-of-address.ts';
import { objectionsTo } from './guard.ts';
import { languageByFunctionWords } from './house-language.ts';
import type { DraftLanguage } from './languages.ts';
import { mattersOf } from './matters-of.ts';
import { sentencesOf, wordsOf } from './sentences-of.ts';
import { similarAnswers } from './similar-answers.ts';

/** A past answer made fit for another comment. */
export interface AdaptedAnswer {
  readonly text: string;
  readonly answer: PastAnswer;
}

/** Share of the words that a comment and an earlier one must have in common. */
const alikeEnough = 0.34;
const fewestWords = 4;

/**
 * What the brand answered to the comment most like this one, without what was for another person or another day: the old name becomes the new one,
 * and a sentence that the guard would refuse goes. Null where no comment was alike, or too little of the answer is left.
 */
export function adaptedAnswer(request: ReplyRequest, language: DraftLanguage): AdaptedAnswer | null {
  for (const answer of similarAnswers(request.comment.text, request.pastAnswers)) {
    if ((answer.language ?? languageByFunctionWords(answer.answer)) !== language) continue;
    if (!isAlike(request.comment.text, answer.question)) continue;
    const form = formOfAddress(answer.answer, language);
    if (form !== null && form !== request.voice.address) continue;
    const text = adapted(answer.answer, request);
    if (text !== null) return { text, answer };
  }
  return null;
}

function isAlike(comment: string, question: string): boolean {
  const [mine, theirs] = [contentStems(comment), contentStems(question)];
  if (mine.length === 0 || theirs.length === 0) return false;
  const shared = mine.filter((stem) => theirs.includes(stem)).length;
  const [about] = mattersOf(comment);
  const [was] = mattersOf(question);
  if (about?.id !== was?.id) return false;
  return (
    shared / Math.min(mine.length, theirs.length) >= alikeEnough &&
    shared / Math.max(mine.length, theirs.length) >= 0.25
  );
}

function adapted(answer: string, request: ReplyRequest): string | null {
  const name = firstNameOf(request.comment.author);
  const bare = answer
    .split(request.voice.signature.trim() || '\0')
    .join(' ')
    .replace(/@[\p{L}\p{N}_.]+[,!\s]*/gu, '');
  const kept = sentencesOf(bare)
    .map((sentence) => withName(sentence, name))
    .filter((sentence) => objectionsTo(sentence, request).every(({ kind }) => kind === 'too long'));
  const text = kept.join(' ');
  return wordsOf(text).length < fewestWords ? null : text;
}

const greeted =
  /^((?:bonjour|bonsoir|salut|coucou|hello|hi|hey|dear|merci(?: beaucoup)?|thanks|thank you|hola|gracias|hallo|danke|liebe[r]?|ciao|grazie|buongiorno|ol[áa]|oi|obrigad[oa])),?\s+(\p{Lu}[\p{L}-]+)(?=\s*[,!.])/iu;

/** The person greeted by name is another one now. */
function withName(sentence: string, name: string | null): string {
  return sentence
    .replace(greeted, (_, greeting: string) => (name === null ? greeting : `${greeting} ${name}`))
    .replace(/^\p{Lu}\p{Ll}+,\s+(?=\p{Ll})/u, (head) =>
      /^(?:Oui|Non|Yes|No|Alors|Bonjour|Hello|Hi|Hallo|Hola|Ciao|Merci|Sí|Ja|Sì|Sim)/.test(head) ? head : '',
    )
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
