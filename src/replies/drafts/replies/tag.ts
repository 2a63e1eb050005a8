import { defineReply } from '../intent-reply.ts';

/** The person speaks to friends: a short thank-you that does not push in. */
export default defineReply({
  id: 'tag',
  mood: 'glad',
  plans: [
    { move: 'thank', parts: ['thanks'] },
    { move: 'thank and invite', parts: ['invite'] },
  ],
  parts: {
    thanks: {
      fr: `
        Merci pour le partage{, name} !
        Merci de faire passer le mot{, name} !
        friendly,warm: Merci d'en parler autour de <toi/vous>{, name} !`,
      en: `
        Thanks for sharing{, name}!
        Thank you for spreading the word{, name}!
        Lovely that you share this{, name}!
        friendly,warm: Thanks for tagging a friend{, name}!`,
      es: '¡Gracias por compartir{, name}!',
      de: 'Danke fürs Teilen{, name}!',
      it: 'Grazie per la condivisione{, name}!',
      pt: 'Obrigado por <partilhares/partilhar>{, name}!',
    },
    invite: {
      fr: `
        Plus on est de fous, plus on rit{, name} : bienvenue à tout le monde !
        Bienvenue à <tes/vos> amis aussi{, name} !`,
      en: `
        The more the merrier{, name}: your friends are welcome!
        Your friends are most welcome too{, name}!`,
      es: '¡<Tus/Sus> amigos también son bienvenidos{, name}!',
      de: '<Deine/Ihre> Freunde sind auch willkommen{, name}!',
      it: 'Anche <i tuoi/i Suoi> amici sono i benvenuti{, name}!',
      pt: 'Os <teus/seus> amigos também são bem-vindos{, name}!',
    },
  },
});
