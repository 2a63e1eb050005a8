/** Something that only the house may promise, found in folded text of the six languages. */
export interface PromiseKind {
  readonly id: string;
  readonly cue: RegExp;
}

/** Kinds of promise; a fact of the same kind is what allows one. */
export const promises: readonly PromiseKind[] = [
  {
    id: 'refund',
    cue: /\brembours\w*|\brefund\w*|\breimburs\w*|\bmoney back\b|\breembols\w*|\bdevolve\w* (?:el|o) din\w+|\berstatt\w*|\bruckerstatt\w*|\bgeld zuruck\b|\brimbors\w*|\bavoir (?:de|sur)\b|\bstore credit\b|\bgutschrift\b/,
  },
  {
    id: 'replacement',
    cue: /\b(?:remplac(?:ons|erons|era|ement)|nous (?:l'|la |le |les )?echange(?:rons|ons))|\b(?:we'll|we will|we can|will) (?:replace|exchange|swap)\w*|\breplacement\b|\b(?:un|el|tu|su) reemplazo\b|\breemplazaremos|\bersatz\b|\bersetzen wir\b|\bwir ersetzen|\bsostituiremo|\bsostituzione\b|\bsubstituiremos|\bsubstituicao\b/,
  },
  {
    id: 'free',
    cue: /\bgratuit\w*|\bgratos\b|\boffert\w*(?! de)|\boffrons\b|\bfree\b(?! to\b)|\bfor free\b|\bcomplimentary\b|\bgratis\b|\bkostenlos\w*|\bkostenfrei\w*|\bumsonst\b|\bgratuito?s?\b|\bgratuit[ao]s?\b|\bomaggio\b|\bregalo\b|\bregalamos\b|\bgeschenk\w*|\bschenken\b|\bcadeaux?\b|\bgifts?\b|\bde graca\b|\bon the house\b|\bno charge\b/,
  },
  {
    id: 'guarantee',
    cue: /\bgarant\w*|\bguarant\w*|\bwarranty\b|\bpromet\w*|\bpromis\b|\bpromesse\b|\bpromis(?:e|es|ed)\b|\bversprech\w*|\bversproch\w*|\bzusicher\w*|\bassur(?:ons|ance)\b|\bassure you\b|\baseguramos\b|\bassicuriamo\b|\basseguramos\b|\bgewahr\b/,
  },
  {
    id: 'discount',
    cue: /\bremises?\b|\breductions?\b|\bcode promo\b|\bpromos?\b|\bsoldes\b|\bbons? d'achat|\bdiscount\w*|\bvouchers?\b|\bcoupons?\b|\bpromo code\b|\bon sale\b|\bspecial offer\b|\bdescuent\w*|\brebajas?\b|\bcupon\w*|\brabatt\w*|\bgutschein\w*|\bsconto\b|\bsconti\b|\bbuono\b|\bdescontos?\b|\bcupo(?:m|ns)\b/,
  },
  {
    id: 'compensation',
    cue: /\bdedommag\w*|\bindemnis\w*|\bgeste commercial\b|\bcompens\w+|\bmake it up to you\b|\bindemni\w*|\bentschadig\w*|\bwiedergutmach\w*|\brisarci\w*|\brisarcimento\b/,
  },
  {
    id: 'sending',
    cue: /\b(?:nous|on) (?:te |vous |l'|la |le |les |en )*(?:envoyons|enverrons|envoie|enverra|expedions|expedierons|expedie|expediera|livrons|livrerons|livre|livrera)\b|\b(?:allons|va) (?:te |vous |l'|la |le |les )*(?:envoyer|expedier|livrer)\b|\b(?:we'll|we will|we are|we're|we) (?:send|sending|ship|shipping|deliver|delivering|mail)\b|\b(?:enviaremos|enviamos|mandaremos|mandamos)\b|\b(?:wir|werden) (?:schicken|senden|liefern|versenden)\b|\b(?:invieremo|inviamo|spediremo|spediamo|manderemo)\b|\bentregaremos\b|\b(?:partira|arrivera|sera (?:expedie|livre|envoye)\w*)\b|\b(?:will|is going to) (?:arrive|be (?:sent|shipped|delivered))\b|\b(?:llegara|sera enviad\w+)\b|\bwird (?:geliefert|verschickt|versendet|ankommen)\b|\barrivera\b|\bchegara\b/,
  },
  {
    id: 'speed',
    cue: /\b(?:au plus|tres|le plus) (?:vite|rapidement|tot)\b|\brapidement\b|\bdes que possible\b|\bdans les (?:meilleurs delais|plus brefs)|\bimmediatement\b|\bas soon as\b|\basap\b|\b(?:very )?(?:quickly|shortly|promptly|immediately)\b|\bright away\b|\blo antes posible\b|\ben breve\b|\bcuanto antes\b|\binmediatamente\b|\bso schnell wie\b|\bschnellstmoglich\b|\bumgehend\b|\bsofort\b|\bal piu presto\b|\bimmediatamente\b|\bil prima possibile\b|\bo mais (?:rapido|breve|depressa)\b|\bassim que possivel\b|\bimediatamente\b/,
  },
  {
    id: 'stock',
    cue: /\b(?:est|sont|sera|seront|reste|toujours|encore|bientot|de nouveau|a nouveau) (?:de |a |en |bientot )?(?:stock|disponibles?|dispo)\b|\b(?:is|are|still|back|always|now|be) (?:in stock|available)\b|\bplenty left\b|\bback soon\b|\b(?:esta|estan|sigue|siguen|estara) (?:disponibles?|en stock)\b|\bquedan unidades\b|\b(?:ist|sind|wieder|noch|immer) (?:verfugbar|lieferbar|vorratig|auf lager)\b|\b(?:e|sono|ancora|sempre|sara) disponibil[ei]\b|\b(?:esta|estao|ainda) (?:disponive(?:l|is)|em stock)\b/,
  },
  {
    id: 'always',
    cue: /\b(?:plus jamais|ne se (?:re)?produira|n'arrivera plus|never happen again|won't happen again|will not happen again|no volvera a (?:pasar|ocurrir)|nicht (?:wieder|mehr) (?:vorkommen|passieren)|non succedera piu|nao voltara a acontecer)\b/,
  },
  {
    id: 'result',
    cue: /\b(?:nous|on) (?:allons |va )?(?:regler|reglons|resoudre|resoudrons|resolvons|corrig(?:er|eons|erons)|repar(?:er|ons|erons)|arranger)\b|\b(?:nous|on) (?:regle|va regler|va arranger)\b|\b(?:we'll|we will|we're going to) (?:fix|solve|resolve|sort|repair|make (?:it|this|things) right)\b|\b(?:resolveremos|solucionaremos|arreglaremos|vamos a (?:resolver|solucionar|arreglar)|vamos resolver)\b|\bwir (?:losen|beheben|regeln|kummern uns sofort)\b|\b(?:risolveremo|sistemeremo)\b|\b(?:vous avez|tu as) gagne\b|\byou(?:'ve| have)? won\b|\bhas ganado\b|\bhast gewonnen\b|\bhai vinto\b|\bganhaste\b|\bvous (?:etes|serez) (?:retenu|embauche|accepte)\w*|\byou're hired\b/,
  },
];
