import type { HouseFact, Voice } from '../../../src/domain/voice.ts';

const facts = (...list: readonly (readonly [string, string, string?])[]): HouseFact[] =>
  list.map(([question, answer, address], index) => ({
    id: `fact-${index}`,
    question,
    answer,
    address: address ?? null,
  }));

const plain: Omit<Voice, 'id' | 'name'> = {
  accounts: [],
  address: 'vous',
  tone: 'friendly',
  emoji: 'few',
  signature: '',
  wordsToUse: [],
  wordsNeverUsed: [],
  languages: ['fr', 'en', 'es', 'de', 'it', 'pt'],
  facts: [],
  escalation: { contact: '', words: {} },
  timeZone: 'Europe/Paris',
  hours: [[], [], [], [], [], [], []],
  learns: false,
};

/** Voices of invented houses, unlike each other in all that a draft depends on. */
export const inventedShops: readonly Voice[] = [
  {
    ...plain,
    id: 'bakery',
    name: 'Maison Tilleul',
    address: 'tu',
    tone: 'warm',
    emoji: 'many',
    wordsToUse: ['Coucou', 'gourmand'],
    wordsNeverUsed: ['désolé', 'client', 'cher'],
    facts: facts(
      ['Quels sont vos horaires ?', 'La boutique ouvre du mardi au samedi de 8 h à 19 h.'],
      ['Livrez-vous ?', 'Nous livrons dans un rayon de 12 km autour de Nantes.'],
      ['Quels sont les frais de livraison ?', 'La livraison coûte 4,90 €, elle est offerte dès 45 €.'],
      ['Combien coûte le gâteau aux noix ?', 'Le gâteau aux noix est à 24 €, pour six personnes.'],
      ['Contient du gluten ?', 'Toutes nos brioches contiennent du gluten.'],
      ['Comment vous contacter ?', 'Écris-nous à bonjour@maison-tilleul.example.'],
    ),
  },
  {
    ...plain,
    id: 'fashion',
    name: 'Atelier Brume',
    tone: 'formal',
    emoji: 'none',
    signature: '— Anaïs, Atelier Brume',
    wordsNeverUsed: ['bonjour', 'super', 'sorry', 'hello', 'danke', 'équipe'],
    facts: facts(
      ['Quel est le délai de livraison ?', 'Les commandes partent sous 2 jours ouvrés.'],
      [
        'Comment faire un retour ?',
        'Les retours sont possibles pendant 30 jours.',
        'https://atelier-brume.example/retours',
      ],
      ['Livrez-vous en Belgique ?', 'Oui, en Belgique et en Suisse, pour 8 €.'],
      ['Quelles tailles proposez-vous ?', 'Nos vêtements vont du 34 au 48.'],
      ['Do you ship to the UK?', 'Yes, we ship to the UK for £9.'],
      ['What are your prices?', 'Dresses start at £85.'],
      ['Où se trouve la boutique ?', 'Au 14 rue des Carmes, à Lyon.'],
      ['Comment postuler ?', 'Les offres sont sur atelier-brume.example/emploi.'],
    ),
  },
  {
    ...plain,
    id: 'studio',
    name: 'Northlight Studio',
    tone: 'friendly',
    emoji: 'few',
    signature: 'Team Northlight',
    wordsNeverUsed: ['amazing', 'unfortunately', 'thanks', 'merci', 'gracias', 'ravi'],
    wordsToUse: ['Hey', 'lovely'],
    facts: facts(
      ['What are your opening hours?', 'We are open Monday to Friday, 9 am to 6 pm.'],
      ['How much is shipping?', 'Shipping is £3.95, and free over £40.'],
      ['Is it back in stock?', 'The green mug is back in stock on 3 December.'],
      ['How do I return an order?', 'Send it back within 14 days with the form in the parcel.'],
      ['Wie lange dauert der Versand?', 'Der Versand dauert 3 bis 5 Werktage.'],
    ),
  },
  { ...plain, id: 'bare', name: 'Lumen', address: 'tu', tone: 'friendly', emoji: 'none' },
];
