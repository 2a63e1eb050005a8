import type { MetricName } from '../domain/metrics.ts';
import type { LabelTable } from './label-table.ts';

/** What all platforms call the same, as a table of labels. */
const shared: LabelTable = {
  en: {
    impressions: 'impressions',
    comments: 'comments',
    saves: 'saves',
    follows: 'follows',
    linkClicks: 'link clicks',
  },
  fr: {
    impressions: 'impressions',
    comments: 'commentaires',
    saves: 'enregistrements',
    follows: 'nouveaux abonnés',
    linkClicks: 'clics sur le lien|clics sur un lien',
  },
  de: {
    impressions: 'impressions|impressionen',
    comments: 'kommentare',
    follows: 'neue follower|neue follower:innen',
    linkClicks: 'link-klicks|linkklicks',
  },
  es: {
    impressions: 'impresiones',
    comments: 'comentarios',
    saves: 'guardados|elementos guardados',
    follows: 'nuevos seguidores|seguidores nuevos',
    linkClicks: 'clics en el enlace',
  },
  pt: {
    impressions: 'impressões',
    comments: 'comentários',
    saves: 'salvamentos',
    follows: 'novos seguidores',
    linkClicks: 'cliques no link',
  },
  it: {
    impressions: 'impression|impressioni',
    comments: 'commenti',
    saves: 'salvataggi|elementi salvati',
    follows: 'nuovi follower',
    linkClicks: 'clic sul link',
  },
};

/** A platform's labels, with those that all platforms share. */
export function withSharedLabels(own: LabelTable): LabelTable {
  return Object.fromEntries(
    Object.entries(own).map(([language, labels]) => {
      const joined: Partial<Record<MetricName, string>> = { ...shared[language] };
      for (const [name, words] of Object.entries(labels) as [MetricName, string][])
        joined[name] = joined[name] ? `${joined[name]}|${words}` : words;
      return [language, joined];
    }),
  );
}
