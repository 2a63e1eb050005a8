import type { Handover } from '../../reply.ts';

/** What is known when the checklist is written. */
interface Known {
  /** '' where none is set down. */
  readonly contact: string;
  /** Whether the voice has words to say in public meanwhile. */
  readonly hasWords: boolean;
}

interface Because {
  checklist(known: Known): readonly string[];
  subject(brand: string): string;
}

/** The words of a hand-over, in the interface's language. */
interface HandoverTexts extends Record<Handover['because'], Because> {
  to(contact: string): string;
  who(author: string): string;
  where(link: string): string;
  when(date: string): string;
  readonly contact: string;
  readonly author: string;
  readonly link: string;
  readonly date: string;
  readonly wrote: string;
  readonly before: string;
  readonly post: string;
  readonly notAnswered: string;
}

/** By the interface's language. */
export const handoverTexts: Readonly<Record<'en' | 'fr', HandoverTexts>> = {
  en: {
    crisis: {
      checklist: ({ contact, hasWords }) => [
        'If somebody is in danger now, call the emergency services first.',
        'Do not answer on the substance: nothing admitted, nothing denied, nothing promised.',
        'Keep the evidence: take a screenshot with the date, and copy the link to the comment. Do not delete or hide it.',
        contact === ''
          ? 'Hand it over now with the text below to whoever decides in the house. No contact is set down in the voice yet.'
          : `Hand it over now with the text below to ${contact}.`,
        hasWords
          ? 'In public, say only the words that the voice sets down for a crisis.'
          : 'In public, say nothing until the person in charge has decided; no words for a crisis are set down in the voice.',
        'Hold back the posts that are planned until it is decided, and look for other comments on the same subject.',
      ],
      subject: (brand) => `Subject: urgent, a comment under a post of ${brand} may be a crisis`,
    },
    insult: {
      checklist: ({ contact }) => [
        'Do not answer in the heat of the moment, and never in the same tone.',
        'Keep the evidence: take a screenshot with the date, and copy the link to the comment.',
        'Check the house rules: hide the comment, report it to the platform or block the account where they say so.',
        'Where a real complaint stands behind it, answer that in private messages once a colleague has read it.',
        contact === ''
          ? 'Threats, hatred or harassment: hand it over with the text below to whoever decides in the house.'
          : `Threats, hatred or harassment: hand it over with the text below to ${contact}.`,
      ],
      subject: (brand) => `Subject: an insulting comment under a post of ${brand}`,
    },
    to: (contact) => `To: ${contact}`,
    who: (author) => `Written by: ${author}`,
    where: (link) => `Where: ${link}`,
    when: (date) => `When: ${date}`,
    contact: 'contact',
    author: 'author',
    link: 'link to the comment',
    date: 'date and time',
    wrote: 'The comment, word for word:',
    before: 'Before it in the thread:',
    post: 'The post:',
    notAnswered: 'Nothing has been answered in public so far.',
  },
  fr: {
    crisis: {
      checklist: ({ contact, hasWords }) => [
        'Si une personne est en danger, appelez d’abord les secours.',
        'Ne répondez pas sur le fond\u00A0: rien à reconnaître, rien à démentir, rien à promettre.',
        'Conservez les preuves\u00A0: une capture d’écran avec la date, et le lien du commentaire. Ne le supprimez pas, ne le masquez pas.',
        contact === ''
          ? 'Transmettez-le maintenant, avec le texte ci-dessous, à la personne qui décide chez vous. Aucun contact n’est encore indiqué dans la voix.'
          : `Transmettez-le maintenant, avec le texte ci-dessous, à ${contact}.`,
        hasWords
          ? 'En public, ne dites que les mots prévus par la voix pour une crise.'
          : 'En public, ne dites rien avant la décision du responsable\u00A0; la voix ne prévoit pas encore de mots pour une crise.',
        'Suspendez les publications programmées jusqu’à la décision, et cherchez d’autres commentaires sur le même sujet.',
      ],
      subject: (brand) =>
        `Objet\u00A0: urgent, un commentaire sous une publication de ${brand} peut être une crise`,
    },
    insult: {
      checklist: ({ contact }) => [
        'Ne répondez pas à chaud, et jamais sur le même ton.',
        'Conservez les preuves\u00A0: une capture d’écran avec la date, et le lien du commentaire.',
        'Suivez les règles de la maison\u00A0: masquez le commentaire, signalez-le à la plateforme ou bloquez le compte si elles le prévoient.',
        'S’il y a une vraie réclamation derrière, répondez-y en message privé, après relecture par un collègue.',
        contact === ''
          ? 'Menace, haine ou harcèlement\u00A0: transmettez-le, avec le texte ci-dessous, à la personne qui décide chez vous.'
          : `Menace, haine ou harcèlement\u00A0: transmettez-le, avec le texte ci-dessous, à ${contact}.`,
      ],
      subject: (brand) => `Objet\u00A0: un commentaire insultant sous une publication de ${brand}`,
    },
    to: (contact) => `À\u00A0: ${contact}`,
    who: (author) => `Auteur\u00A0: ${author}`,
    where: (link) => `Où\u00A0: ${link}`,
    when: (date) => `Quand\u00A0: ${date}`,
    contact: 'contact',
    author: 'auteur',
    link: 'lien du commentaire',
    date: 'date et heure',
    wrote: 'Le commentaire, mot pour mot\u00A0:',
    before: 'Avant lui dans le fil\u00A0:',
    post: 'La publication\u00A0:',
    notAnswered: 'Rien n’a été répondu en public pour l’instant.',
  },
};
