import { defineReply } from '../intent-reply.ts';

/** As short as what was written. */
export default defineReply({
  id: 'emoji',
  mood: 'glad',
  plans: [
    { move: 'thank', parts: ['thanks'] },
    { move: 'greet', parts: ['hello'] },
  ],
  parts: {
    thanks: {
      fr: `
        Merci{ name} !
        Merci beaucoup{ name} !
        friendly,warm: Oh, merci{ name} !`,
      en: `
        Thank you{, name}!
        Thanks so much{, name}!
        friendly,warm: Aw, thanks{, name}!`,
      es: '¡Gracias{, name}!',
      de: 'Danke{ name}!',
      it: 'Grazie{ name}!',
      pt: 'Obrigado{, name}!',
    },
    hello: {
      fr: `
        Ça fait plaisir de <te/vous> voir ici{, name} !
        Contents de <te/vous> voir par ici{, name} !`,
      en: `
        Lovely to see you here{, name}!
        Good to see you{, name}!`,
      es: '¡Qué alegría ver<te/le> por aquí{, name}!',
      de: 'Schön, dass <du/Sie> da <bist/sind>{, name}!',
      it: 'Che bello <averti/averLa> qui{, name}!',
      pt: 'Que bom <ver-te/vê-lo> por aqui{, name}!',
    },
  },
});
