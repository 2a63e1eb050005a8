import type { VisitField } from './heads.ts';

/**
 * What a head names by the words that it is made of, for the languages, scopes and wordings that are not listed: "Sitzung – Kampagne",
 * "Campagna sessione", "Session primary channel group". Undefined: nothing that is read. Of visits alone: what a head says of users,
 * of an advertising account or of an average is something else.
 */
export function fieldOfVisitHead(head: string): VisitField | undefined {
  // "sessionCampaignName", "session_campaign_id": as programs write them.
  const words = head.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').replaceAll('_', ' ');
  const text = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (!ofVisits.test(text) && !landing.test(text)) return undefined;
  if (ofSomethingElse.test(text)) return undefined;
  if (landing.test(text)) return 'landing';
  if (channel.test(text)) return 'channel';
  if (campaign.test(text)) return 'campaign';
  if (content.test(text)) return 'content';
  if (source.test(text)) return medium.test(text) ? 'source and medium' : 'source';
  if (medium.test(text)) return 'medium';
  return engaged.test(text) ? 'engagedSessions' : undefined;
}

const ofVisits = /sess|sitzung|sesion/;

/** First users, averages ("per session"), rates, ids, advertising accounts, terms, and platforms that sources are grouped by. */
const ofSomethingElse =
  /\b(?:first|premier\w*|erst\w*|primer\w*|prim[oa]|primeir[oa]|eerste|user|users|utilisateur\w*|nutzer\w*|usuarios?|utent[ei]|gebruikers?|per|par(?! defaut)|por(?! defecto)|pro|rate|taux|tasa|taxa|tasso|percentage|id|google ads|[cds][mva]360|term\w*|begriff|platform|plateforme|plattform|plataforma|piattaforma|duration|duree|dauer|duracion|duracao|durata)\b|-rate\b|%/;

const landing =
  /landing ?s?page|landingspagina|zielseite|page de destination|pagina de destino|pagina di destinazione|bestemmingspagina/;
const channel = /channel|canaux|canales|canais|canali|kanal/;
const campaign = /campaign|campagn|kampagn|campana|campanha/;
const content =
  /(?:ad|publicitaire|d.annonce) content|contenu|anzeigeninhalt|contenido|conteudo|contenuto|inhoud/;
const source = /source|quelle|fuente|origem|origen|origine|sorgente|fonte|bron/;
const medium = /medium|support|suporte|\bmedio\b|midia|\bmeio\b|mezzo/;
const engaged = /engag|engajad|envolvid|interaktion|interaccion|interactie|coinvolgimento|betrokken/;
