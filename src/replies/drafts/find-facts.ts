import MiniSearch from 'minisearch';
import type { HouseFact } from '../../domain/voice.ts';
import { contentStems, stemOf } from './content-stems.ts';
import { mattersOf } from './matters-of.ts';

/** A fact that answers, and how much of what was asked it covers, 0–1. */
export interface FoundFact {
  readonly fact: HouseFact;
  readonly covers: number;
}

/** Share of what a fact is about in particular that a comment has to name. */
const enough = 0.5;

/**
 * House facts that answer a comment, best first; none rather than a wrong one. Found by full text over question and answer (BM25+, words cut
 * to their stems) and by what both are about, over languages: a comment on the price of a cake is not answered with the price of bread.
 * `around`: the post's text, which tells what "it" is.
 */
export function findFacts(comment: string, around: string, facts: readonly HouseFact[]): FoundFact[] {
  const index = new MiniSearch<{ id: number; question: string; answer: string }>({
    fields: ['question', 'answer'],
    processTerm: stemOf,
    searchOptions: { boost: { question: 3 }, fuzzy: 0.15, prefix: (term) => term.length > 4 },
  });
  index.addAll(facts.map(({ question, answer }, id) => ({ id, question, answer })));
  const scores = new Map(index.search(comment.slice(0, 2000)).map(({ id, score }) => [Number(id), score]));
  const asked = askedIn(comment, around);
  return facts
    .map((fact, id) => ({ fact, covers: coverage(fact, asked), score: scores.get(id) ?? 0 }))
    .filter(({ covers }) => covers >= enough)
    .sort((one, other) => other.covers - one.covers || other.score - one.score)
    .map(({ fact, covers }) => ({ fact, covers }));
}

interface Asked {
  readonly matters: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
}

function askedIn(comment: string, around: string): Asked {
  return {
    matters: new Set(mattersOf(comment).map(({ id }) => id)),
    stems: new Set(contentStems(comment)),
    around: new Set(contentStems(around)),
  };
}

/** How well a fact answers what is asked; 0: it does not. */
function coverage(fact: HouseFact, asked: Asked): number {
  const about = mattersOf(fact.question);
  const shared = about.filter(({ id }) => asked.matters.has(id));
  const particular = particularStems(fact.question);
  const named = particular.filter((stem) => asked.stems.has(stem));
  // Words shared beside the matter: without a matter in common, two at least and most of the question.
  if (shared.length === 0) {
    if (asked.matters.size > 0 && about.length > 0) return 0;
    return named.length >= 2 && named.length / particular.length >= enough
      ? named.length / particular.length
      : 0;
  }
  // "Delivery to Belgium" is not answered by how long a delivery takes.
  const first = [...asked.matters][0];
  const right = first === about[0]?.id ? 1 : about.some(({ id }) => id === first) ? 0.8 : 0;
  if (right === 0) return 0;
  const known = particular.filter((stem) => asked.stems.has(stem) || asked.around.has(stem));
  const theirs = [...asked.stems].filter((stem) => !isMatterStem(stem));
  const answered = new Set(contentStems(`${fact.question} ${fact.answer}`));
  const strange = theirs.filter((stem) => !answered.has(stem) && !asked.around.has(stem));
  if (particular.length > 0 && known.length / particular.length < enough) return 0;
  // A general fact answers unless the comment is about something that neither fact nor post knows.
  const foreign = theirs.length === 0 ? 0 : strange.length / theirs.length;
  return right * (particular.length > 0 && named.length > 0 ? 1 : 0.9) * (1 - 0.35 * foreign);
}

/** What a question is about beside its matter. */
export function particularStems(question: string): string[] {
  return contentStems(question).filter((stem) => !isMatterStem(stem));
}

function isMatterStem(stem: string): boolean {
  return matterStems.has(stem);
}

const matterStems = new Set(
  contentStems(
    `prix tarif coût coûte coûtent combien livraison livrer livrez livrés frais port envoi délai délais jours temps retour retours retourner échange échanger remboursement
    commande commander colis suivi expédition taille tailles pointure dimensions stock disponible disponibles disponibilité dispo rupture horaires ouverture ouvert ouverts ouvrez fermé
    heures heure paiement payer paye réservation réserver rendez-vous ingrédients composition contient adresse boutique magasin trouver trouve acheter vendu vend contact contacter
    joindre mail téléphone date quand conditions politique modalités possible possibles faire faites
    price prices cost costs much shipping ship delivery deliver fee fees postage time times return returns exchange refund policy order orders parcel tracking size sizes sizing
    stock available availability hours hour opening open opens close closed payment pay methods book booking appointment ingredients contain contains address store shop location find located buy sell
    contact email phone date when long take precio precios cuesta cuestan envío envíos gastos plazo devolución devoluciones pedido talla tallas horario horarios abierto tienda
    preis preise kostet kosten versand versandkosten lieferung lieferzeit liefern rückgabe bestellung größe größen verfügbar öffnungszeiten geöffnet laden adresse
    prezzo prezzi costa spedizione spese consegna tempi reso resi ordine taglia taglie orari orario aperto negozio indirizzo preço preços custa envio entrega prazo encomenda tamanho aberto loja morada`,
  ),
);
