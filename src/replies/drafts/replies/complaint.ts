import { defineReply } from '../intent-reply.ts';

/** Acknowledge what happened, go on in private, offer somebody who can decide. Never argue, never promise. */
export default defineReply({
  id: 'complaint',
  mood: 'sorry',
  plans: [
    { move: 'answer from the facts', parts: ['greeting?', 'sorry', 'fact'], needs: 'fact' },
    { move: 'acknowledge and move to private messages', parts: ['greeting', 'sorry', 'privately'] },
    { move: 'acknowledge and offer to escalate', parts: ['greeting?', 'heard', 'escalate'] },
    { move: 'acknowledge and ask for details', parts: ['greeting?', 'sorry', 'details'] },
  ],
  parts: {
    sorry: {
      fr: `
        Nous sommes (vraiment|sincèrement) désolés pour {failure}.
        Toutes nos excuses pour {failure}.
        friendly,warm: On comprend <ton/votre> agacement, et on est désolés pour {failure}.
        Nous comprenons (tout à fait|) <ta/votre> déception.
        Nous sommes désolés de (lire cela|l'apprendre).
        friendly,warm: On est vraiment désolés de lire ça.
        formal: Nous regrettons sincèrement cette situation.
        friendly,warm: Ce n'est pas l'expérience qu'on veut offrir.
        Merci de nous le signaler, et toutes nos excuses.`,
      en: `
        We're (really|truly|so) sorry about {failure}.
        Our apologies for {failure}.
        We completely understand your frustration over {failure}.
        We understand your disappointment.
        We're sorry to (read|hear) this.
        friendly,warm: That's not how it should have been, and we're sorry.
        formal: We sincerely regret this.
        Thank you for telling us, and we're sorry it came to this.`,
      es: `
        Sentimos (mucho|de verdad) {failure}.
        <Te/Le> pedimos disculpas por {failure}.
        Entendemos <tu/su> decepción y lo sentimos.
        Lamentamos leer esto.`,
      de: `
        Wir entschuldigen uns für {failure}.
        Es tut uns (wirklich|sehr) leid, das zu lesen.
        Wir verstehen <deinen/Ihren> Ärger gut.
        Das hätte nicht so laufen dürfen, es tut uns leid.`,
      it: `
        Ci scusiamo per {failure}.
        Ci dispiace (molto|davvero) leggere questo.
        Capiamo bene la delusione.
        Ci dispiace per {failure}.`,
      pt: `
        Pedimos desculpa por {failure}.
        Lamentamos (muito|sinceramente) ler isto.
        Compreendemos a <tua/sua> frustração.`,
    },
    heard: {
      fr: `
        Merci de nous avoir (alertés|prévenus){, name}, c'est important pour nous.
        Nous prenons <ta/votre> remarque au sérieux{, name}.
        friendly,warm: On <t'/vous >a bien lu{, name}, et on ne prend pas ça à la légère.
        Ce que <tu décris/vous décrivez> n'est pas normal{, name}, et nous en sommes désolés.`,
      en: `
        Thank you for flagging this{, name}, it matters to us.
        We take what you say seriously{, name}.
        friendly,warm: We hear you{, name}, and we're not taking this lightly.
        What you describe is not okay{, name}, and we're sorry.`,
      es: `
        Gracias por avisarnos{, name}, nos importa.
        Nos tomamos en serio lo que <nos cuentas/nos cuenta>{, name}.`,
      de: `
        Danke für den Hinweis{, name}, das ist uns wichtig.
        Wir nehmen <deine/Ihre> Kritik ernst{, name}.`,
      it: `
        Grazie per la segnalazione{, name}, per noi è importante.
        Prendiamo sul serio quello che <ci racconti/ci racconta>{, name}.`,
      pt: `
        Obrigado por nos <avisares/avisar>{, name}, é importante para nós.
        Levamos a sério o que <nos contas/nos conta>{, name}.`,
    },
    privately: {
      fr: `
        {?order}<Peux-tu/Pouvez-vous> nous écrire en message privé avec <ton/votre> [numéro de commande] ? Nous regardons cela de près.
        {?order}<Envoie/Envoyez>-nous <ton/votre> [numéro de commande] en privé, pour que nous puissions comprendre ce qui s'est passé.
        {?noOrder}<Écris/Écrivez>-nous en message privé, pour que nous (regardions|reprenions) cela ensemble.
        {?noOrder}<Peux-tu/Pouvez-vous> nous raconter ce qui s'est passé en message privé ? Nous voulons comprendre.
        {?noOrder}friendly,warm: On en parle en message privé ? On aimerait comprendre ce qui s'est passé.`,
      en: `
        {?order}Could you send us your [order number] in a private message, so that we can look into it?
        {?order}Please message us privately with your [order number], we want to understand what happened.
        {?noOrder}Could you send us a private message, so that we can look into it together?
        {?noOrder}Please tell us what happened in a private message, we want to understand.
        {?noOrder}friendly,warm: Shall we talk in private messages? We'd like to understand what happened.`,
      es: `
        {?order}¿Nos <escribes/escribe> por privado con <tu/su> [número de pedido]? Queremos ver qué ha pasado.
        {?noOrder}¿Nos <cuentas/cuenta> lo ocurrido por mensaje privado? Queremos entenderlo.
        {?noOrder}<Escríbenos/Escríbanos> por privado y lo vemos.`,
      de: `
        {?order}<Schreib/Schreiben Sie> uns bitte privat mit <deiner/Ihrer> [Bestellnummer], dann sehen wir uns das an.
        {?noOrder}<Schreib/Schreiben Sie> uns bitte eine private Nachricht, dann sehen wir uns das gemeinsam an.
        {?noOrder}<Magst du/Mögen Sie> uns privat schreiben, was passiert ist?`,
      it: `
        {?order}<Scrivici/Ci scriva> in privato con il [numero d'ordine], così vediamo che cosa è successo.
        {?noOrder}<Scrivici/Ci scriva> in privato, così capiamo che cosa è successo.
        {?noOrder}Ci <racconti/racconta> l'accaduto in un messaggio privato?`,
      pt: `
        {?order}<Escreve-nos/Escreva-nos> por mensagem privada com o [número da encomenda], para vermos o que se passou.
        {?noOrder}<Escreve-nos/Escreva-nos> por mensagem privada, para percebermos o que se passou.`,
    },
    escalate: {
      fr: `
        Si <tu veux/vous voulez>, nous transmettons <ton/votre> message à la personne qui peut décider : [nom du service].
        <Souhaites-tu/Souhaitez-vous> que nous fassions remonter <ton/votre> cas à [nom du service] ? Un mot ici ou en privé suffit.
        friendly,warm: On peut faire remonter à [nom du service] : <dis-nous/dites-nous> si <tu es/vous êtes> d'accord.`,
      en: `
        If you wish, we can pass this on to the people who can decide: [name of the team].
        Would you like us to take this up with [name of the team]? A word here or in private is enough.
        friendly,warm: We can take this further, to [name of the team]: just tell us.`,
      es: `
        Si <quieres/quiere>, lo trasladamos a [nombre del equipo], que puede decidir.
        ¿<Quieres/Quiere> que lo pasemos a [nombre del equipo]? <Dínoslo/Díganoslo> aquí o por privado.`,
      de: `
        Wenn <du möchtest/Sie möchten>, geben wir das an [Name des Teams] weiter, wo entschieden werden kann.
        Sollen wir das an [Name des Teams] weitergeben? Ein Wort hier oder privat genügt.`,
      it: `
        Se <vuoi/vuole>, lo passiamo a [nome del reparto], che può decidere.
        <Vuoi/Vuole> che lo segnaliamo a [nome del reparto]? Basta una parola qui o in privato.`,
      pt: `
        Se <quiseres/quiser>, passamos isto a [nome da equipa], que pode decidir.
        <Queres/Quer> que passemos o caso a [nome da equipa]? Basta uma palavra aqui ou em privado.`,
    },
    details: {
      fr: `
        {?order}À quelle étape est-ce que cela a coincé ? Cela nous aiderait à comprendre.
        <Peux-tu/Pouvez-vous> nous dire où et quand c'est arrivé ? Cela nous aide à comprendre.
        Qu'est-ce qui <t'/vous >a le plus gêné ? <Ta/Votre> réponse nous aidera à faire mieux.
        <Peux-tu/Pouvez-vous> nous préciser le lieu ou le produit concerné ? Nous en parlons aux personnes qui s'en occupent.`,
      en: `
        {?order}At which step did it go wrong? That would help us understand.
        Could you tell us where and when it happened? It helps us understand.
        What bothered you most? Your answer will help us do better.
        Could you tell us which place or product it is about? We'll raise it with the people in charge.`,
      es: `
        ¿Nos <dices/dice> dónde y cuándo ocurrió? Nos ayuda a entenderlo.
        ¿De qué producto o tienda se trata? Lo hablamos con el equipo.`,
      de: `
        <Kannst du/Können Sie> uns sagen, wo und wann das war? Das hilft uns, es zu verstehen.
        Um welches Produkt oder welche Filiale geht es? Wir sprechen mit dem Team.`,
      it: `
        Ci <dici/dice> dove e quando è successo? Ci aiuta a capire.
        Di quale prodotto o negozio si tratta? Ne parliamo con il team.`,
      pt: `
        <Dizes-nos/Diz-nos> onde e quando aconteceu? Ajuda-nos a perceber.
        De que produto ou loja se trata? Falamos com a equipa.`,
    },
  },
});
