import { defineReply } from '../intent-reply.ts';

/** Welcome it, and promise nothing. */
export default defineReply({
  id: 'idea',
  mood: 'glad',
  aside: 'aside',
  plans: [
    { move: 'answer from the facts', parts: ['thanks', 'fact'], needs: 'fact' },
    { move: 'thank and ask back', parts: ['thanks', 'ask'] },
    { move: 'welcome the idea', parts: ['thanks', 'noted'] },
  ],
  parts: {
    thanks: {
      fr: `
        Merci pour (l'idée|cette idée|la suggestion){, name} !
        Bonne idée{, name} !
        friendly,warm: Voilà une idée intéressante{, name} !
        friendly,warm: On aime bien l'idée{, name} !
        formal: Merci de <ta/votre> suggestion{, name}.`,
      en: `
        Thanks for the (idea|suggestion){, name}!
        What a good idea{, name}!
        friendly,warm: Ooh, we like that one{, name}!
        friendly,warm: Now there's a thought{, name}!
        formal: Thank you for your suggestion{, name}.`,
      es: `
        ¡Gracias por la idea{, name}!
        ¡Buena idea{, name}!
        Gracias por <tu/su> sugerencia{, name}.`,
      de: `
        Danke für die Idee{, name}!
        Gute Idee{, name}!
        Vielen Dank für <deinen/Ihren> Vorschlag{, name}.`,
      it: `
        Grazie per l'idea{, name}!
        Bella idea{, name}!
        Grazie per il suggerimento{, name}.`,
      pt: `
        Obrigado pela ideia{, name}!
        Boa ideia{, name}!
        Obrigado pela sugestão{, name}.`,
    },
    noted: {
      fr: `
        Elle est (notée|bien notée) et transmise à l'équipe.
        C'est noté, sans rien de décidé à ce stade.
        Nous la gardons précieusement dans notre carnet d'idées.
        On la partage avec l'équipe qui s'en occupe.
        friendly,warm: Rien de décidé à ce stade, mais elle part dans notre carnet d'idées.
        formal: Nous la partageons avec l'équipe concernée.`,
      en: `
        We've noted it and passed it on to the team.
        It's written down, though nothing is decided yet.
        We're sharing it with the people who work on this.
        friendly,warm: Nothing decided yet, but it goes straight into our ideas notebook.
        formal: We are sharing it with the team concerned.`,
      es: `
        La apuntamos y la compartimos con el equipo.
        Se la pasamos al equipo, aunque aún no hay nada decidido.`,
      de: `
        Wir haben sie notiert und geben sie ans Team weiter.
        Entschieden ist noch nichts, aber wir sprechen im Team darüber.`,
      it: `
        L'abbiamo annotata e la condividiamo con il team.
        Non c'è ancora niente di deciso, ma ne parliamo in squadra.`,
      pt: `
        Fica anotada e partilhamos com a equipa.
        Ainda não há nada decidido, mas falamos com a equipa.`,
    },
    ask: {
      fr: `
        <Tu l'imaginerais/Vous l'imagineriez> comment ?
        friendly,warm: <Dis-nous/Dites-nous> en plus : comment <tu verrais/vous verriez> la chose ?
        À quelle occasion cela <te/vous> serait-il le plus utile ?
        formal: <Peux-tu/Pouvez-vous> nous en dire un peu plus sur ce que <tu attends/vous attendez> ?`,
      en: `
        How would you picture it?
        friendly,warm: Tell us more: what would it look like?
        When would it be most useful to you?
        formal: Could you tell us a little more about what you have in mind?`,
      es: `
        ¿Cómo <te lo imaginas/se lo imagina>?
        ¿Nos <cuentas/cuenta> un poco más?`,
      de: `
        Wie <stellst du dir/stellen Sie sich> das vor?
        <Erzähl/Erzählen Sie> uns gern mehr davon.`,
      it: `
        Come <te la immagini/se la immagina>?
        Ci <racconti/racconta> qualcosa in più?`,
      pt: `
        Como <a imaginas/a imagina>?
        <Contas-nos/Conta-nos> um pouco mais?`,
    },
    aside: {
      fr: "Merci pour l'idée{, name} !",
      en: 'Thanks for the idea{, name}!',
      es: '¡Gracias por la idea{, name}!',
      de: 'Danke für die Idee{, name}!',
      it: "Grazie per l'idea{, name}!",
      pt: 'Obrigado pela ideia{, name}!',
    },
  },
});
