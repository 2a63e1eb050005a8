import type { HouseFact, PastAnswer } from '../../domain/voice.ts';
import type { ReplyRequest } from '../reply.ts';
import { adaptedAnswer } from './adapt-answer.ts';
import { datesIn } from './dates-in.ts';
import { failureIn } from './failure-in.ts';
import { findFacts, particularStems } from './find-facts.ts';
import { firstNameOf } from './first-name.ts';
import { languageByFunctionWords } from './house-language.ts';
import type { IntentReply } from './intent-reply.ts';
import type { DraftLanguage } from './languages.ts';
import { mattersOf } from './matters-of.ts';
import { praiseKinds } from './praise-kinds.ts';
import type { Fillings } from './render-line.ts';
import { sentencesOf, wordsOf } from './sentences-of.ts';
import { steeringIntents } from './steering-intents.ts';
import { topicOf } from './topic-of.ts';

/** What drafts for one comment are made of. */
export interface DraftMaterial {
  readonly fillings: Fillings;
  readonly fact: HouseFact | null;
  /** The fact is written in another language than the answer: it is shown as the source, and said in a slot. */
  readonly factElsewhere: boolean;
  readonly contact: HouseFact | null;
  readonly pastAnswer: PastAnswer | null;
}

/** Characters of a fact that are said at once. */
const longestFact = 320;

/** Everything in a request that its drafts can say. */
export function materialFor(
  request: ReplyRequest,
  language: DraftLanguage,
  reply: IntentReply,
): DraftMaterial {
  const { comment, voice, post } = request;
  const { text } = comment;
  const fact =
    reply.mood === 'glad' ? null : (findFacts(text, post ?? '', factsFor(request))[0]?.fact ?? null);
  const contact = contactFact(
    voice.facts,
    language,
    mattersOf(text).map(({ id }) => id),
  );
  const before = adaptedAnswer(request, language);
  const [matter] = mattersOf(text);
  const topic = topicOf(text, language);
  const marked = (words: string | undefined) =>
    words === undefined
      ? null
      : words.replace(/<([^<>/]*)\/([^<>]*)>/g, (_, tu: string, vous: string) =>
          voice.address === 'tu' ? tu : vous,
        );
  const isOrder =
    mattersOf(text).some(({ id }) => id === 'order') ||
    request.understanding.intents.some(({ what }) => what === 'delivery');
  const order = isOrder ? '' : null;
  const ask = asks(text, topic !== null, matter?.id) ? matter?.ask?.[language] : undefined;
  return {
    fact,
    factElsewhere: fact !== null && isElsewhere(fact, language),
    contact,
    pastAnswer: before?.answer ?? null,
    fillings: {
      language,
      address: voice.address,
      name: firstNameOf(comment.author),
      topic,
      texts: {
        matter: marked(matter?.name[language]),
        slot: matter?.slot[language] ?? null,
        ask: marked(ask),
        failure: marked(failureIn(text)?.name[language]),
        fact: fact === null ? null : factText(fact),
        factSlot: fact === null ? null : '',
        link: fact?.address ?? null,
        contact: contact === null ? null : factText(contact),
        before: before?.text ?? null,
        '?noAsk': ask === undefined ? '' : null,
        '?noMatter': matter?.name[language] === undefined ? '' : null,
        '?long': wordsOf(text).length > 11 ? '' : null,
        '?calm': reply.mood === 'sorry' ? null : '',
        '?positive': request.understanding.sentiment?.what === 'positive' ? '' : null,
        '?order': order,
        '?noOrder': order === null ? '' : null,
        '?noTopic': topic === null ? '' : null,
        ...praiseKinds(text),
      },
    },
  };
}

/** Offers of work or of a partnership are answered by what the house says of these alone, a complaint that asks nothing by nothing. */
function factsFor({ understanding, voice }: ReplyRequest): readonly HouseFact[] {
  const found = steeringIntents(understanding);
  const about = found.has('recruitment') ? 'job' : found.has('collaboration') ? 'partnership' : null;
  if (about === null && found.has('complaint') && !found.has('question') && !found.has('delivery')) return [];
  if (about === null) return voice.facts;
  return voice.facts.filter(({ question }) => mattersOf(question).some(({ id }) => id === about));
}

/** A short answer is in the language of its question. */
function isElsewhere(
  { question, answer }: Pick<HouseFact, 'question' | 'answer'>,
  language: DraftLanguage,
): boolean {
  const own = languageByFunctionWords(answer) ?? languageByFunctionWords(`${question} ${answer}`);
  return own !== null && own !== language;
}

/** A longer question mostly says itself what it is about. */
const mostWordsUnsaid = 7;

/** Whether a comment leaves open what its matter needs: with a figure, a day, a place or a thing in it, it has been said. */
function asks(comment: string, hasTopic: boolean, matter: string | undefined): boolean {
  // "Replay disponible ?" says which one.
  if (/^(?:price|stock|contents)$/.test(matter ?? '') && particularStems(comment).length > 0) return false;
  if (hasTopic || wordsOf(comment).length > mostWordsUnsaid) return false;
  return (
    !/\p{N}/u.test(comment) && !/(?<=\p{L}\s)\p{Lu}\p{Ll}/u.test(comment) && datesIn(comment).length === 0
  );
}

/** As many sentences as fit, ended as one. */
function factText({ answer, address }: HouseFact): string {
  const sentences = sentencesOf(answer.normalize('NFC').replace(/[^\S\n]+/g, ' '));
  let text = '';
  for (const sentence of sentences) {
    if (text !== '' && text.length + sentence.length > longestFact) break;
    text = text === '' ? sentence : `${text} ${sentence}`;
  }
  const ended = /[\p{L}\p{N}%€)]$/u.test(text) ? `${text}.` : text;
  return address === null || answer.includes(address) ? ended : `${ended} ${address}`;
}

/** How the house says it is reached: what was asked for that matter first. */
function contactFact(
  facts: readonly HouseFact[],
  language: DraftLanguage,
  asked: readonly string[],
): HouseFact | null {
  const reachable = facts.filter(
    ({ question, answer }) =>
      !isElsewhere({ question, answer }, language) &&
      (mattersOf(question).some(({ id }) => id === 'contact' || id === 'job' || id === 'partnership') ||
        /\S+@\S+\.\S+/.test(answer)),
  );
  return (
    reachable.find(({ question }) =>
      mattersOf(question).some(({ id }) => id !== 'contact' && asked.includes(id)),
    ) ??
    reachable.find(({ question }) => mattersOf(question).some(({ id }) => id === 'contact')) ??
    null
  );
}
