import { defineReply } from '../intent-reply.ts';

/** Thank for it, and say what it does to those who made the thing. */
export default defineReply({
  id: 'praise',
  mood: 'glad',
  aside: 'aside',
  plans: [
    { move: 'answer as before', parts: ['before'], needs: 'past answer' },
    { move: 'thank', parts: ['thanks', 'joy'] },
    { move: 'thank and ask back', parts: ['thanks', 'ask'] },
    { move: 'thank and invite', parts: ['joy', 'invite'] },
  ],
  parts: {
    thanks: {
      fr: `
        Merci{ name} !
        Merci beaucoup{ name} !
        Un (grand|immense) merci{ name} !
        Merci pour <ton/votre> (message|commentaire){, name} !
        friendly,warm: Merci pour (ces mots|ce gentil message|ce retour){, name} !
        friendly,warm: Oh, merci{ name} !
        friendly,warm: Ça, c'est gentil{, name} !
        warm: Quel joli message{, name} !
        {?congrats}Merci pour <tes/vos> encouragements{, name} !
        {?beauty}friendly,warm: Merci pour le compliment{, name} !
        formal: Nous <te/vous> remercions (sincèrement|chaleureusement){, name}.
        formal: Merci de <ton/votre> message{, name}.`,
      en: `
        Thank you{, name}!
        Thank you so much{, name}!
        Many thanks{, name}!
        friendly,warm: Thanks a lot{, name}!
        friendly,warm: Aw, thank you{, name}!
        friendly,warm: That's so kind of you{, name}!
        warm: What a lovely thing to read{, name}!
        {?congrats}Thank you for the encouragement{, name}!
        {?beauty}friendly,warm: Thanks for the compliment{, name}!
        formal: Thank you for your kind words{, name}.
        formal: We appreciate your comment{, name}.`,
      es: `
        ¡Muchas gracias{, name}!
        ¡Gracias{, name}!
        friendly,warm: ¡Mil gracias{, name}!
        friendly,warm: ¡Qué ilusión leer<te/le>{, name}!
        Gracias por <tu/su> comentario{, name}.`,
      de: `
        Danke{ name}!
        Vielen Dank{, name}!
        friendly,warm: Oh, danke{ name}!
        Herzlichen Dank für <deine/Ihre> Worte{, name}!
        friendly,warm: Wie lieb von <dir/Ihnen>{, name}!`,
      it: `
        Grazie{ name}!
        Grazie di cuore{, name}!
        friendly,warm: Ma che belle parole{, name}!
        Grazie per <il tuo/il Suo> commento{, name}!`,
      pt: `
        Muito obrigado{, name}!
        Obrigado{, name}!
        friendly,warm: Que bom ler isto{, name}!
        Obrigado <pelo teu/pelo seu> comentário{, name}!`,
    },
    joy: {
      fr: `
        (Ravis|Heureux) que {topic} <te/vous> {plaise/plaisent} (autant|).
        Toute l'équipe est (ravie|heureuse) que {topic} <te/vous> {plaise/plaisent}.
        friendly,warm: Savoir que {topic} <te/vous> {plaît/plaisent}, c'est une vraie joie pour l'équipe.
        {?beauty}{?noTopic}C'est fait avec beaucoup de soin, alors ça nous (touche|fait vraiment plaisir).
        {?beauty}friendly,warm: Ravis que <tu aies/vous ayez> eu le coup de cœur : nous aussi !
        {?taste}L'équipe en cuisine sera (ravie|heureuse) de <te/vous> lire.
        {?taste}friendly,warm: <Te/Vous> savoir (conquis|sous le charme) par le goût, c'est notre plus belle récompense.
        {?congrats}<Ton/Votre> soutien compte (beaucoup|vraiment) pour toute l'équipe.
        {?congrats}Ces encouragements donnent envie d'aller encore plus loin.
        {?agree}Ravis de voir que nous partageons cet avis.
        {?agree}friendly,warm: On est bien d'accord avec <toi/vous> !
        {?team}Le compliment est transmis à l'équipe, qui sera (ravie|très touchée).
        Ça nous (touche|fait très plaisir|fait chaud au cœur|va droit au cœur).
        friendly,warm: Toute l'équipe a le sourire en <te/vous> lisant.
        friendly,warm: C'est pour ce genre de message qu'on aime ce qu'on fait.
        formal: <Ton/Votre> commentaire fait très plaisir à toute l'équipe.
        formal: <Tes/Vos> mots nous touchent sincèrement.`,
      en: `
        We're (so glad|delighted) you like {topic} (so much|).
        It makes our day to hear that you enjoy {topic}.
        {?beauty}{?noTopic}A lot of care went into it, so this means a great deal to us.
        {?beauty}friendly,warm: We have a soft spot for it too!
        {?taste}The kitchen team will be thrilled to read this.
        {?taste}friendly,warm: Knowing that you enjoyed the taste is the best reward.
        {?congrats}Your support means a lot to the whole team.
        {?congrats}It makes us want to go even further.
        {?agree}Good to know that we see it the same way.
        {?agree}friendly,warm: We couldn't agree more!
        {?team}We're passing the compliment on to the team, they will love it.
        It really (means a lot to us|made our day).
        friendly,warm: You just put a smile on the whole team's faces.
        friendly,warm: Comments like yours are why we love doing this.
        formal: Your words mean a great deal to the whole team.
        formal: The whole team is delighted to read this.`,
      es: `
        Nos alegra (mucho|muchísimo) que <te/le> {guste/gusten} {topic}.
        {?taste}El equipo de cocina estará feliz de leer<te/le>.
        {?congrats}<Tu/Su> apoyo significa mucho para todo el equipo.
        Nos hace (mucha ilusión|muy felices) leer<te/le>.
        Todo el equipo se alegra mucho.
        friendly,warm: Comentarios así nos alegran el día.`,
      de: `
        {?taste}Das Küchenteam freut sich sehr über <dein/Ihr> Lob.
        {?congrats}<Deine/Ihre> Unterstützung bedeutet dem ganzen Team viel.
        Das freut uns (sehr|riesig).
        Das ganze Team freut sich über <deine/Ihre> Worte.
        friendly,warm: Solche Kommentare sind für uns das Schönste.
        Schön, dass es <dir/Ihnen> gefällt.`,
      it: `
        Siamo felici che <ti/Le> {piaccia/piacciano} {topic}.
        {?taste}In cucina saranno felicissimi di leggerlo.
        {?congrats}<Il tuo/Il Suo> sostegno conta molto per tutto il team.
        Ci fa (davvero|molto) piacere.
        Tutto il team ne è felice.
        friendly,warm: Commenti così ci mettono di buon umore.`,
      pt: `
        Ficamos (felizes|contentes) por <gostares/gostar> assim.
        {?taste}A equipa da cozinha vai adorar ler isto.
        {?congrats}<O teu/O seu> apoio conta muito para toda a equipa.
        Significa muito para nós.
        Toda a equipa fica feliz.
        friendly,warm: Comentários assim alegram-nos o dia.`,
    },
    ask: {
      fr: `
        Qu'est-ce qui <te/vous> plaît le plus dans {topic} ?
        {?taste}C'est quoi, <ton/votre> parfum préféré ?
        {?taste}<Tu le partagerais/Vous le partageriez> avec qui ?
        {?beauty}<Tu l'imagines/Vous l'imaginez> pour quelle occasion ?
        {?agree}C'est aussi ce que <tu vis/vous vivez> de <ton/votre> côté ?
        {?agree}<Qu'ajouterais-tu/Qu'ajouteriez-vous> à partir de <ton/votre> expérience ?
        Qu'est-ce qui <t'/vous >a le plus (plu|touché) ?
        {?beauty}friendly,warm: <Dis-nous/Dites-nous> tout : qu'est-ce qui <t'/vous >a fait craquer ?
        friendly,warm: Qu'est-ce qui <te/vous> parle le plus ?
        friendly,warm: On est curieux : quel est <ton/votre> moment préféré ?
        friendly,warm: Et <toi/vous>, qu'<aimerais-tu/aimeriez-vous> voir ensuite ?
        formal: <Qu'aimerais-tu/Qu'aimeriez-vous> découvrir ensuite ?`,
      en: `
        What do you like most about {topic}?
        {?taste}What's your favourite flavour?
        {?taste}Who would you share it with?
        {?beauty}What occasion would you pick it for?
        {?agree}Is that your experience too?
        {?agree}What would you add from your side?
        What did you like the most?
        friendly,warm: We have to ask: what won you over?
        friendly,warm: We're curious: what's your favourite part?
        friendly,warm: What made it special for you?
        friendly,warm: What would you love to see next?
        formal: What would you like to see from us next?`,
      es: `
        ¿Qué es lo que más <te/le> ha gustado?
        {?taste}¿Cuál es <tu/su> sabor favorito?
        ¿Qué <te/le> gustaría ver la próxima vez?`,
      de: `
        Was gefällt <dir/Ihnen> am besten?
        {?taste}Was ist <deine/Ihre> Lieblingssorte?
        Was <würdest du/würden Sie> gern als Nächstes sehen?`,
      it: `
        Che cosa <ti/Le> è piaciuto di più?
        {?taste}Qual è <il tuo/il Suo> gusto preferito?
        Che cosa <ti/Le> piacerebbe vedere prossimamente?`,
      pt: `
        O que <te/lhe> agradou mais?
        {?taste}Qual é <o teu/o seu> sabor preferido?
        O que <gostavas/gostava> de ver a seguir?`,
    },
    invite: {
      fr: `
        (Au plaisir|À bientôt, au plaisir) de <te/vous> retrouver ici{, name} !
        Merci d'être là{, name}.
        friendly,warm: <Reste/Restez> dans le coin{, name}, la suite arrive sur cette page !
        friendly,warm: À très bientôt par ici{, name} !
        formal: Au plaisir de <te/vous> lire à nouveau{, name}.
        friendly,warm: Merci de nous suivre{, name}, ça compte !`,
      en: `
        We hope to see you here again{, name}!
        Thank you for being here{, name}.
        friendly,warm: Stick around{, name}, there's more to come on this page!
        friendly,warm: See you around{, name}!
        formal: We look forward to reading you again{, name}.`,
      es: `
        ¡Nos vemos por aquí{, name}!
        Gracias por estar ahí{, name}.
        ¡Hasta pronto{, name}!`,
      de: `
        Schön, dass <du/Sie> dabei <bist/sind>{, name}!
        Bis bald hier bei uns{, name}!
        Wir freuen uns auf <deinen nächsten/Ihren nächsten> Besuch{, name}.`,
      it: `
        A presto su questa pagina{, name}!
        Grazie di seguirci{, name}.
        Ci vediamo qui{, name}!`,
      pt: `
        Até breve por aqui{, name}!
        Obrigado por <estares/estar> desse lado{, name}.
        Vemo-nos por aqui{, name}!`,
    },
    aside: {
      fr: `
        Merci pour <ton/votre> message{, name} !
        Merci{ name}, (ça nous touche|ça fait plaisir) !
        Ravis que {topic} <te/vous> {plaise/plaisent}{, name} !
        friendly,warm: Merci pour ce mot gentil{, name} !
        friendly,warm: Ça fait plaisir à lire{, name} !
        formal: Merci beaucoup{, name}.`,
      en: `
        Thank you{, name}!
        So glad you like {topic}{, name}!
        friendly,warm: Thanks for the kind words{, name}!
        friendly,warm: That's lovely to read{, name}!
        formal: Thank you for your kind words{, name}.`,
      es: `
        ¡Muchas gracias{, name}!
        ¡Qué alegría leer<te/le>{, name}!`,
      de: `
        Danke{ name}, das freut uns!
        Vielen Dank für das Lob{, name}!`,
      it: `
        Grazie{ name}!
        Grazie per le belle parole{, name}!`,
      pt: `
        Obrigado{, name}!
        Que bom ler isto{, name}!`,
    },
  },
});
