import type { Reminders, ReviewKind } from '../../domain/review-due.ts';

const choices: Readonly<Record<Reminders, string>> = {
  off: 'No reminders',
  weekly: 'Weekly review, Mondays at 9',
  monthly: 'Monthly review, the first of the month at 9',
  both: 'Both',
};

const due: Readonly<Record<ReviewKind, { readonly title: string; readonly message: string }>> = {
  weekly: { title: 'Weekly review', message: 'The week is over: see what worked and what changed.' },
  monthly: { title: 'Monthly review', message: 'The month is over: see what worked and what changed.' },
};

const reminders = {
  title: 'Reminders',
  lead: 'Vigie can remind you, by a notification of the browser, that a review is due. The browser will ask you whether it may.',
  choices,
  refused:
    'Notifications were not allowed, so nothing has changed. Allow them in the browser’s settings and choose again.',
  due,
};

export default reminders;
