import { defineIntent, type IntentExamples } from '../understanding/intent-rules.ts';

/** An order, its shipping, a parcel, a return or a refund, whether asked about or complained of. */
export default defineIntent({
  id: 'delivery',
  cues: {
    any: {
      likely:
        '📦, dhl, ups, fedex, usps, chronopost, colissimo, mondial relay, dpd, gls, hermes, evri, vinted',
      hint: '🚚, tracking',
    },
    fr: {
      sure: `
        ma commande, mes commandes, notre commande, une commande ~ passee|faite, commande ~ recue|livree|arrivee|annulee|expediee|incomplete|numero|n°|en attente|en cours|passee, numero de commande, passe commande, passe une commande, commande il y a, commande depuis, commande le, j ai commande, ai commande, avais commande, on a commande, avons commande, suivi de ~ commande|colis, annuler ma, commande en ligne
        mon colis, mes colis, le colis, un colis, colis perdu|bloque|jamais|non|endommage|ouvert|abime|vide, livraison*, livrez vous, vous livrez, livrez ~ ?, livre* ~ retard, etre livre*, pas livre*, jamais livre*, ete livre*, delai* de|d ~ livraison|envoi|expedition|remboursement, frais de port, frais d envoi, frais de livraison, port offert, point relais, relais colis, suivi du colis, numero de suivi, en cours d acheminement
        rembours*, retour gratuit*, retours gratuits, faire un retour, frais de retour, renvoyer ~ article|colis|commande|produit|taille, renvoye ~ article|colis|commande|produit, bon de retour, etiquette de retour, retourner ~ article|colis|commande|produit|taille, retourne ~ article|colis|commande|produit, politique de retour, echanger ~ article|taille|produit|pointure, un echange, avoir un avoir, pas recu ~ commande|colis|article|produit|paquet|cadeau, jamais recu, toujours pas recu, toujours rien recu, rien recu, recu ~ casse*|abime*|mauvais*|endommage*, n est pas arrive*, n est jamais arrive*, toujours pas arrive*, pas encore recu, expedi* ~ ?, expedie*, expedition*, envoyez vous ~ ?, vous envoyez ~ ?, transporteur, la poste, livreur*, coursier, click and collect, drive
      `,
      likely:
        'commande, commandes, colis, livraison, livre en, livrer, livrez, recu ~ mail de confirmation, attends ~ depuis ~ semaines|jours|mois, mail de confirmation, retour produit, precommande*',
      hint: 'recu, recue, recus, commander, envoi, envoye*, expedier, retour, retours, delai*, semaines, jours, poste, arrive, arrivee, annule*, annulation, paiement, debite, paye, suivi, reception',
      against:
        'commande vocale, livre de, mon livre, votre livre, ton livre, le livre, un livre, ce livre, passer commande ?, retour sur, votre retour, ton retour, vos retours, de retour, retour en stock, retour d experience, prise de commande',
    },
    en: {
      sure: `
        my order*, our order, the order, an order ~ placed|ago, placed an order, order number, order status, order #, order still, order hasnt|has|never|was|arrived|is|came|from, ordered ~ ago|weeks|days|month*|and|never|still|in|on, i ordered, ive ordered, just ordered, we ordered, ordered mine, ordered one|two|this|these|it, cancel ~ order, cancelled ~ order, pre order*, preorder*, pre ordered
        shipping, ship to, ships to, ship ~ internationally|worldwide|canada|uk|europe|usa|australia|here|overseas|it|them|out, shipped, shipment*, do you ship, do u ship, you ship, international shipping, free shipping, delivery, deliver to, deliver ~ ?, do you deliver, delivered, deliveries, courier, tracking number|info|link|says|hasnt|code, track ~ order|package|parcel, my package, my parcel, the package, package ~ arrived|lost|stolen|damaged|delivered, parcel, parcels, lost in transit, in transit, customs, postage, dispatched, dispatch
        refund*, money back, return policy, return label, returns, return it|them|this|my, returned ~ item|it|them, exchange it|them|policy|for, send it back, sent it back, never received, not received, havent received, hasnt arrived, never arrived, not arrived, didnt arrive, never came, still waiting ~ order|package|parcel|refund|delivery|it|for, received ~ wrong|damaged|broken, wrong item|size sent|order, arrived broken|damaged|late|today|yesterday, when will ~ arrive|ship|receive|come, where is my, wheres my
      `,
      likely:
        'order, orders, package, return, tracking, arrive, shipping, delivery, receive mine, got mine, mine arrived, mine came',
      hint: 'ordered, ordering, received, arrived, waiting, weeks, sent, mail, post, exchange, returning, days, confirmation, charged, paid',
      against:
        'in order to, in order, order food, happy returns, in return, law and order, order of, pre workout, tall order, to order ?, return of, returns to, package deal, out of order, package holiday',
    },
    es: {
      sure: 'mi pedido, el pedido, un pedido, hice un pedido, pedido numero|hace, envio*, envian ~ ?, enviais ~ ?, hacen envios, haceis envios, gastos de envio, mi paquete, el paquete, seguimiento, reembols*, devoluci*, devolver ~, me devuelven, no me ha llegado, no ha llegado, no me llego, nunca llego, sigue sin llegar, todavia no llega, entrega*, repartidor, correos, me llego ~ roto|mal',
      likely: 'pedido*, paquete, pedi ~ hace, llega ~ ?',
      hint: 'llego, llegado, llega, recibi*, recibido, espera*, semanas',
    },
    de: {
      sure: 'meine bestellung, bestellung*, bestellt ~ und|vor|am, habe bestellt, bestellnummer, lieferung*, liefert ihr, liefer*, versand*, versende*, verschick*, paket*, sendung*, ruckerstattung*, erstattung, geld zuruck, rucksend*, retoure*, retour*, umtausch*, zuruckschick*, nicht angekommen, nie angekommen, noch nicht da, sendungsverfolgung, zugestellt',
      likely: 'bestellt, bestellen ~ ?, geliefert, angekommen',
      hint: 'warte, wochen, bekommen, storn*',
    },
    it: {
      sure: 'mio ordine, l ordine, un ordine, ordine numero, ho ordinato, ordinato ~ fa, spedizion*, spedite ~ ?, spedite in, consegn*, pacco, rimbors*, reso, resi, restitu*, corriere, tracking, non e arrivato, non e ancora arrivato, mai arrivato, mai ricevuto, non ho ricevuto, ancora niente pacco',
      likely: 'ordine, ordinato, spedit*, arrivato',
      hint: 'ricevuto, aspetto, aspettando, settimane, arriva',
    },
    pt: {
      sure: 'meu pedido, o pedido, fiz um pedido, pedido numero, minha encomenda, encomenda*, entrega*, entregam ~ ?, frete, envio*, enviam ~ ?, reembolso*, devoluc*, devolver, estorno, nao chegou, ainda nao recebi, nunca chegou, nao recebi, rastreio, rastreamento, correios, pacote, troca de',
      likely: 'pedido, comprei ~ e, chegou ~',
      hint: 'recebi, esperando, semanas, chega, transportadora',
    },
  },
});

export const examples: IntentExamples = {
  right: [
    'Ma commande n’est toujours pas arrivée',
    'vous livrez en Belgique ?',
    'colis reçu cassé',
    'Comment faire un retour svp',
    'tjrs pas remboursée depuis 3 semaines',
    'Les frais de port sont à combien',
    'j’ai commandé le 12 et rien',
    'Numéro de suivi qui ne marche pas',
    'Where is my order',
    'Do you ship to Norway?',
    'still waiting for my refund',
    'never received my package',
    'just got mine in the mail, order was perfect',
    'shipping takes forever',
    'how do I return it',
    'mi pedido no ha llegado',
    '¿hacéis envíos a Canarias?',
    'Meine Bestellung ist nicht angekommen',
    'Liefert ihr in die Schweiz?',
    'il pacco non è mai arrivato',
    'spedite in Svizzera?',
    'cadê meu pedido',
    'qual o valor do frete',
  ],
  wrong: [
    'J’ai lu votre livre',
    'Merci pour ce retour d’expérience',
    'Trop beau',
    'in order to win you must follow',
    'happy returns of the day',
    'Quel beau livre !',
    'Où est la boutique ?',
    'Très bonne recette',
    'Danke',
    'Love this song',
  ],
};
