import type { Part } from '../intent-reply.ts';

/** Parts of answers that several intents have, by name. */
export const sharedParts: Readonly<Record<string, Part>> = {
  greeting: {
    fr: `
      formal: Bonjour{ name},
      {?calm}formal: Merci de nous écrire{, name}.
      friendly,warm: Bonjour{ name} !
      friendly,warm: <Salut/Bonjour>{ name} !
      {?calm}friendly: Merci de nous écrire{, name} !
      {?calm}warm: Coucou{ name} !`,
    en: `
      formal: Hello{ name},
      {?calm}formal: Thank you for (writing|your message){, name}.
      {?calm}friendly: Thanks for writing{, name}!
      friendly,warm: Hi{ name}!
      friendly,warm: Hello{ name}!
      {?calm}warm: Hey{ name}!`,
    es: `
      formal: Hola{, name}:
      {?calm}Gracias por escribirnos{, name}.
      friendly,warm: ¡Hola{, name}!
      friendly: Hola{, name},`,
    de: `
      formal: Guten Tag{ name},
      {?calm}Danke für <deine/Ihre> Nachricht{, name}.
      friendly,warm: Hallo{ name}!
      {?calm}warm: Hi{ name}!`,
    it: `
      formal: Buongiorno{ name},
      {?calm}Grazie per averci scritto{, name}.
      friendly,warm: Ciao{ name}!`,
    pt: `
      formal: Olá{ name},
      {?calm}Obrigado por nos <escreveres/escrever>{, name}.
      friendly,warm: Olá{ name}!
      {?calm}warm: Oi{ name}!`,
  },
  fact: {
    fr: `
      {fact}
      Voici ce qu'il en est : {fact}
      Avec plaisir : {fact}
      friendly,warm: On <te/vous> répond tout de suite : {fact}
      friendly,warm: (Alors|Et voilà), la réponse : {fact}
      La réponse est (simple|toute simple) : {fact}
      Merci (de <ta/votre> question|d'avoir posé la question). {fact}
      Bonne question. {fact}`,
    en: `
      {fact}
      Here is the answer: {fact}
      Happy to help: {fact}
      Thanks for asking. {fact}
      friendly,warm: Good question! {fact}
      Of course: {fact}
      friendly,warm: (So|Well), here you go: {fact}`,
    es: `
      {fact}
      Claro: {fact}
      Aquí va la respuesta: {fact}
      Gracias por preguntar. {fact}
      friendly,warm: ¡Buena pregunta! {fact}`,
    de: `
      {fact}
      Gern: {fact}
      Danke für die Frage. {fact}
      Hier ist die Antwort: {fact}
      friendly,warm: Gute Frage! {fact}`,
    it: `
      {fact}
      Certo: {fact}
      Ecco la risposta: {fact}
      Grazie per la domanda. {fact}
      friendly,warm: Bella domanda! {fact}`,
    pt: `
      {fact}
      Claro: {fact}
      Aqui fica a resposta: {fact}
      <Obrigado pela tua/Obrigado pela sua> pergunta. {fact}
      friendly,warm: Boa pergunta! {fact}`,
  },
  factElsewhere: {
    fr: `
      {factSlot}Voici la réponse : [réponse à traduire].
      {factSlot}Merci de <ta/votre> question : [réponse à traduire].`,
    en: `
      {factSlot}Here is the answer: [answer to translate].
      {factSlot}Thanks for asking: [answer to translate].`,
    es: `
      {factSlot}Aquí va la respuesta: [respuesta por traducir].
      {factSlot}Gracias por preguntar: [respuesta por traducir].`,
    de: `
      {factSlot}Hier ist die Antwort: [Antwort übersetzen].
      {factSlot}Danke für die Frage: [Antwort übersetzen].`,
    it: `
      {factSlot}Ecco la risposta: [risposta da tradurre].
      {factSlot}Grazie per la domanda: [risposta da tradurre].`,
    pt: `
      {factSlot}Aqui fica a resposta: [resposta por traduzir].
      {factSlot}Obrigado pela pergunta: [resposta por traduzir].`,
  },
  more: {
    fr: `
      (Une autre question|Autre chose) ? (On est là|Nous sommes là).
      friendly,warm: (Dis-nous/Dites-nous) si <tu veux/vous voulez> en savoir plus.
      formal: Nous restons à <ta/votre> disposition.
      N'<hésite/hésitez> pas si <tu as/vous avez> une autre question.`,
    en: `
      (Anything else|Any other question)? Just ask.
      Let us know if (anything is unclear|you need anything else).
      formal: We are happy to help further.`,
    es: `
      Si <tienes/tiene> otra pregunta, aquí estamos.
      Para cualquier otra duda, aquí nos <tienes/tiene>.`,
    de: `
      Bei weiteren Fragen sind wir gern da.
      <Melde dich/Melden Sie sich> gern, wenn noch etwas offen ist.`,
    it: `
      Per qualsiasi altra domanda siamo qui.
      Se <ti/Le> serve altro, siamo qui.`,
    pt: `
      Se <tiveres/tiver> outra pergunta, estamos aqui.
      Para qualquer outra dúvida, <diz-nos/diga-nos>.`,
  },
  findOut: {
    fr: `
      Pour {matter}, on (vérifie auprès de l'équipe|se renseigne) et on <te/vous> répond ici.
      formal: Nous vérifions {matter} auprès de l'équipe et revenons vers <toi/vous> ici même.
      friendly,warm: On préfère vérifier {matter} avant de <te/vous> dire une bêtise : réponse ici même.
      friendly,warm: Pour ne pas <te/vous> dire de bêtise, on vérifie et on revient ici.
      friendly,warm: On se renseigne auprès de l'équipe et on <te/vous> répond juste ici.
      formal: Nous vérifions ce point avec l'équipe et <te/vous> répondons ici.
      Nous posons la question à l'équipe et revenons vers <toi/vous> dans ce fil.
      formal: Nous vérifions {matter} et revenons vers <toi/vous> dans ce fil.
      Nous nous renseignons et <te/vous> répondons dans ce fil.`,
    en: `
      We are checking {matter} with the team and will reply right here.
      Let us check {matter} before we tell you anything wrong, and we'll answer here.
      friendly,warm: We'd rather check than guess: we'll ask the team and reply here.
      We are asking the team and will come back to you in this thread.
      Let us look into {matter} and come back to you here.
      We'd like to get this right: let us ask around, and we'll reply here.
      formal: We will check this with the team and reply to you here.
      friendly,warm: Let us find out from the team, and we'll be back in this thread.`,
    es: `
      Consultamos {matter} con el equipo y <te/le> respondemos aquí.
      Lo preguntamos al equipo y <te/le> contestamos en este hilo.
      Preferimos comprobarlo antes de responder: <te/le> contamos aquí mismo.`,
    de: `
      Wir klären {matter} mit dem Team und antworten <dir/Ihnen> hier.
      Wir fragen im Team nach und melden uns hier bei <dir/Ihnen>.
      Das prüfen wir lieber, bevor wir etwas Falsches sagen: Die Antwort kommt hier.`,
    it: `
      Verifichiamo {matter} con il team e <ti/Le> rispondiamo qui.
      Chiediamo al team e <ti/Le> rispondiamo in questo commento.
      Preferiamo controllare prima di rispondere: <ti/Le> scriviamo qui.`,
    pt: `
      Vamos confirmar {matter} com a equipa e respondemos aqui.
      Perguntamos à equipa e respondemos<-te/-lhe> aqui.
      Preferimos confirmar antes de responder: voltamos a este comentário.`,
  },
  answerSlot: {
    fr: `
      Pour {matter} : [{slot}].
      Voici la réponse pour {matter} : [{slot}].
      friendly,warm: Alors, pour {matter} : [{slot}].
      {?noMatter}Merci de <ta/votre> question : [réponse].
      {?noMatter}Voici la réponse : [réponse].
      {?noMatter}friendly,warm: Bonne question : [réponse].`,
    en: `
      About {matter}: [{slot}].
      Here is what we can tell you about {matter}: [{slot}].
      friendly,warm: So, about {matter}: [{slot}].
      {?noMatter}Thanks for asking: [answer].
      {?noMatter}Here is the answer: [answer].
      {?noMatter}friendly,warm: Good question: [answer].`,
    es: `
      Sobre {matter}: [{slot}].
      <Te/Le> contamos sobre {matter}: [{slot}].
      {?noMatter}Gracias por preguntar: [respuesta].
      {?noMatter}Aquí va la respuesta: [respuesta].`,
    de: `
      {?noMatter}Danke für die Frage: [Antwort].
      {?noMatter}Gern: [Antwort].
      Danke für die Frage: [{slot}].
      Gern: [{slot}].`,
    it: `
      Per {matter}: [{slot}].
      Ecco la risposta: [{slot}].
      {?noMatter}Grazie per la domanda: [risposta].
      {?noMatter}Ecco la risposta: [risposta].`,
    pt: `
      Sobre {matter}: [{slot}].
      Aqui fica a resposta: [{slot}].
      {?noMatter}Obrigado pela pergunta: [resposta].
      {?noMatter}Aqui fica a resposta: [resposta].`,
  },
  askBack: {
    fr: `
      Pour (bien|mieux) <te/vous> répondre : {ask} ?
      friendly,warm: <Dis-nous/Dites-nous> {ask} et on <te/vous> répond ici.
      formal: <Pourrais-tu/Pourriez-vous> nous préciser {ask} ? Nous pourrons ainsi <te/vous> répondre précisément.`,
    en: `
      So that we can answer properly: could you tell us {ask}?
      friendly,warm: Tell us {ask} and we'll answer right here.
      Could you let us know {ask}?`,
    es: `
      Para responder<te/le> bien: ¿<nos dices/nos dice> {ask}?
      ¿Nos <cuentas/cuenta> {ask}? Así <te/le> respondemos mejor.`,
    de: `
      Damit wir genau antworten können: <Verrätst du/Verraten Sie> uns, {ask}?
      <Sag/Sagen Sie> uns gern, {ask}, dann antworten wir hier.`,
    it: `
      Per rispondere bene: {ask}?
      Ci <dici/dice> {ask}? Così <ti/Le> rispondiamo meglio.`,
    pt: `
      Para responder bem: {ask}?
      <Diz-nos/Diga-nos> {ask} e respondemos aqui.`,
  },
  reachUs: {
    fr: `
      Le plus simple pour nous joindre : {contact}
      Pour en parler directement : {contact}`,
    en: `
      The easiest way to reach us: {contact}
      To talk to us directly: {contact}`,
    es: `
      Lo más fácil para hablar con nosotros: {contact}
      Para hablarlo directamente: {contact}`,
    de: `
      So sind wir am einfachsten zu erreichen: {contact}
      Für den direkten Draht: {contact}`,
    it: `
      Il modo più semplice per contattarci: {contact}
      Per parlarne direttamente: {contact}`,
    pt: `
      A forma mais simples de falar connosco: {contact}
      Para falar diretamente: {contact}`,
  },
  before: { fr: '{before}', en: '{before}', es: '{before}', de: '{before}', it: '{before}', pt: '{before}' },
};
