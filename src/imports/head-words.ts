import type { MappedField } from '../domain/import-record.ts';
import { headKey } from './find-columns.ts';

/**
 * What a head of columns most likely names, in English, French, German, Spanish, Portuguese, Italian and Dutch; `rank`: how plainly, 0
 * being the plainest. Undefined: nothing that is known, or a rate, an average or a part of the whole, which are worked out or left alone.
 */
export function fieldOfHead(head: string): { field: MappedField; rank: number } | undefined {
  const named = head.replace(ofMedia, '');
  if (isNoWhole.test(plain(named))) return undefined;
  const keys = [headKey(named), headKey(withoutFillers(named))];
  for (const [field, words] of Object.entries(fieldWords) as [keyof typeof fieldWords, readonly string[]][]) {
    const ranks = keys.map((key) => words.indexOf(key)).filter((rank) => rank >= 0);
    if (ranks.length > 0) return { field, rank: Math.min(...ranks) };
  }
  return undefined;
}

/** "Media likes" of an interface in English are the post's; in Italian "media" is an average. */
const ofMedia = /^media (?=(?:likes|comments|shares|saved|saves|reach|caption|permalink|profile visits)$)/i;

function plain(head: string): string {
  return head.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

const isNoWhole =
  /%|\b(?:rate|ratio|per|average|avg|taux|moyenne?|quote|durchschnitt\w*|tasa|promedio|taxa|media|tasso|percentage|gemiddelde?|organic|paid|sponsored|organique|payante?s?|partial|viral|fans?)\b/;

/** "Post impressions", "Total number of likes", "Nombre de commentaires": the words around what is named. */
function withoutFillers(head: string): string {
  return plain(head)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !fillers.has(word))
    .join(' ');
}

const fillers = new Set(
  'post posts publication publications total totals number nombre count counts of de des du d l la le les the lifetime anzahl der die das von numero di del della van het aantal sum all gesamt insgesamt beitrag beitrage publicacion publicaciones bijdrage'.split(
    ' ',
  ),
);

/** The plainest word first: where several columns could be one field, that with the plainer word is. All in the form of `headKey`. */
const fieldWords: Readonly<Record<Exclude<MappedField, 'ignore'>, readonly string[]>> = {
  'post address': list(
    'permalink postpermalink permanentlink postlink posturl linktopost postaddress permalien liendupost liendelapublication lienpermanent urldupost beitragslink linkzumbeitrag beitragsurl enlacedelapublicacion enlacepermanente urldelapublicacion linkdapublicacao linkdopost linkpermanente linkdelpost linkalpost linkdellapubblicazione urldelpost bijdragelink linknaarbericht tweetlink link url lien enlace adresse address',
  ),
  'post id': list(
    'postid mediaid messageid tweetid networkpostid iddupost identifiantdupost beitragsid iddelapublicacion iddapublicacao iddelpost berichtid id',
  ),
  account: list(
    'handle username accountusername profile account accountname profilename page pagename profil compte nomducompte konto kontoname cuenta perfil conta profilo profiel socialaccount sentby',
  ),
  publication: list(
    'publisheddate publishdate publishtime publishedat publicationdate datepublished postdate posttime posteddate createddate createdtime createdtimeutc createdat datecreated sentdate datesent dategmt dateutc datedepublication datedupost publiele heuredepublication veroffentlichungsdatum veroffentlichtam veroffentlichungszeitpunkt erstellungsdatum fechadepublicacion horadepublicacion datadepublicacao horariodepublicacao datadipubblicazione publicatiedatum gepubliceerdop datetime timestamp date datum fecha data time',
  ),
  text: list(
    'message postmessage postmessagetext caption posttext tweettext socialtext postcontent postcopy posttitle copy text body texte legende message contenu titre beitragstext beschreibung texto mensaje descripcion mensagem legenda descricao testo didascalia descrizione tekst bericht omschrijving description content title post',
  ),
  campaign: list(
    'utmcampaign campaign campaignname sessioncampaign campagne nomdelacampagne kampagne kampagnenname campana nombredelacampana campanha nomedacampanha campagna nomedellacampagna campagnenaam',
  ),
  reactions: list(
    'reactions totalreactions reaction reaktionen reacciones reacoes reazioni likes like likesandreactions favorites favourites jaime mentionsjaime jaimes gefalltmir gefalltmirangaben megusta curtidas gostos mipiace vindikleuks',
  ),
  comments: list(
    'comments comment commentaires kommentare comentarios commenti commentaren opmerkingen replies reponses antworten respuestas respostas risposte',
  ),
  shares: list(
    'shares share reposts retweets partages republications geteilt geteilteinhalte teilungen compartidos vecescompartido compartilhamentos partilhas condivisioni gedeeld keergedeeld',
  ),
  saves: list(
    'saves saved bookmarks enregistrements sauvegardes gespeichert gespeichertebeitrage guardados salvamentos salvos salvataggi opgeslagen',
  ),
  impressions: list('impressions impression impressionen impresiones impressoes impressioni vertoningen'),
  reach: list(
    'reach accountsreached membersreached uniqueimpressions portee couverture comptestouches personnestouchees reichweite erreichtekonten alcance cuentasalcanzadas contasalcancadas copertura accountraggiunti bereik',
  ),
  views: list(
    'views videoviews plays videoplays vues vuesdevideo vuesvideo lectures aufrufe videoaufrufe visualizaciones reproducciones visualizacoes visualizzazioni visualizzazionivideo weergaven videoweergaven',
  ),
  linkClicks: list(
    'linkclicks postlinkclicks urlclicks clicssurlelien clicssurleslien clicssurlien clicssurliens clicsdelien clicsdurllien linkklicks klicksauflinks clicsenelenlace clicsenenlaces cliquesnolink cliquesemlinks clicsullink clicsuilink linkkliks linkklikken',
  ),
  clicks: list(
    'clicks postclicksall clicksall postclicks totalclicks click clics klicks cliques clic clicksauf klikken kliks',
  ),
  profileVisits: list(
    'profilevisits profileviews visitesduprofil visitesdeprofil profilaufrufe profilbesuche visitasalperfil visitasdelperfil visitasaoperfil visitealprofilo profielbezoeken',
  ),
  follows: list(
    'follows followsfrompost newfollows newfollowers followersgained abonnements nouveauxabonnes neuefollower seguimientos nuevosseguidores seguimentos novosseguidores nuovifollower nieuwevolgers',
  ),
  sessions: list(
    'sessions visits sessionen sitzungen sesiones sessoes sessioni sessies visites besuche visitas',
  ),
  conversions: list(
    'conversions keyevents conversion goalcompletions evenementscles konversionen schlusselereignisse conversiones eventosclave conversoes eventosprincipais conversioni conversies',
  ),
  revenue: list(
    'revenue totalrevenue sales revenus chiffredaffaires recettes umsatz einnahmen ingresos receita ricavi entrate omzet opbrengst',
  ),
};

function list(words: string): readonly string[] {
  return words.split(' ');
}
