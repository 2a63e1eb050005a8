import type { ReminderTexts } from '../reminder-texts.ts';

const reminders: ReminderTexts = {
  title: 'Rappels',
  lead: 'Vigie peut vous rappeler, par une notification du navigateur, qu’un bilan est à faire. Le navigateur vous demandera s’il le peut.',
  choices: {
    off: 'Aucun rappel',
    weekly: 'Bilan de la semaine, le lundi à 9\u00a0h',
    monthly: 'Bilan du mois, le premier du mois à 9\u00a0h',
    both: 'Les deux',
  },
  refused:
    'Les notifications n’ont pas été autorisées, rien n’a donc changé. Autorisez-les dans les réglages du navigateur et choisissez de nouveau.',
  due: {
    weekly: {
      title: 'Bilan de la semaine',
      message: 'La semaine est finie\u00a0: voyez ce qui a marché et ce qui a changé.',
    },
    monthly: {
      title: 'Bilan du mois',
      message: 'Le mois est fini\u00a0: voyez ce qui a marché et ce qui a changé.',
    },
  },
};

export default reminders;
