import { defineIntent, type IntentExamples } from '../understanding/intent-rules.ts';

/** Thanks the brand or the author. Politeness at the end of a question is none. */
export default defineIntent({
  id: 'thanks',
  cues: {
    any: { hint: '🙏, 🫶' },
    fr: {
      sure: 'merci a vous, merci a toi, merci a toute, merci a tous, merci a l, merci a la, merci au, merci aux, merci pour, merci beaucoup, merci infiniment, merci mille, merci d avoir, merci de partager, merci de nous, merci de votre, merci de ton, merci du, mille merci*, mille fois merci, un grand merci, grand merci, immense merci, enorme merci, tellement merci, merci merci, merci encore, encore merci, merci !, merci 🙏, merci ❤, merci 😊, merci 🥰, merci 😍, super merci, je vous remercie, je te remercie, remercie*, remerciement*, vous remercier, reconnaissant*, gratitude, j ai recu ~ merci, bien recu merci',
      likely: 'merci',
      against:
        'merci d avance, merci par avance, merci de me, merci de repondre, merci de votre reponse, merci pour votre reponse, merci pour ta reponse, merci de bien, merci de m, merci de faire, merci d arreter, merci de ne, ? merci, ? merci !, s il vous plait merci, s il te plait merci, en vous remerciant, merci mais, non merci, sans meme un merci, merci de preciser, merci de l info, dire merci, pas merci, merci qui, dieu merci',
    },
    en: {
      sure: 'thank you so, thank you for, thanks for, thanks so, thank you very, thank you to, thanks to everyone|all|the team, many thanks, thanks a, thank you !, thank you ❤, thank you 🙏, thanks !, thank you guys, thanks guys, thank you all, thank you both, thank you team, thanks team, big thanks, huge thanks, special thanks, thanks again, thank you again, thanks everyone, thank u, thankful, grateful, appreciate it|this|you|your|the|all|that, much appreciated, really appreciate, we appreciate, so appreciated, cheers for, much love for, bless you for',
      likely: 'thank you, thanks, appreciated, cheers',
      against:
        'thanks in advance, thank you in advance, no thanks, no thank you, thanks but, ? thanks, ? thank you, thanks for nothing, for nothing, thank god, thank goodness, thanks to you i lost, please and thank, please thank, thanksgiving',
    },
    es: {
      sure: 'gracias por, muchas gracias, mil gracias, gracias a, muchisimas gracias, gracias !, gracias 🙏, gracias ❤, infinitas gracias, se agradece, agradecid*, os agradezco, les agradezco, te agradezco, gracias equipo',
      likely: 'gracias',
      against: 'gracias de antemano, ? gracias, no gracias, por favor gracias, gracias a dios',
    },
    de: {
      sure: 'danke fur, vielen dank, danke schon, dankeschon, danke euch, danke an, herzlichen dank, tausend dank, besten dank, danke !, danke dir, lieben dank, dankbar, danke 🙏, danke ❤, danke fur*',
      likely: 'danke, dank',
      against:
        'danke im voraus, dank im voraus, nein danke, ? danke, gott sei dank, vorab danke, schon mal danke, danke vorab',
    },
    it: {
      sure: 'grazie per, grazie a, grazie mille, grazie di, mille grazie, grazie infinite, grazie !, grazie ragazzi, grazie di cuore, grazie 🙏, grazie ❤, vi ringrazio, ti ringrazio, ringrazi*, grat*',
      likely: 'grazie',
      against:
        'grazie in anticipo, grazie anticipatamente, ? grazie, no grazie, per favore grazie, grazie al cavolo',
    },
    pt: {
      sure: 'obrigad* por, muito obrigad*, obrigad* pel*, obrigad* a, obrigad* !, obrigad* 🙏, gratidao, agradec*, grat* por, valeu por, obrigad* de coracao',
      likely: 'obrigad*, valeu',
      against: 'obrigad* desde ja, desde ja obrigad*, ? obrigad*, nao obrigad*, sou obrigad*, ser obrigad*',
    },
  },
});

export const examples: IntentExamples = {
  right: [
    'Merci beaucoup !',
    'un grand merci à vous',
    'mrc pour les conseils',
    'Merci de partager tout ça',
    'mille mercis ❤️',
    'thank you so much',
    'Thx for the tip',
    'thanks team!',
    'much appreciated',
    'muchas gracias',
    'gracias por compartir',
    'Vielen Dank für den Tipp',
    'danke!',
    'grazie mille',
    'grazie ragazzi',
    'muito obrigada',
    'obg pela dica',
  ],
  wrong: [
    'Vous livrez en Suisse ? Merci d’avance',
    'Merci de me répondre',
    'non merci',
    'do you ship to Spain? thanks in advance',
    'no thanks',
    'thanks for nothing',
    'gracias de antemano',
    'Danke im Voraus',
    'J’adore',
    'grazie in anticipo',
  ],
};
