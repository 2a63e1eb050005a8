import { defineReply } from '../intent-reply.ts';

/** Thank for taking part; the draw is not in our hands. */
export default defineReply({
  id: 'contest',
  mood: 'glad',
  plans: [
    { move: 'answer from the facts', parts: ['thanks', 'fact'], needs: 'fact' },
    { move: 'thank', parts: ['thanks', 'luck'] },
    { move: 'thank and invite', parts: ['noted', 'rules'] },
  ],
  parts: {
    thanks: {
      fr: `
        Merci de <ta/votre> participation{, name} !
        Merci de jouer avec nous{, name} !
        friendly,warm: Merci d'être de la partie{, name} !`,
      en: `
        Thanks for taking part{, name}!
        Thank you for playing along{, name}!
        friendly,warm: Great to have you in{, name}!
        Your entry is in{, name}!`,
      es: '¡Gracias por participar{, name}!',
      de: 'Danke fürs Mitmachen{, name}!',
      it: 'Grazie per aver partecipato{, name}!',
      pt: 'Obrigado por <participares/participar>{, name}!',
    },
    luck: {
      fr: `
        On croise les doigts pour <toi/vous> !
        Bonne chance à <toi/vous> !
        formal: Nous <te/vous> souhaitons bonne chance.`,
      en: `
        Fingers crossed for you!
        Good luck to you!
        friendly,warm: May luck be on your side!`,
      es: '¡Mucha suerte!',
      de: 'Wir drücken <dir/Ihnen> die Daumen!',
      it: 'In bocca al lupo!',
      pt: 'Boa sorte!',
    },
    noted: {
      fr: `
        <Ta/Votre> réponse est bien arrivée{, name}, merci !
        C'est bien lu{, name}, merci de jouer le jeu !`,
      en: `
        Your entry has reached us{, name}, thank you!
        We've read it{, name}, thanks for playing!`,
      es: '¡Leído{, name}, gracias!',
      de: '<Dein/Ihr> Beitrag ist angekommen{, name}, danke!',
      it: 'Abbiamo letto <la tua/la Sua> risposta{, name}, grazie!',
      pt: 'Recebemos a <tua/sua> resposta{, name}, obrigado!',
    },
    rules: {
      fr: `
        <Pense/Pensez> à vérifier que toutes les étapes du règlement sont faites.
        Le règlement complet est ici : [lien vers le règlement].`,
      en: `
        Do check that you have done every step in the rules.
        The full rules are here: [link to the rules].`,
      es: '<Comprueba/Compruebe> que <has/ha> seguido todos los pasos de las bases.',
      de: '<Schau/Schauen Sie> gern noch einmal in die Teilnahmebedingungen.',
      it: '<Controlla/Controlli> di aver seguito tutti i passi del regolamento.',
      pt: '<Confirma/Confirme> que <cumpriste/cumpriu> todos os passos do regulamento.',
    },
  },
});
