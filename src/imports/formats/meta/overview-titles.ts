import type { AccountMetricName } from '../../../domain/account-period.ts';
import { headKey } from '../../find-columns.ts';

/** What an overview file is about. */
export interface OverviewTitle {
  readonly metric: AccountMetricName;
  /** The platform where the title names it; null: it does not. */
  readonly platform: 'instagram' | 'facebook' | null;
}

/**
 * What the title of an overview file names: "Instagram reach", "Content interactions", "Couverture Instagram"; undefined where it is
 * nothing that is kept. English as met, of Portuguese reach, visits and follows ("Alcance no Facebook", "Seguidos no Instagram":
 * planilha-meta-insights), of French "Followers en plus", "Visites" and "Vues"; the rest by guess. "Viewers" are no reach, and are left alone.
 */
export function readOverviewTitle(title: string): OverviewTitle | undefined {
  const key = headKey(title);
  const platform = key.includes('instagram') ? 'instagram' : key.includes('facebook') ? 'facebook' : null;
  // Some names end with the letters of a word that may stand before the platform: "Impression Instagram", "Vues sur Instagram".
  const bare = key.replace(platformName, '');
  const metric = titles.get(bare) ?? titles.get(key.replace(onPlatform, ''));
  return metric && { metric, platform };
}

const platformName = /(?:instagram|facebook)(?:page)?/g;
const onPlatform =
  /(?:sur|de|do|da|di|del|della|auf|bei|on|of|von|en|su|no|na|ao|op|pa)(?:instagram|facebook)(?:page)?/g;

const byMetric: Readonly<Partial<Record<AccountMetricName, readonly string[]>>> = {
  reach: ['Reach', 'Page reach', 'Couverture', 'Portée', 'Reichweite', 'Alcance', 'Copertura', 'Bereik'],
  views: [
    'Views',
    'Content views',
    'Vues',
    'Aufrufe',
    'Visualizações',
    'Visualizaciones',
    'Visualizzazioni',
    'Weergaven',
  ],
  impressions: ['Impressions', 'Impressionen', 'Impressões', 'Impresiones', 'Impression'],
  profileVisits: [
    ...['Profile visits', 'Page visits', 'Visits', 'Page and profile visits', 'Visites du profil', 'Visites'],
    ...[
      'Profilaufrufe',
      'Besuche',
      'Visitas ao perfil',
      'Visitas',
      'Visitas al perfil',
      'Visite al profilo',
      'Visite',
    ],
  ],
  newFollowers: [
    ...[
      'Follows',
      'New followers',
      'New follows',
      'New Page likes',
      'Nouveaux followers',
      'Followers en plus',
      'Nouveaux abonnés',
      'Abonnements',
      'Suivis',
    ],
    ...[
      'Neue Follower',
      'Novos seguidores',
      'Seguimentos',
      'Seguidos',
      'Seguidores nuevos',
      'Nuevos seguidores',
      'Nuovi follower',
    ],
  ],
  linkClicks: [
    ...[
      'Link clicks',
      'Clics sur un lien',
      'Clics sur le lien',
      'Link-Klicks',
      'Linkklicks',
      'Cliques no link',
      'Cliques em links',
    ],
    ...['Clics en el enlace', 'Clics en enlaces', 'Clic sul link'],
  ],
  engagements: [
    ...[
      'Content interactions',
      'Interactions',
      'Interactions avec le contenu',
      'Interaktionen mit Inhalten',
      'Content-Interaktionen',
    ],
    ...['Interações com o conteúdo', 'Interacciones con el contenido', 'Interazioni con i contenuti'],
    ...['Interações', 'Interacciones', 'Interazioni', 'Interaktionen'],
  ],
};

const titles = new Map(
  Object.entries(byMetric).flatMap(([metric, names]) =>
    names.map((name) => [headKey(name), metric as AccountMetricName] as const),
  ),
);
