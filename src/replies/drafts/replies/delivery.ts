import { defineReply } from '../intent-reply.ts';

/** An order needs its number, and that is nothing for the public. */
export default defineReply({
  id: 'delivery',
  mood: 'calm',
  plans: [
    { move: 'answer from the facts', parts: ['greeting?', 'fact', 'more?'], needs: 'fact' },
    { move: 'answer as before', parts: ['greeting?', 'before'], needs: 'past answer' },
    { move: 'acknowledge and ask for details', parts: ['greeting', 'orderNumber'] },
    { move: 'leave a slot for the answer', parts: ['greeting', 'answerSlot'] },
    { move: 'promise to find out', parts: ['greeting', 'findOut'] },
    { move: 'point to the contact', parts: ['greeting?', 'reachUs'], needs: 'contact' },
  ],
  parts: {
    orderNumber: {
      fr: `
        {?order}Pour suivre <ta/votre> commande, <écris/écrivez>-nous en message privé avec <ton/votre> [numéro de commande].
        {?order}<Envoie/Envoyez>-nous <ton/votre> [numéro de commande] en message privé : nous regardons où en est le colis.
        {?order}<Peux-tu/Pouvez-vous> nous donner <ton/votre> [numéro de commande] en message privé ? Nous vérifions de notre côté.
        {?noOrder}<Peux-tu/Pouvez-vous> nous donner un peu plus de détails en message privé ? Nous regardons ça de notre côté.
        {?noOrder}<Écris/Écrivez>-nous en message privé avec le produit et la ville concernés : nous regardons.`,
      en: `
        {?order}Please send us your [order number] in a private message, and we'll look into it.
        {?order}Could you message us privately with your [order number]? We'll check where things stand.
        {?noOrder}Could you send us the details in a private message? We'll look into it.
        {?noOrder}Message us privately with the product and the place it's for, and we'll check.`,
      es: `
        {?order}¿Nos <envías/envía> por privado <tu/su> [número de pedido]? Así vemos en qué punto está.
        {?order}<Escríbenos/Escríbanos> por privado con <tu/su> [número de pedido] y lo miramos.
        {?noOrder}¿Nos <das/da> más detalles por privado? Lo miramos.`,
      de: `
        {?order}<Schick/Schicken Sie> uns bitte <deine/Ihre> [Bestellnummer] per privater Nachricht, dann sehen wir nach.
        {?order}<Schreib/Schreiben Sie> uns privat mit der [Bestellnummer], wir schauen nach dem Stand.
        {?noOrder}<Schreib/Schreiben Sie> uns gern privat die Einzelheiten, dann sehen wir nach.`,
      it: `
        {?order}<Scrivici/Ci scriva> in privato con il [numero d'ordine] e controlliamo.
        {?order}Ci <mandi/manda> in privato il [numero d'ordine]? Verifichiamo a che punto è.
        {?noOrder}Ci <dai/dà> qualche dettaglio in privato? Controlliamo.`,
      pt: `
        {?order}<Envia-nos/Envie-nos> o [número da encomenda] por mensagem privada e verificamos.
        {?noOrder}<Dá-nos/Dê-nos> mais detalhes por mensagem privada e verificamos.`,
    },
  },
});
