import { defineReply } from '../intent-reply.ts';

/** Show where applications are read; say nothing of openings that no fact names. */
export default defineReply({
  id: 'recruitment',
  mood: 'calm',
  plans: [
    { move: 'answer from the facts', parts: ['thanks', 'fact'], needs: 'fact' },
    { move: 'answer as before', parts: ['greeting?', 'before'], needs: 'past answer' },
    { move: 'acknowledge and ask for details', parts: ['thanks', 'apply'] },
    { move: 'promise to find out', parts: ['thanks', 'findJobs'] },
    { move: 'point to the contact', parts: ['thanks', 'reachUs'], needs: 'contact' },
  ],
  parts: {
    thanks: {
      fr: `
        Merci de <ton/votre> intérêt{, name} !
        Merci de vouloir nous rejoindre{, name} !
        <Ton/Votre> envie de nous rejoindre nous touche{, name}.
        friendly,warm: Ça fait plaisir de voir que l'équipe donne envie{, name} !`,
      en: `
        Thank you for your interest{, name}!
        Thanks for wanting to join us{, name}!
        We're touched that you'd like to join us{, name}.
        friendly,warm: It's great that you'd like to work with us{, name}!`,
      es: '¡Gracias por <tu/su> interés{, name}!',
      de: 'Danke für <dein/Ihr> Interesse{, name}!',
      it: "Grazie per l'interesse{, name}!",
      pt: 'Obrigado <pelo teu/pelo seu> interesse{, name}!',
    },
    apply: {
      fr: `
        <Peux-tu/Pouvez-vous> nous écrire en message privé avec le poste et la ville qui <t'intéressent/vous intéressent> ?
        Un message privé avec quelques mots sur <ton/votre> parcours, et l'équipe concernée le lira.`,
      en: `
        Could you message us privately with the kind of job and the place you have in mind?
        Send us a private message with a few words about your experience, and the right team will read it.`,
      es: '¿Nos <escribes/escribe> por privado con el puesto y la ciudad que <te/le> interesan?',
      de: '<Schreib/Schreiben Sie> uns gern privat, welche Stelle und welcher Ort <dich/Sie> interessieren.',
      it: 'Ci <scrivi/scrive> in privato il ruolo e la città che <ti/Le> interessano?',
      pt: '<Escreve-nos/Escreva-nos> em privado com a função e a cidade que <te/lhe> interessam.',
    },
    findJobs: {
      fr: `
        On demande à l'équipe recrutement quels postes sont ouverts et on <te/vous> répond ici.
        Pour candidater, c'est par ici : [lien vers les offres d'emploi].`,
      en: `
        We're asking the hiring team which roles are open and will reply here.
        Here is where to apply: [link to the job page].`,
      es: 'Aquí están las vacantes: [enlace a las ofertas].',
      de: 'Hier geht es zur Bewerbung: [Link zu den Stellen].',
      it: 'Qui ci sono le posizioni aperte: [link alle offerte].',
      pt: 'Aqui estão as vagas: [ligação para as ofertas].',
    },
  },
});
