import { defineIntent, type IntentExamples } from '../understanding/intent-rules.ts';

/** None of the others: greetings, small talk, answers between readers. */
export default defineIntent({
  id: 'other',
  cues: {
    any: { hint: '😂, 🤣, 😅, 🤔, 😆, 😭, 🫠' },
    fr: {
      likely:
        'bonjour, bonsoir, salut, coucou, hello, bonne journee, bonne soiree, bon week end, bon weekend, bonne nuit, bon dimanche, bon appetit, bonne annee, joyeux noel, joyeuses fetes, bonnes fetes, bonnes vacances, bon anniversaire, joyeux anniversaire, bon courage, bonne chance, bonne fete, bon lundi, mdr, ptdr, lol, mort de rire, haha*, hihi, premier, premiere, present, presente, vu, ok, d accord, je sais, moi aussi, pareil, idem, exactement, c est vrai, tellement ca, oui, non, bon retablissement, courage',
      hint: 'je suis, moi, chez moi, chez nous, hier, demain, aujourdhui, ma mere, mon mari, ma fille, mon fils, mon chat, mon chien, on a, j avais, quand j, perso, team, tkt, t inquiete',
    },
    en: {
      likely:
        'hello, hi, hey, good morning, good evening, good night, good afternoon, happy birthday, happy monday, happy friday, happy new year, merry christmas, happy holidays, happy easter, have a great|nice|good|lovely, good luck, lol, lmao, haha*, rofl, first, me too, same, same here, me, facts, true, so true, yes, no, nope, yep, exactly, agreed, ok, okay, here, hi from, greetings from, hello from, rip, rest in peace, get well',
      hint: 'i am, my mom, my dad, my husband, my wife, my son, my daughter, my dog, my cat, yesterday, tomorrow, today, i was, we were, when i was, back in, i have, i had, im, team',
    },
    es: {
      likely:
        'hola, buenos dias, buenas tardes, buenas noches, feliz navidad, feliz ano, feliz cumple*, jaja*, jeje*, yo tambien, igual, presente, saludos, si, no, primero',
      hint: 'mi madre, mi hijo, ayer, hoy, yo',
    },
    de: {
      likely:
        'hallo, guten morgen, guten tag, guten abend, gute nacht, moin, servus, schones wochenende, frohe weihnachten, alles gute, haha*, ich auch, ja, nein, genau, stimmt, erster',
      hint: 'meine mutter, mein mann, gestern, heute, ich',
    },
    it: {
      likely:
        'ciao, buongiorno, buonasera, buonanotte, buona giornata, buona serata, buon natale, buon anno, auguri, haha*, ahaha*, anche io, io, vero, si, no, presente',
      hint: 'mia madre, mio figlio, ieri, oggi',
    },
    pt: {
      likely:
        'oi, ola, bom dia, boa tarde, boa noite, feliz natal, feliz ano, feliz aniversario, kkk*, k, rs, rsrs*, haha*, eu tambem, verdade, sim, nao, presente, eu',
      hint: 'minha mae, meu filho, ontem, hoje',
    },
  },
});

export const examples: IntentExamples = {
  right: [
    'Bonjour à tous',
    'Bon week-end',
    'mdr',
    'moi aussi',
    'ok',
    'Hello from Berlin',
    'lol',
    'happy birthday',
    'same here',
    'Feliz Navidad',
    'Guten Morgen',
    'buongiorno',
    'bom dia',
  ],
  wrong: [
    'J’adore',
    'Combien ?',
    'love it',
    'where is my order',
    '😍',
    '@tom',
    'me encanta',
    'vergogna',
    'Merci beaucoup',
    'follow me',
  ],
};
