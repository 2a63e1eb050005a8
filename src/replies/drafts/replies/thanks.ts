import { defineReply } from '../intent-reply.ts';

/** Give the thanks back. */
export default defineReply({
  id: 'thanks',
  mood: 'glad',
  aside: 'aside',
  plans: [
    { move: 'answer as before', parts: ['before'], needs: 'past answer' },
    { move: 'thank', parts: ['welcome', 'joy?'] },
    { move: 'thank and invite', parts: ['welcome', 'invite'] },
  ],
  parts: {
    welcome: {
      fr: `
        Avec (grand|) plaisir{ name} !
        C'est nous qui <te/vous> remercions{, name} !
        friendly,warm: Mais de rien{ name} !
        friendly,warm: Merci à <toi/vous>{ name} !
        formal: Je <t'/vous >en prie{, name}.
        formal: C'est un plaisir{, name}.`,
      en: `
        You're (very|most) welcome{, name}!
        Our pleasure{, name}!
        friendly,warm: Any time{, name}!
        friendly,warm: Thank you for taking the time to say so{, name}!
        formal: It is our pleasure{, name}.`,
      es: `
        ¡De nada{, name}!
        ¡Un placer{, name}!
        ¡Gracias a <ti/usted>{, name}!`,
      de: `
        Sehr gern{, name}!
        Gern geschehen{, name}!
        Wir haben zu danken{, name}!`,
      it: `
        Di nulla{ name}!
        È un piacere{, name}!
        Grazie a <te/Lei>{, name}!`,
      pt: `
        De nada{, name}!
        É um prazer{, name}!
        Nós é que agradecemos{, name}!`,
    },
    joy: {
      fr: `
        Ravis que {topic} <t'/vous >{ait/aient} été utile{/s}.
        {?help}(Ravis|Heureux) d'avoir pu <t'/vous >aider.
        <Ton/Votre> message fait plaisir à lire.
        Ça fait plaisir de <te/vous> lire{, name}.
        L'équipe appréciera, on lui transmet <ton/votre> message.`,
      en: `
        We're glad {topic} {was/were} useful to you.
        {?help}Happy that we could help.
        It means a lot to read this.
        It's good to hear from you{, name}.
        We'll pass your message on to the team.`,
      es: `
        {?help}Nos alegra haber podido ayudar.
        Nos alegra leer<te/le>.
        Se lo contamos al equipo.`,
      de: `
        {?help}Schön, dass wir helfen konnten.
        Das lesen wir gern.
        Das geben wir gern ans Team weiter.`,
      it: `
        {?help}Ci fa piacere essere stati utili.
        Ci fa piacere leggerlo.
        Lo diciamo a tutto il team.`,
      pt: `
        {?help}Ainda bem que ajudou.
        É bom ler isto.
        Vamos dizer à equipa.`,
    },
    invite: {
      fr: `
        À bientôt ici.
        N'<hésite/hésitez> pas à revenir vers nous.
        friendly,warm: <Reviens/Revenez> nous voir quand <tu veux/vous voulez> !
        Au plaisir de <te/vous> retrouver.`,
      en: `
        See you here again.
        Come back to us any time.
        friendly,warm: Drop by whenever you like!`,
      es: `
        Aquí estamos cuando <quieras/quiera>.
        ¡Hasta pronto!`,
      de: `
        Bis bald hier bei uns.
        Wir sind gern wieder für <dich/Sie> da.`,
      it: `
        A presto!
        Siamo qui quando <vuoi/vuole>.`,
      pt: `
        Até breve!
        Cá estamos quando <quiseres/quiser>.`,
    },
    aside: {
      fr: `
        Merci à <toi/vous>{ name} !
        Avec plaisir{ name} !`,
      en: `
        You're welcome{, name}!
        Our pleasure{, name}!`,
      es: '¡Gracias a <ti/usted>{, name}!',
      de: 'Sehr gern{, name}!',
      it: 'Grazie a <te/Lei>{, name}!',
      pt: 'De nada{, name}!',
    },
  },
});
