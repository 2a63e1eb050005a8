import { headKey } from '../../find-columns.ts';
import { commentWords, impressionWords, reactionWords } from './count-words.ts';

/** What a name in the first column is; undefined: nothing that is known. */
export function singlePostName(head: string): SinglePostName | undefined {
  const key = headKey(head);
  return [...singlePostMetrics, 'date' as const, 'ignored' as const].find((name) =>
    singlePostWords[name].some((word) => headKey(word) === key),
  );
}

/** The counts that such a file tells. */
export const singlePostMetrics = [
  'impressions',
  'reach',
  'profileVisits',
  'follows',
  'reactions',
  'comments',
  'shares',
  'saves',
  'linkClicks',
] as const;

/** What is named in the first column; 'ignored': known, and nothing that is read. */
export type SinglePostName = (typeof singlePostMetrics)[number] | 'date' | 'ignored';

/** By what it names, in the languages of the files. */
export const singlePostWords: Readonly<Record<SinglePostName, readonly string[]>> = {
  impressions: impressionWords,
  reach: [
    'Members reached',
    'Membres touchés',
    'Membres atteints',
    'Erreichte Mitglieder',
    'Miembros alcanzados',
    'Usuários alcançados',
    'Membros alcançados',
    'Membri raggiunti',
    'Utenti raggiunti',
    'Bereikte leden',
  ],
  profileVisits: [
    'Profile viewers from this post',
    'Visiteurs du profil depuis ce post',
    'Vues du profil à partir de ce post',
    'Profilbesucher durch diesen Beitrag',
    'Profilansichten durch diesen Beitrag',
    'Visitantes del perfil desde esta publicación',
    'Visualizadores de perfil desta publicação',
    'Visitatori del profilo da questo post',
    'Profielbezoekers via deze bijdrage',
  ],
  follows: [
    'Followers gained from this post',
    'Abonnés gagnés grâce à ce post',
    'Abonnés gagnés avec ce post',
    'Durch diesen Beitrag gewonnene Follower',
    'Seguidores obtenidos con esta publicación',
    'Seguidores conquistados com esta publicação',
    'Follower ottenuti da questo post',
    'Volgers verkregen via deze bijdrage',
  ],
  reactions: reactionWords,
  comments: commentWords,
  shares: [
    'Reposts',
    'Republications',
    'Geteilte Beiträge',
    'Reposteos',
    'Veces compartido',
    'Compartilhamentos',
    'Diffusioni post',
    'Condivisioni',
    'Keer gedeeld',
  ],
  saves: [
    'Saves',
    'Enregistrements',
    'Gespeichert',
    'Guardados',
    'Veces guardado',
    'Salvamentos',
    'Salvati',
    'Salvataggi',
    'Opgeslagen',
  ],
  linkClicks: [
    'Link engagements',
    'Interactions avec le lien',
    'Interactions avec les liens',
    'Link-Interaktionen',
    'Interacciones con el enlace',
    'Interações com o link',
    'Interazioni con il link',
    'Linkinteracties',
  ],
  date: [
    'Post Date',
    'Post Publish Date',
    'Date du post',
    'Date de publication',
    'Beitragsdatum',
    'Veröffentlichungsdatum',
    'Fecha de la publicación',
    'Data da publicação',
    'Data del post',
    'Datum bijdrage',
  ],
  ignored: [
    'Post Publish Time',
    'Social engagements',
    'Interactions sociales',
    'Soziale Interaktionen',
    'Interacciones sociales',
    'Interações sociais',
    'Interazioni social',
    'Sociale interacties',
    'Sends on LinkedIn',
    'Premium custom button engagements',
    'Premium custom button interactions',
    'Envois sur LinkedIn',
    'Auf LinkedIn gesendet',
    'Envíos en LinkedIn',
    'Envios no LinkedIn',
    'Invii su LinkedIn',
    'Post highlights',
    'Profile activity',
    'Discovery',
  ],
};
