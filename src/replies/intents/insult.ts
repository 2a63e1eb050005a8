import { defineIntent, type IntentExamples } from '../understanding/intent-rules.ts';

/** Abuse of a person or of the brand; bare "thieves" too. */
export default defineIntent({
  id: 'insult',
  cues: {
    any: { likely: '🖕', hint: '🤡, 🐷, 🐖, 💩' },
    fr: {
      sure: 'connard*, c#n*, m#rde, enc#le*, p#te*, conard*, connasse*, conasse*, connards, encule*, enculer, enfoire*, batard*, salaud*, salop*, salope*, pute, putes, fils de pute, fdp, ntm, nique ta|vos|ta mere|tes, niquez, ta gueule, tg, vos gueules, ferme la, fermez la, fermez vos, ferme ta, va te faire, allez vous faire, va chier, allez chier, gros con, sale con, pauvre con*, espece de, abruti*, cretin*, debile*, demeure*, attarde*, imbecile*, idiot*, idiote*, andouille*, tocard*, bouffon*, boloss, clown*, guignol*, charlot*, minable*, raclure*, ordure*, pourriture*, dechet*, merdeux, trou du cul, pauvre type, pauvre fille, pauvre tache, pauvres types, sous merde*, bande de, voleur*, voleuse*, escroc*, arnaqueur*, charlatan*, truands, parasite*, vermine, grosse vache, gros porc, sale porc, grosse truie, thon, cageot, degage*, cassez vous, creve*, t es moche, tu es moche, t es laide, honte a toi, tu fais pitie, tu fais honte, t es con*, tu es con*, vous etes ~ cons, cons, etes des menteurs, collabos, incapables, bons a rien, incompetents, nazes, mythos?, mytho, pedo*, negre*, bougnoule*, youpin*, tapette*, pd, pede*, gouine*, pouffiasse, grognasse, greluche, boomer de, facho*, nazi*, sales, gueule de',
      likely:
        'con, conne, merde, stupide*, debiles, menteur*, honteux personnages, ridicules, pitoyable*, pathetique*, lache*, clowns',
      hint: 'bande, sale, gueule, putain, ptn, honte',
      against:
        'bande de potes, bande de copains, bande d amis, bande de filles, bande dessinee, bande annonce, bande son, belle bande, petite bande, espece de plante, espece d oiseau, espece de chat, espece menacee, espece animale, dechets plastiques, reduire ~ dechets, zero dechet, tri des dechets, c est pas con, pas con, merde alors, oh merde, je suis con*, suis trop con*, trop con*, ca me tue',
    },
    en: {
      sure: 'idiot*, moron*, imbecile*, stupid people|company|idiot*|bitch|brand|fuck*, dumbass*, dumb bitch, dumb ass, dumb people, bitch, bitches, asshole*, assholes, arsehole*, bastard*, cunt*, twat*, wanker*, prick, pricks, dickhead*, dick head, douche*, scumbag*, scum, lowlife*, pos, piece of shit, pieces of shit, piece of trash|garbage|crap, shut up, stfu, shut the, fuck you, fuck off, fuck this company, fuck them, f you, f off, fu, go to hell, rot in hell, burn in hell, screw you, kys, drop dead, you suck, u suck, yall suck, you all suck, loser, losers, clown, clowns, bunch of, pathetic human, thieves, thief, crooks, crook, scammers, scammer, frauds, con artists, liars, liar, cheats, criminals, snakes, parasites, vermin, pigs, fat pig, fat cow, cow, ugly bitch, youre ugly, you are ugly, so ugly, fat ass, whore, slut, skank, hoe, retard*, retarded, faggot*, fag, tranny, nigger*, nigga*, nazi*, fascist*, racist pig, pervert, creep, creeps, disgusting human*, disgusting person, disgusting people, vile, human garbage, waste of space|skin|oxygen, brain dead, braindead, brainless, morons, dumb, incompetent fools|idiots, fools, fool, jackass, jerk, jerks, numpty, muppet*, bellend, tosser*, knob, knobhead, sod off, piss off, get a life, nobody likes you, hate you, i hate you, youre trash|garbage|disgusting|pathetic|a joke, you are trash|garbage|disgusting|pathetic|a joke|a disgrace, cowards, coward, sellout*, grifter*, f#k*, f#ck*, f#, sh#t, b#tch*, b#h, a#hole*, a#s, c#nt, bullies, terrorist*, murderers, demons, devil worship*, satanic',
      likely: 'stupid, shit, fuck*, disgusting, pathetic, liar*, trash, sick people, evil, fake',
      hint: 'damn, ass, hell, dumb, hate, clown*',
      against:
        'no shit, holy shit, the shit, good shit, shut up and take, shut up this, fuck yes, fuck yeah, badass, bad bitch, bad bitches, fucking love|amazing|awesome|good|great|beautiful|cute, as fuck, wtf, bunch of flowers|friends|fun|people|stuff|things, holy cow, cash cow, i feel stupid, stupid question, dumb question, stupidly, hate you for, i hate you ~ want|need',
    },
    es: {
      sure: 'idiota*, imbecil*, estupid*, gilipollas, capull*, cabron*, hijo* de puta, hijos de puta, hdp, puta*, puto*, mierda de gente, gentuza, ladron*, ladrones, estafadores, sinverguenza*, inutiles, payas*, subnormal*, retrasad*, tont*, pendej*, culer*, mamon*, vete a la, vayan a la, iros a la, chinga*, ratas, rata, asquerosos, cerd*, zorra*, maricon*, muertos de hambre, basura humana, callate',
      likely: 'mentiros*, panda de, ridicul*',
      hint: 'asco, verguenza',
      against: 'puta madre que bueno, de puta madre, que puta pasada',
    },
    de: {
      sure: 'idiot*, arschloch*, arschlocher, wichser*, hurensohn*, hure*, schlampe*, fotze*, dumm*, blod, blode*, vollidiot*, penner*, depp*, trottel*, spast*, missgeburt*, betruger*, verbrecher*, gauner*, diebe, dieb, lugner*, abzocker*, verpiss*, fick*, halt die fresse, halts maul, halt maul, drecks*, pack, schweine, schwein, sau, ratten, versager*, clowns',
      likely: 'asozial*, peinlicher haufen, haufen',
      hint: 'scheiss*',
      against: 'schwein gehabt, dumme frage, geschaft, rucksack',
    },
    it: {
      sure: 'idiot*, cretin*, imbecill*, stupid*, deficient*, coglion*, stronz*, bastard*, pezz* di merda, merde, figli* di puttana, puttan*, troi*, vaffanculo, fanculo, andate a, ladri, ladro, truffatori, truffatore, pagliacc*, buffon*, incapaci, incompetenti, vergognatevi, maial*, porc*, schifosi, schifosa, schifoso, sfigat*, fallit*, handicappat*, ritardat*, frocio, bugiardi',
      likely: 'ridicoli, patetic*',
      hint: 'merda',
      against: 'porca miseria che bello, porco cane che',
    },
    pt: {
      sure: 'idiota*, imbecil, imbecis, burro*, burra*, estupid*, otario*, babaca*, cretin*, filho* da puta, fdp, puta*, vagabund*, vadia*, arrombad*, cuz*, canalha*, bando de, ladroes, ladrao, golpistas, vigaristas, bandid*, palhac*, nojent*, lixos, vai se foder, vao se foder, vsf, vtnc, vai tomar, cala a boca, mentiros*, safad*, desgracad*, retardad*, viado*',
      likely: 'ridicul*, merdas',
      hint: 'merda',
      against: '',
    },
  },
});

export const examples: IntentExamples = {
  right: [
    'bande de voleurs',
    'Vous êtes des escrocs',
    'ta gueule',
    'quel gros con ce community manager',
    'espèce d’abruti',
    'pauvre type',
    'you are all idiots',
    'thieves!!',
    'shut up you moron',
    'what a bunch of clowns',
    'sois unos ladrones',
    'ihr seid Betrüger',
    'siete dei ladri',
    'bando de ladrões',
  ],
  wrong: [
    'belle bande de copains',
    'J’adore',
    'Service nul',
    'vraiment inutile comme application',
    'useless app',
    'Holy cow this is good',
    'zéro déchet, bravo',
    'de puta madre',
    'Merci',
    'danke',
  ],
};
