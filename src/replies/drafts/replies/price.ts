import { defineReply } from '../intent-reply.ts';

/** What it costs, whether it is there and where to buy it: from the facts, never guessed. */
export default defineReply({
  id: 'price',
  mood: 'calm',
  plans: [
    { move: 'answer from the facts', parts: ['greeting?', 'fact', 'more?'], needs: 'fact' },
    { move: 'answer as before', parts: ['greeting?', 'before'], needs: 'past answer' },
    { move: 'leave a slot for the answer', parts: ['greeting', 'answerSlot'] },
    { move: 'ask back', parts: ['greeting', 'askBack'] },
    { move: 'promise to find out', parts: ['greeting', 'findOut'] },
    { move: 'point to the contact', parts: ['greeting?', 'reachUs'], needs: 'contact' },
  ],
  parts: {},
});
