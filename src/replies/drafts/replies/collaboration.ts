import { defineReply } from '../intent-reply.ts';

/** Show where such offers are read; agree to nothing in public. */
export default defineReply({
  id: 'collaboration',
  mood: 'calm',
  plans: [
    { move: 'answer from the facts', parts: ['thanks', 'fact'], needs: 'fact' },
    { move: 'answer as before', parts: ['greeting?', 'before'], needs: 'past answer' },
    { move: 'acknowledge and ask for details', parts: ['thanks', 'details'] },
    { move: 'ask back', parts: ['thanks', 'ask'] },
    { move: 'point to the contact', parts: ['thanks', 'reachUs'], needs: 'contact' },
  ],
  parts: {
    thanks: {
      fr: `
        Merci d'avoir pensé à nous{, name} !
        C'est une jolie proposition{, name}.
        Merci pour <ta/votre> proposition{, name}.
        friendly,warm: Merci, ça nous flatte{, name} !`,
      en: `
        Thanks for thinking of us{, name}!
        That's a lovely proposal{, name}.
        How kind of you to think of us{, name}.
        Thank you for your proposal{, name}.
        friendly,warm: Thanks for reaching out{, name}!`,
      es: `
        ¡Gracias por pensar en nosotros{, name}!
        Gracias por <tu/su> propuesta{, name}.`,
      de: `
        Danke, dass <du/Sie> an uns <denkst/denken>{, name}!
        Vielen Dank für <dein/Ihr> Angebot{, name}.`,
      it: `
        Grazie per aver pensato a noi{, name}!
        Grazie per la proposta{, name}.`,
      pt: `
        Obrigado por <te lembrares/se lembrar> de nós{, name}!
        Obrigado pela proposta{, name}.`,
    },
    details: {
      fr: `
        <Envoie-nous ton/Envoyez-nous votre> projet en message privé, l'équipe concernée le lira.
        <Écris/Écrivez>-nous en message privé avec quelques mots sur le projet.
        Le mieux est de nous écrire en privé avec quelques mots sur <ton/votre> projet.`,
      en: `
        Send us your project in a private message and the right team will read it.
        The best way is a private message with a few words about your project.`,
      es: `
        <Envíanos/Envíenos> el proyecto por privado y lo leerá el equipo adecuado.
        Lo mejor es un mensaje privado con unas palabras sobre el proyecto.`,
      de: `
        <Schick/Schicken Sie> uns das Projekt gern als private Nachricht, das zuständige Team liest es.
        Am besten per privater Nachricht mit ein paar Worten zum Projekt.`,
      it: `
        <Mandaci/Ci mandi> il progetto in privato, lo leggerà il team giusto.
        La cosa migliore è un messaggio privato con qualche riga sul progetto.`,
      pt: `
        <Envia-nos/Envie-nos> o projeto por mensagem privada, a equipa certa vai lê-lo.
        O melhor é uma mensagem privada com umas linhas sobre o projeto.`,
    },
    ask: {
      fr: `
        Quel type de collaboration <as-tu/avez-vous> en tête ?
        <Peux-tu/Pouvez-vous> nous en dire un peu plus sur le projet ?`,
      en: `
        What kind of collaboration do you have in mind?
        Could you tell us a little more about the project?`,
      es: '¿Qué tipo de colaboración <tienes/tiene> en mente?',
      de: 'An welche Art von Zusammenarbeit <denkst du/denken Sie>?',
      it: 'Che tipo di collaborazione <hai/ha> in mente?',
      pt: 'Que tipo de colaboração <tens/tem> em mente?',
    },
  },
});
