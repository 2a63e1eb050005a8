import { withSharedLabels } from '../shared-labels.ts';

// The labels of a post's analytics and of a page's organic statistics. German as others have read it off real pages; the others
// from what LinkedIn's own exports and help call these counts, and translations. Sends, social engagements and rates have no place
// here: sends are no reposts, engagements are sums, and rates are worked out from the counts.
export const labels = withSharedLabels({
  en: {
    impressions: 'organic impressions|post impressions',
    reach: 'members reached',
    reactions: 'reactions|likes',
    shares: 'reposts',
    clicks: 'clicks|organic clicks',
    linkClicks: 'link engagements',
    profileVisits: 'profile viewers from this post|profile viewers',
    follows: 'followers gained from this post|followers gained',
  },
  fr: {
    impressions: 'impressions organiques|impressions du post',
    reach: 'membres touchés|membres atteints',
    reactions: 'réactions|j’aime',
    shares: 'republications|partages',
    clicks: 'clics|clics organiques',
    linkClicks: 'interactions avec le lien|interactions avec les liens',
    profileVisits:
      'vues du profil issues de ce post|vues de profil grâce à ce post|visiteurs du profil issus de ce post',
    follows: 'abonnés gagnés grâce à ce post|abonnés obtenus grâce à ce post|abonnés gagnés|abonnements',
  },
  de: {
    impressions: 'organische impressions',
    reach: 'erreichte mitglieder',
    reactions: 'reaktionen',
    shares: 'reposts|erneut geteilt',
    saves: 'gespeicherte beiträge',
    clicks: 'klicks|organische klicks',
    linkClicks: 'link-interaktionen',
    profileVisits: 'mit diesem beitrag generierte profilansichten',
    follows: 'mit diesem beitrag gewonnene follower:innen|gewonnene follower:innen',
  },
  es: {
    impressions: 'impresiones orgánicas',
    reach: 'miembros alcanzados',
    reactions: 'reacciones|recomendaciones',
    shares: 'veces compartido|republicaciones',
    clicks: 'clics|clics orgánicos',
    linkClicks: 'interacciones con el enlace',
    profileVisits: 'visualizaciones del perfil a partir de esta publicación|visualizaciones del perfil',
    follows: 'seguidores obtenidos con esta publicación|seguidores obtenidos|seguidores ganados',
  },
  pt: {
    impressions: 'impressões orgânicas',
    reach: 'usuários alcançados|membros alcançados',
    reactions: 'reações',
    shares: 'compartilhamentos|republicações',
    clicks: 'cliques|cliques orgânicos',
    linkClicks: 'interações com o link',
    profileVisits: 'visualizações do perfil a partir desta publicação|visualizações do perfil',
    follows: 'seguidores obtidos com esta publicação|seguidores obtidos',
  },
  it: {
    impressions: 'impressioni organiche',
    reach: 'membri raggiunti|utenti raggiunti',
    reactions: 'reazioni|consigliati',
    shares: 'diffusioni post|ripubblicazioni',
    clicks: 'clic|clic organici',
    linkClicks: 'interazioni con il link',
    profileVisits: 'visualizzazioni del profilo da questo post|visualizzazioni del profilo',
    follows: 'follower acquisiti con questo post|follower acquisiti',
  },
});
