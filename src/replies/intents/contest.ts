import { defineIntent, type IntentExamples } from '../understanding/intent-rules.ts';

/** An entry in a contest, or an answer to its question. */
export default defineIntent({
  id: 'contest',
  cues: {
    any: { hint: '🤞, 🍀, 🎁, ✅, ☑, ✔, 🥇' },
    fr: {
      sure: 'je participe, on participe, participe, nous participons, je tente, tente ma chance, je tente ma, tenter ma chance, on tente, tentons, participation, je participe avec plaisir, je joue, j espere gagner, espere gagner, croise les doigts, je croise, doigts croises, on croise, j aimerais ~ gagner, reve de gagner, envie de gagner, adorerais gagner, reponse a, reponse b, reponse c, reponse d, reponse :, ma reponse, la reponse est, la reponse c est, la bonne reponse, j invite, j identifie, je tague, jeu concours, concours au top, super concours, merci pour ce concours, merci pour le concours, beau concours, joli concours, ce concours, chouette concours, genial concours, superbe concours, pour le concours, quel concours, cadeau de reve, en story, partage en story, deja abonne*, abonne* et|a, je suis abonne*, toutes les conditions, conditions remplies, fait partage*, like* et partage*, partage* et like*, like* ~ partage*, bonne chance a tous, bonne chance a toutes, bonne chance aux, que la chance, la chance me sourit, jamais rien gagne, jamais gagne, jamais de chance, c est fait, tout est fait, tout fait, moi moi, pick me, pourquoi pas moi, super lot, beau lot, beaux lots, joli lot, ce lot, superbe lot, de gagner',
      likely: 'concours, gagner, tirage, lot, lots, je participe',
      hint: 'chance, gagnant*, gagne, invite, abonne*, partage, fait, jeu, cadeau*',
      against:
        'concours de circonstances, concours ~ truque, concours arnaque, concours d entree, gagner du temps, faux concours, comment participer, comment on participe, concours ~ ?, participer ~ ?, pas participer, concours ~ fonction publique',
    },
    en: {
      sure: 'enter me, im in, count me in, im entering, id love to win, would love to win, love to win, hope i win, hope to win, hoping to win, want to win, wanna win, please pick me, pick me, choose me, fingers crossed, crossing my, entered, i entered, my entry, entering, done ✅, done done, all done, done !, done and done, done liked, done shared, liked and|shared|followed|saved|tagged, shared and|to|in, followed and|liked, following and|liked, liked followed, liked shared, shared in my story, shared to my story, shared to story, good luck everyone|to|all, good luck to all, i never win, never win anything, never won, my answer, answer is, the answer, answer :, i guess ~, my guess, thanks for the chance, thank you for the chance, for the chance, chance to win, thanks for the giveaway, great giveaway, amazing giveaway, awesome giveaway, love this giveaway, this giveaway, what a giveaway, amazing prize, great prize, lovely prize, fab prize, fabulous prize, wonderful prize, brilliant prize, fantastic prize, super prize, great competition, this competition, tagging my, i tag, i nominate, win this, win these, to win, winning this',
      likely: 'giveaway, win, prize, winner ?, entry, competition, raffle, done',
      hint: 'luck, chance, won, shared, liked, followed, tag, tagged, guess, answer',
      against:
        'win win, congrats ~ winner*, winner announced, winner was, fake giveaway, rigged, how do i enter, how to enter, well done, you win, for the win, answer me, no answer, answer my, answer the phone, done with, giveaway scam, claim your',
    },
    es: {
      sure: 'participo, participando, yo participo, participamos, quiero ganar, ojala ganar*, ojala gane, espero ganar, ojala toque, suerte a todos, suerte a todas, mucha suerte, sorteo, gracias por el sorteo, cruzo los dedos, dedos cruzados, listo todo, todo hecho, hecho, mi respuesta',
      likely: 'ganar, concurso',
      hint: 'suerte, gano, premio',
      against: 'no participo, sorteo falso, estafa',
    },
    de: {
      sure: 'bin dabei, ich bin dabei, mache mit, ich mache mit, versuche mein gluck, mein gluck, drucke die daumen, daumen gedruckt, wurde mich ~ freuen, gerne gewinnen, gewinnspiel, tolles gewinnspiel, ich mochte gewinnen, hupfe in den lostopf, lostopf, springe in, losung ist, antwort ist, verlosung',
      likely: 'gewinn*',
      hint: 'gluck',
      against: 'gewinnspiel betrug',
    },
    it: {
      sure: 'partecipo, io partecipo, partecipiamo, vorrei vincere, spero di vincere, incrocio le dita, dita incrociate, giveaway, concorso, tento la fortuna, risposta :, la risposta e, fatto tutto',
      likely: 'vincere',
      hint: 'fortuna, fatto',
      against: 'concorso truccato',
    },
    pt: {
      sure: 'participando, participo, ja participando, quero ganhar, quero muito ganhar, espero ganhar, dedos cruzados, sorteio, boa sorte a todos, tomara que, tudo feito, feito, minha resposta, a resposta e, passatempo',
      likely: 'ganhar, concurso',
      hint: 'sorte, premio',
      against: 'sorteio falso, golpe',
    },
  },
  structure: ({ mentions, words }) => (mentions >= 2 && words >= 2 ? 0.3 : 0),
});

export const examples: IntentExamples = {
  right: [
    'Je participe avec plaisir 🤞',
    'réponse B !',
    'Super concours, je tente ma chance',
    'je participe @lou.mrtn @zoe_pt',
    'on croise les doigts',
    'Fait ✅ partagé en story',
    'Pick me!! I never win anything',
    'done ✅ liked and shared',
    'Thanks for the chance to win',
    'my answer is 42',
    'participo!!',
    'Ich bin dabei',
    'partecipo volentieri',
    'participando!',
  ],
  wrong: [
    'Concours de circonstances',
    'well done!',
    'it’s a win win',
    'J’adore',
    'Merci',
    'Combien ?',
    'Where is my order',
    'congrats to the winner',
    'fake giveaway',
    'gagner du temps',
  ],
};
