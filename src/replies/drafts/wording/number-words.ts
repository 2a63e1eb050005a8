/** Folded number words of the six languages and what they mean. "One" is left out: it is an article as well. */
const plain = `
  deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13 quatorze:14 quinze:15 seize:16 vingt:20 vingts:20 trente:30 quarante:40 cinquante:50 soixante:60 septante:70
  octante:80 huitante:80 nonante:90 cent:100 cents:100 mille:1000 million:1000000 millions:1000000 dizaine:10 douzaine:12 quinzaine:15 vingtaine:20 trentaine:30 centaine:100 centaines:100 millier:1000 milliers:1000
  moitie:0.5 demi:0.5 demie:0.5 double:2 triple:3
  two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50
  sixty:60 seventy:70 eighty:80 ninety:90 hundred:100 hundreds:100 thousand:1000 thousands:1000 dozen:12 dozens:12 half:0.5
  dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 trece:13 catorce:14 quince:15 dieciseis:16 diecisiete:17 dieciocho:18 diecinueve:19 veinte:20 veintiuno:21 veintidos:22 veintitres:23
  veinticuatro:24 veinticinco:25 treinta:30 cuarenta:40 cincuenta:50 sesenta:60 setenta:70 ochenta:80 noventa:90 cien:100 ciento:100 cientos:100 doscientos:200 trescientos:300 quinientos:500 mil:1000 miles:1000 millon:1000000
  millones:1000000 mitad:0.5 medio:0.5 media:0.5 docena:12 doble:2
  zwei:2 drei:3 vier:4 funf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwolf:12 dreizehn:13 vierzehn:14 funfzehn:15 sechzehn:16 siebzehn:17 achtzehn:18 neunzehn:19 zwanzig:20 dreissig:30 vierzig:40 funfzig:50 sechzig:60
  siebzig:70 achtzig:80 neunzig:90 hundert:100 hunderte:100 tausend:1000 tausende:1000 million:1000000 millionen:1000000 dutzend:12 halfte:0.5 doppelt:2
  due:2 tre:3 quattro:4 cinque:5 sei:6 sette:7 otto:8 nove:9 dieci:10 undici:11 dodici:12 tredici:13 quattordici:14 quindici:15 sedici:16 diciassette:17 diciotto:18 diciannove:19 venti:20 trenta:30 quaranta:40 cinquanta:50
  sessanta:60 settanta:70 ottanta:80 novanta:90 cento:100 duecento:200 mille:1000 mila:1000 milione:1000000 milioni:1000000 meta:0.5 mezzo:0.5 mezza:0.5 dozzina:12 doppio:2
  dois:2 duas:2 tres:3 quatro:4 cinco:5 seis:6 sete:7 oito:8 nove:9 dez:10 onze:11 doze:12 treze:13 catorze:14 quatorze:14 quinze:15 dezasseis:16 dezesseis:16 dezassete:17 dezessete:17 dezoito:18 dezanove:19 dezenove:19
  vinte:20 trinta:30 quarenta:40 cinquenta:50 sessenta:60 setenta:70 oitenta:80 noventa:90 cem:100 cento:100 centenas:100 duzentos:200 mil:1000 milhao:1000000 milhoes:1000000 metade:0.5 meio:0.5 meia:0.5 duzia:12 dobro:2`;

const values = plain
  .trim()
  .split(/\s+/)
  .map((entry) => entry.split(':'))
  .map(([word = '', value]) => [word, Number(value)] as const);

/** German joins ones and tens ("funfundzwanzig"), Italian tens and ones ("venticinque"). */
function joined(): (readonly [string, number])[] {
  const german = { ein: 1, zwei: 2, drei: 3, vier: 4, funf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9 };
  const germanTens = {
    zwanzig: 20,
    dreissig: 30,
    vierzig: 40,
    funfzig: 50,
    sechzig: 60,
    siebzig: 70,
    achtzig: 80,
    neunzig: 90,
  };
  const italian = { uno: 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9 };
  const italianTens = {
    venti: 20,
    trenta: 30,
    quaranta: 40,
    cinquanta: 50,
    sessanta: 60,
    settanta: 70,
    ottanta: 80,
    novanta: 90,
  };
  return [
    ...Object.entries(germanTens).flatMap(([ten, tens]) =>
      Object.entries(german).map(([one, ones]) => [`${one}und${ten}`, tens + ones] as const),
    ),
    ...Object.entries(italianTens).flatMap(([ten, tens]) =>
      Object.entries(italian).map(
        ([one, ones]) => [`${/^[uo]/.test(one) ? ten.slice(0, -1) : ten}${one}`, tens + ones] as const,
      ),
    ),
  ];
}

/** What a folded word means as a number; a word that two languages share means the same in both. */
export const numberWords: ReadonlyMap<string, number> = new Map([...values, ...joined()]);
