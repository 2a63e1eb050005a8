import { defineReply } from '../intent-reply.ts';

/** Small talk and greetings: show that somebody is there, and no more. */
export default defineReply({
  id: 'other',
  mood: 'calm',
  plans: [
    { move: 'answer as before', parts: ['before'], needs: 'past answer' },
    { move: 'greet', parts: ['hello'] },
    { move: 'ask back', parts: ['greeting', 'ask'] },
  ],
  parts: {
    hello: {
      fr: `
        {?positive}friendly,warm: Ça nous fait sourire{, name} !
        Toujours un plaisir de <te/vous> lire{, name} !
        C'est bien lu{, name} !
        friendly,warm: On <te/vous> lit avec plaisir{, name} !
        Merci de <ton/votre> passage{, name} !
        friendly,warm: Merci de passer par ici{, name} !
        Merci pour <ton/votre> commentaire{, name} !
        friendly,warm: Contents de <te/vous> voir par ici{, name} !
        friendly,warm: Merci d'avoir pris le temps de nous écrire{, name} !
        formal: Merci d'avoir pris le temps de commenter{, name}.`,
      en: `
        {?positive}friendly,warm: This made us smile{, name}!
        Thanks for stopping by{, name}!
        friendly,warm: Always nice to have you around{, name}!
        Always good to read you{, name}!
        Thank you for your comment{, name}!
        friendly,warm: Good to see you here{, name}!
        friendly,warm: Thanks for joining the conversation{, name}!
        formal: Thank you for taking the time to comment{, name}.`,
      es: `
        ¡Gracias por pasar<te/se> por aquí{, name}!
        ¡Gracias por <tu/su> comentario{, name}!`,
      de: `
        Schön, dass <du/Sie> hier <bist/sind>{, name}!
        Danke für <deinen/Ihren> Kommentar{, name}!`,
      it: `
        Grazie per essere <passato/passato> di qui{, name}!
        Grazie per il commento{, name}!`,
      pt: `
        Obrigado por <passares/passar> por aqui{, name}!
        Obrigado pelo comentário{, name}!`,
    },
    ask: {
      fr: `
        {?long}<Peux-tu/Pouvez-vous> nous en dire un peu plus ?
        {?long}friendly,warm: On veut bien <ton/votre> point de vue complet : <tu nous racontes/vous nous racontez> ?`,
      en: `
        {?long}Could you tell us a little more?
        {?long}friendly,warm: Do tell us more!`,
      es: '{?long}¿Nos <cuentas/cuenta> un poco más?',
      de: '{?long}<Erzähl/Erzählen Sie> uns gern mehr!',
      it: '{?long}Ci <racconti/racconta> qualcosa in più?',
      pt: '{?long}<Contas-nos/Conta-nos> um pouco mais?',
    },
  },
});
