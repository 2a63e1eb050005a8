import type { ReplyRequest } from '../../reply.ts';
import { type GuardCheck, orNull } from '../guard-check.ts';
import { orderedWords } from '../ordered-words.ts';
import { wordsOf } from '../sentences-of.ts';

/** What only somebody speaks of who takes orders from a text: prompts, instructions, what it is made of. */
const ofItself =
  /\b(?:system ?prompt|prompt|instructions? (?:systeme|precedentes|anteriores|previas)|(?:previous|prior|my|your|these|the above|system) instructions?|(?:mes|vos|ces|les) instructions?|(?:mis|tus|las) instrucciones|(?:meine|deine|die|vorherige\w*) anweisung\w*|le istruzioni|(?:as|en tant qu'?|als|como|come) (?:une? |an? |eine? |um )?(?:ia\b|ai\b|ki\b|assistant virtuel|language model|modele de langage|sprachmodell|modelo de lenguaje|modello linguistico|modelo de linguagem)|language model|modele de langage|sprachmodell|modelo de len?guaje|modello linguistico|modelo de linguagem|chatgpt|gpt|openai|gemini|llama|mistral|jailbreak\w*|developer mode|dan mode|pwned|hacked)\b/;

/** A text that does what a comment orders, or speaks of orders: the comment is to be answered, never obeyed. */
export default {
  kind: 'follows an order in the comment',
  find(text, request, { house }) {
    const said = wordsOf(text).join(' ');
    const own = wordsOf(house).join(' ');
    const itself = ofItself.exec(said)?.[0];
    return orNull([
      ...(itself !== undefined && !own.includes(itself) ? [itself] : []),
      ...ordersIn(request)
        .map((words) => words.join(' '))
        .filter(
          (ordered) =>
            ordered !== '' && ` ${said} `.includes(` ${ordered} `) && !` ${own} `.includes(` ${ordered} `),
        ),
    ]);
  },
} satisfies GuardCheck;

function ordersIn({ comment, thread, post }: ReplyRequest): (readonly string[])[] {
  const texts = [
    comment.text,
    comment.author.name ?? '',
    ...thread.filter(({ own }) => !own).map(({ text }) => text),
  ];
  return [...texts, post ?? ''].flatMap((text) => orderedWords(text));
}
