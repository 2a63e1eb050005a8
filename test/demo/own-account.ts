import type { Voice } from '../../src/domain/voice.ts';
import type { LaunchedExtension } from '../browser/launch-extension.ts';
import { ask } from '../browser/made-comments.ts';
import { potters } from './demo-posts.ts';

const day = { from: 10 * 60, to: 18 * 60 };

/** How the potters answer people, as they would set it up. */
const voice: Voice = {
  id: 'atelier-lumen',
  name: potters.name,
  accounts: [{ platform: 'instagram', id: potters.handle }],
  address: 'vous',
  tone: 'warm',
  emoji: 'few',
  signature: '',
  wordsToUse: [],
  wordsNeverUsed: ['cher client'],
  languages: ['fr', 'en'],
  facts: [
    {
      id: 'belgium',
      question: 'Livrez-vous en Belgique ?',
      answer: 'Oui, nous livrons en Belgique et au Luxembourg.',
      address: null,
    },
    {
      id: 'hours',
      question: 'Êtes-vous ouverts le dimanche ? Quels sont vos horaires ?',
      answer: 'L’atelier est ouvert du mardi au samedi, de 10 h à 18 h.',
      address: null,
    },
    {
      id: 'workshops',
      question: 'Do you run workshops for beginners?',
      answer: 'Yes, every first Saturday of the month.',
      address: 'https://atelier-lumen.example/workshops',
    },
  ],
  escalation: { contact: 'Paule', words: { fr: 'Nous prenons votre message très au sérieux.' } },
  timeZone: 'Europe/Paris',
  hours: [[], [day], [day], [day], [day], [day], []],
  learns: false,
};

/** Says that the potters' account is the person's own, and how it speaks: from then on its comments wait for an answer. */
export async function ownThePotters(extension: LaunchedExtension): Promise<void> {
  await ask(extension, 'saveVoice', voice);
  await ask(extension, 'markMine', { platform: 'instagram', account: potters.handle, mine: true });
}
