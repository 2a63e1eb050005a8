import { fold } from '../understanding/token.ts';

/** A day, a month or a time from now, as a text names it. */
export interface NamedDate {
  /** The same in every language, such as "tomorrow", "day 6", "month 5". */
  readonly when: string;
  readonly words: string;
}

const days: readonly string[] = [
  'lundis?|mondays?|lunes|montags?|lunedi|segunda-feira',
  'mardis?|tuesdays?|martes|dienstags?|martedi|terca-feira',
  'mercredis?|wednesdays?|miercoles|mittwochs?|mercoledi|quarta-feira',
  'jeudis?|thursdays?|jueves|donnerstags?|giovedi|quinta-feira',
  'vendredis?|fridays?|viernes|freitags?|venerdi|sexta-feira',
  'samedis?|saturdays?|sabados?|samstags?|sonnabends?|sabato|sabati',
  'dimanches?|sundays?|domingos?|sonntags?|domenica|domeniche',
];
const months: readonly string[] = [
  'janvier|january|enero|januar|janner|gennaio|janeiro',
  'fevrier|february|febrero|februar|febbraio|fevereiro',
  'mars(?! attacks)|march|marzo|marz|marco',
  'avril|april|abril|aprile',
  'mai|may|mayo|maggio|maio',
  'juin|june|junio|juni|giugno|junho',
  'juillet|july|julio|juli|luglio|julho',
  'aout|august|agosto',
  'septembre|september|septiembre|setiembre|settembre|setembro',
  'octobre|october|octubre|oktober|ottobre|outubro',
  'novembre|november|noviembre|novembro',
  'decembre|december|diciembre|dezember|dicembre|dezembro',
];
const unit = `(?:minutes?|min|heures?|jours?|semaines?|mois|hours?|days?|weeks?|months?|horas?|dias?|semanas?|mes(?:es)?|stunden?|tage?n?|wochen?|monate?n?|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|minut[oi]s?)`;
const relative: readonly (readonly [string, string])[] = [
  ['today', "aujourd'hui|today|hoy|heute|oggi|hoje"],
  ['tonight', 'ce soir|tonight|this evening|esta noche|heute abend|stasera|esta noite|hoje a noite'],
  ['tomorrow', 'demain|tomorrow|(?<!(?:la|esta|cada) )manana|(?<!guten )morgen(?! frueh)|domani|amanha'],
  ['yesterday', 'hier|yesterday|ayer|gestern|ieri|ontem'],
  ['this week', 'cette semaine|this week|esta semana|diese woche|questa settimana'],
  [
    'next week',
    'la semaine prochaine|next week|la proxima semana|la semana que viene|nachste woche|la prossima settimana|na proxima semana|semana que vem',
  ],
  [
    'next month',
    'le mois prochain|next month|el proximo mes|el mes que viene|nachsten monat|il mese prossimo|no proximo mes|mes que vem',
  ],
  ['weekend', 'week-?end|fin de semana|wochenende|fine settimana|fim de semana'],
  ['christmas', 'noel|christmas|xmas|navidad|weihnachten|natale|natal'],
  [
    'a while from now',
    `(?:d'ici|dans|sous|sous les|en moins de|within|in|in less than|dentro de|en|en menos de|innerhalb von|innerhalb|binnen|entro|tra|fra|em|dentro de|em menos de) (?:un|une|a|an|one|uno|una|einer|einem|eine|ein|um|uma|quelques|a few|few|unos|unas|algunos|pocos|wenigen|einigen|alcuni|alcune|pochi|poucos|poucas|alguns|algumas|les|the|\\d+)(?: prochaines?| prochains?| next| proxim[oa]s?| nachsten| prossim[ie])? ${unit}`,
  ],
];

const patterns = [...days.map((words, index) => [`day ${index + 1}`, words] as const), ...relative].map(
  ([when, words]) => [when, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'gu')] as const,
);
const monthPatterns = months.map(
  (words, index) =>
    [`month ${index + 1}`, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'gu')] as const,
);

/**
 * Days, months and times from now that a text names, in any of the six languages. A month that is also another word counts beside a figure;
 * a word that means something else in the text's `language` does not count.
 */
export function datesIn(text: string, language = ''): NamedDate[] {
  const folded = fold(text);
  const named = patterns.flatMap(([when, pattern]) =>
    [...folded.matchAll(pattern)].map(([words]) => ({ when, words })),
  );
  const inMonths = monthPatterns.flatMap(([when, pattern]) =>
    [...folded.matchAll(pattern)]
      .filter(
        ({ 0: words, index }) =>
          !/^(?:may|march|mars|mai|marco|marz)$/.test(words) || isMonth(folded, words, index),
      )
      .map(([words]) => ({ when, words })),
  );
  return [...named, ...inMonths].filter(({ words }) => !(language === 'de' && words === 'hier'));
}

function isMonth(text: string, words: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  const after = text.slice(at + words.length, at + words.length + 6);
  return (
    /(?:\d+(?:er|st|nd|rd|th|\.)?|en|in|im|de|fin|debut|of|since|until|mid|depuis|jusqu'en|seit|bis)\s$/.test(
      before,
    ) || /^\s\d/.test(after)
  );
}
