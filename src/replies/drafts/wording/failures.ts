import type { Failure } from '../failure-in.ts';

/** What goes wrong, the more particular before the more general. */
export const failures: readonly Failure[] = [
  {
    id: 'broken',
    cue: /\b(?:casse[es]*|abime[es]*|defectueu\w+|dechire[es]*|fele[es]*|broken|broke|damaged|defective|faulty|cracked|ripped|fell apart|rot[oa]s?|defectuos\w+|danad\w+|kaputt\w*|defekt\w*|beschadigt\w*|rott[oaie]|difettos\w+|danneggiat\w+|partid[oa]s?|estragad[oa]s?|danificad[oa]s?)\b/,
    name: {
      fr: 'ce produit abîmé',
      en: 'the damaged item',
      es: 'el producto dañado',
      de: 'das beschädigte Produkt',
      it: 'il prodotto danneggiato',
      pt: 'o produto danificado',
    },
  },
  {
    id: 'wrong item',
    cue: /\b(?:mauvais(?:e)? (?:article|taille|produit|couleur|commande)|pas (?:le bon|la bonne)|erreur de (?:commande|taille|colis)|manqu(?:e|ait|ent) (?:un|une|des|deux|la moitie|dans)|wrong (?:item|size|order|colou?r|one|product|address)|missing (?:item|from|a|one|half)|equivocad[oa]|falsche[nrs]? (?:artikel|grosse|produkt|bestellung)|sbagliat[oa]|errad[oa])\b/,
    name: {
      fr: 'cette erreur dans <ta/votre> commande',
      en: 'the mistake in your order',
      es: 'el error en <tu/su> pedido',
      de: 'den Fehler bei <deiner/Ihrer> Bestellung',
      it: 'l’errore <nel tuo/nel Suo> ordine',
      pt: 'o erro na <tua/sua> encomenda',
    },
  },
  {
    id: 'no answer',
    cue: /\b(?:(?:aucune|pas de|sans|toujours pas de|zero) (?:reponse|retour|nouvelle)s?|(?:ne )?repond(?:ez|ent)? (?:pas|jamais|plus)|personne (?:ne )?repond|injoignable\w*|no (?:response|reply|answer)|(?:never|don'?t|doesn'?t|haven'?t|not|nobody|no one) (?:respond|repl|answer)\w*|ignor(?:ed|ing|es?)|sin respuesta|(?:no|nadie) (?:responde|contesta)\w*|keine antwort|niemand (?:antwortet|meldet)|(?:nessuna risposta|nessuno risponde|non rispond\w+)|(?:sem resposta|ninguem responde|nao respond\w+))\b/,
    name: {
      fr: 'cette absence de réponse',
      en: 'the silence from us',
      es: 'la falta de respuesta',
      de: 'die fehlende Antwort',
      it: 'la mancata risposta',
      pt: 'a falta de resposta',
    },
  },
  {
    id: 'late',
    cue: /\b(?:en retard|retards?|toujours (?:pas|rien)|pas (?:encore )?(?:recu|arrive|livre)\w*|jamais (?:recu|arrive|livre)\w*|rien recu|(?:j'|on )?attends? (?:toujours|depuis|encore)|depuis (?:\w+ ){0,2}(?:semaines?|mois|jours)|still (?:waiting|not|haven'?t|nothing|hasn'?t)|(?:never|not|hasn'?t|haven'?t|didn'?t) (?:\w+ )?(?:arriv|receiv|deliver|com|show)\w*|late|delay\w*|been waiting|no (?:me )?ha(?:n)? llegado|sigo esperando|todavia no|sin recibir|retraso|immer noch (?:nicht|keine?)|warte (?:seit|schon|immer)|nicht angekommen|verspat\w+|non (?:e )?(?:ancora )?arrivat\w+|ancora (?:niente|nulla)|in ritardo|sto aspettando|(?:ainda )?nao (?:chegou|recebi)|a espera|atras\w+)\b/,
    name: {
      fr: 'cette attente',
      en: 'the wait',
      es: 'la espera',
      de: 'die Wartezeit',
      it: 'l’attesa',
      pt: 'a espera',
    },
  },
  {
    id: 'bug',
    cue: /\b(?:bugs?|bugue\w*|plante|(?:ne )?(?:marche|fonctionne|charge|s'ouvre)(?:nt)? (?:pas|plus)|appli(?:cation)?|site (?:\w+ )?(?:plante|rame|bug)|crash\w*|glitch\w*|(?:isn'?t|not|doesn'?t|stopped|won'?t|can'?t) (?:work|load|open|log|connect)\w*|error message|no funciona|no carga|funktioniert nicht|geht nicht|sturzt ab|non funziona|nao funciona)\b/,
    name: {
      fr: 'ce dysfonctionnement',
      en: 'the trouble this has caused',
      es: 'este fallo',
      de: 'die Störung',
      it: 'questo malfunzionamento',
      pt: 'esta falha',
    },
  },
  {
    id: 'staff',
    cue: /\b(?:desagreables?|malpoli\w*|mal (?:recu|accueilli|servi)\w*|impoli\w*|mepris\w*|rude|unprofessional|unfriendly|dismissive|maleducad\w+|groser\w+|unfreundlich\w*|unhoflich\w*|maleducat\w+|scortes\w+|mal[- ]educad\w+|antipatic\w+)\b/,
    name: {
      fr: 'cet accueil',
      en: 'the way you were treated',
      es: 'el trato recibido',
      de: 'das Erlebnis mit unserem Team',
      it: 'il trattamento ricevuto',
      pt: 'o atendimento',
    },
  },
  {
    id: 'quality',
    cue: /\b(?:qualite|quality|calidad|qualitat|qualita|qualidade)\b/,
    name: {
      fr: 'cette déception sur la qualité',
      en: 'the disappointment over the quality',
      es: 'la decepción con la calidad',
      de: 'die Enttäuschung über die Qualität',
      it: 'la delusione per la qualità',
      pt: 'a desilusão com a qualidade',
    },
  },
];
