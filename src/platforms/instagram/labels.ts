import { withSharedLabels } from '../shared-labels.ts';

// The labels of a post's, reel's or story's insights, as the application, its exports and those who read them call these counts.
// No place here: accounts engaged and interactions, which are sums, and profile activity, which counts visits, taps and follows
// together.
export const labels = withSharedLabels({
  en: {
    views: 'views|plays',
    reach: 'accounts reached|reached accounts|reach|accounts center accounts reached|meta accounts reached',
    reactions: 'likes',
    shares: 'shares',
    profileVisits: 'profile visits',
    linkClicks: 'external link taps|link taps',
  },
  fr: {
    views: 'vues|lectures',
    reach: 'comptes touchés|comptes meta touchés|comptes atteints|couverture|portée',
    reactions: 'j’aime|mentions j’aime',
    shares: 'partages',
    follows: 'nouveaux followers|abonnements',
    profileVisits: 'visites du profil|visites de profil',
    linkClicks: 'appuis sur un lien externe|appuis sur des liens externes|appuis sur le lien',
  },
  de: {
    views: 'aufrufe|wiedergaben',
    reach: 'erreichte konten|erreichte meta-konten|konten erreicht|reichweite',
    reactions: 'likes|gefällt mir|„gefällt mir“-angaben|"gefällt mir"-angaben',
    shares: 'geteilte inhalte|geteilt|mal geteilt',
    saves: 'gespeichert|gespeicherte inhalte|mal gespeichert',
    profileVisits: 'profilaufrufe|profilbesuche',
    linkClicks: 'auf externen link getippt|externe link-klicks',
  },
  es: {
    views: 'visualizaciones|reproducciones',
    reach: 'cuentas alcanzadas|cuentas de meta alcanzadas|alcance',
    reactions: 'me gusta',
    shares: 'veces compartido|contenido compartido|compartidos',
    saves: 'veces guardado',
    follows: 'seguimientos',
    profileVisits: 'visitas al perfil|visitas del perfil',
    linkClicks: 'toques en enlaces externos|toques en el enlace',
  },
  pt: {
    views: 'visualizações|reproduções',
    reach: 'contas alcançadas|contas meta alcançadas|contas da meta alcançadas|alcance',
    reactions: 'curtidas|gostos',
    shares: 'compartilhamentos|partilhas',
    follows: 'seguimentos',
    profileVisits: 'visitas ao perfil',
    linkClicks: 'toques em links externos|toques em ligações externas|toques no link',
  },
  it: {
    views: 'visualizzazioni|riproduzioni',
    reach: 'account raggiunti|account meta raggiunti|copertura',
    reactions: 'mi piace',
    shares: 'condivisioni',
    follows: 'follow',
    profileVisits: 'visite al profilo',
    linkClicks: 'tocchi sui link esterni|tocchi sul link esterno|tocchi sui link',
  },
});
