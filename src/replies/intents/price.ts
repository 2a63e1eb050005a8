import { defineIntent, type IntentExamples } from '../understanding/intent-rules.ts';

/** Asks what it costs, whether it is in stock, in which sizes, where to buy it. Always a question too. */
export default defineIntent({
  id: 'price',
  cues: {
    any: { hint: '€, £, 💰, 💸' },
    fr: {
      sure: `
        combien ca|sa|cela|ca coute, combien coute*, combien il|elle|ils|elles coute*, coute combien, a combien, combien pour, combien pr
        c est combien, il|elle|ca est combien, combien est ce|il|elle, ca fait combien, combien ca|sa|cela fait, combien le|la|les|l|un|une
        combien vaut|vaux|valent, vaut combien, vous le|la|les vendez combien, vendu*|vendez combien, combien vous le|la|les vend*
        quel ~ prix, quels ~ prix, quel ~ tarif*, quels ~ tarifs, prix s il vous|te plait, prix svp, prix ?, tarif* ?, tarif s il vous|te plait
        le prix s il, les prix s il, le tarif s il, les tarifs s il, le prix ?, les prix ?, son|leur|votre|vos prix ?, et le prix, et niveau prix
        prix de vente, prix de ce|cet|cette|la|le|l|ces, connaitre le|les prix|tarif*, avoir le|les prix|tarif*, savoir le|les prix|tarif*
        indiquer|donner|dire|mettre le|les prix|tarif*, prix en mp|dm|prive, infos? prix, info tarif*, niveau prix
        ou acheter, ou peut on ~ acheter|trouver|commander|procurer, ou on peut ~ acheter|trouver|commander|procurer
        ou puis je ~ acheter|trouver|commander|procurer, ou je peux ~ acheter|trouver|commander|procurer, ou est ce qu ~ acheter|trouver|procurer|achete|trouve|vend
        ou est ce que ~ acheter|trouver|procurer|achete|trouve|vend, ou le|la|les|l acheter|trouver|commander|procurer, ou en acheter|trouver, ou se procurer, ou trouver ~ produit*|article*|robe*|collection*
        ou se trouve ~ produit*|article*|robe*, ou trouvez vous, ou tu as achete|trouve|pris|eu, ou as tu achete|trouve|pris|eu|acheter, ou t as achete|trouve|eu|pris|acheter
        ou avez vous achete|trouve, tu l as achete|trouve|eu|pris ou, tu l as eu|achete|acheter|trouve|pris ou, on le|la|les|l trouve|achete ou, on peut le|la|les|l ~ ou ?, on trouve ~ ou ?, on trouve ca|sa ou
        il vient|viennent d ou, elle vient d ou, d ou vient|viennent ~ robe|pull|veste|pantalon|top|haut|sac|chaussures|lunettes|bijou*|collier|canape|lampe
        elle|il est de quelle marque, elle|il|c est d ou, elles|ils viennent d ou, vient d ou
        quelle marque, quelle est la marque, marque de ~ ?, c est quoi la marque, c est quelle marque, la marque ?, la marque s il, la ref, la reference ?, reference s il, les references s il, des references ?, une ref ?
        quel magasin, quels magasins, dans quelle|quelles boutique*, quels points de vente, quelle taille, quelles tailles, en quelle taille, quelle pointure*, quelles pointures
        taille grand ?, taille petit ?, taille comment, ca taille, il|elle|ils|elles taille*, taille normalement, existe en|t il|elle en|dans ~ taille|couleur|noir|blanc|bleu|rouge|vert|rose|xl|xxl|xs, existe aussi en
        y a ~ taille*|pointure*, vous avez ~ taille|pointure|tailles, vous l avez en, vous les avez en, avez vous ~ taille*|pointure|stock, reste ~ taille*, guide des tailles
        dispo* ?, disponible* ?, toujours|encore disponible*|dispo|dispos, est|sont il|ils|elle|elles disponible*|dispo, est|sont il|ils|elle|elles encore|toujours|deja|aussi|en disponible*|vente|stock
        disponible* en|dans|sur|chez|au|a|quand|partout, dispo en|dans|sur|chez|au|a|quand|ou|partout, quand ~ disponible*|dispo|restock*|reassort*|stock, remis* en stock|vente, de nouveau en stock|disponible*|dispo, bientot ~ disponible*|stock
        retour en stock, reapprovision*, reassort*, restock*, re stock, en rupture ~ ?, rupture de stock, plus en stock, encore en stock, en stock ?, du stock, stock ?
        en vente ou|quand|dans|chez|sur|en, vendu* ou|en|dans|chez|sur ~ ?, vendez vous ~ en|des|les|le|la|vos|ce|cette, vous vendez ~ ?, vous le|la|les vendez, c est en vente, est en vente
        combien la|le|les, combien ?, des promos ?, une promo ?, code promo ?, un code promo, reduction ?, soldes ?, en promo ?, frais d inscription, cout ?, le cout, quel cout, quel budget, un devis, abonnement ~ combien, combien l abonnement|abo|inscription
        prix au, prix d un|une, trouvable* ou|en|dans|chez, on le|la|les|l trouve dans|en|chez, vous etes dans quels, lien d achat, le lien s il, lien de la|du|de|des ~ ?, lien ?, le lien ?, les liens ?, un lien ?, vous livrez ~ prix
      `,
      likely: `
        combien, tarif*, quel taille, prix, ou ~ acheter, ou ~ procurer, taille ~ ?, pointure ~ ?, tailles ~ ?, disponible*, dispo, dispos, en stock, stock
        achete ou, trouve ou, vend ou, vendu ou, acheter ou, trouver ou, ca vient d ou, ref, reference, lien, acheter ~ ?, un point de vente, points de vente, magasin* ~ ?, boutique* ~ ?, devis
        vaut ~ € ?, existe ~ en, existe t il, vous avez ~ en noir|blanc|bleu|rouge|vert|rose|gris|beige|petit|grand
      `,
      hint: 'coute*, cout, cher, chere, euros, euro, taille, tailles, pointure, magasin*, boutique*, acheter, achete, achat, promo, promos, soldes, vendez, vend, vendu*, couleur*, coloris, marque, modele, gratuit*, payant, commander, procurer, budget',
      against:
        'n a pas de prix, a tout prix, prix a payer, prix nobel, le prix gagne, premier prix du, de taille a, combien de temps, combien de fois, combien de jours, combien de personnes, combien je, combien on, combien d amour, disponible pour echanger, augment* ~ prix, prix ~ augment*, trop cher*, hors de prix, voleurs, prix abus*, explos*',
    },
    en: {
      sure: `
        how much, how mutch, how muc, howmuch, hm is|for|are|does|do, price ?, prices ?, price please, prices please, what ~ price, whats ~ price, whats ~ cost, what ~ cost, what does ~ cost, what do ~ cost, cost ?, the price of ~ ?, price for ~ ?, price on ~ ?, price of this|these|that|the, price in|list|range|point ?
        price for this|these|the|a, know the price, tell me the price, dm price, dm me price|prices|the, price dm, pp ?, pricing ?, price pls, share ~ price, send ~ price
        where can i|we|you|one ~ buy|get|find|order|purchase, where do i|we|you ~ buy|get|find|order|purchase, where to ~ buy|get|find|order|purchase, where could i ~ buy|get|find, where did you ~ buy|get|find|purchase, where i can ~ buy|get|find|order, where can u ~ buy|get|find, where u ~ buy|get|find, where you ~ buy|get|got|bought
        where is ~ from ?, wheres ~ from, where are ~ from ?, where is ~ sold, where are ~ sold, who sells, who makes, which brand, what brand, brand ?, which store*, what store*, which shop*, which size*, what size*, size* ?, sizing ?, sizes available, what sizes, true to size, run small|large|big|true, runs small|large|big|true, fit true, do you have ~ size*, does ~ come in, do they|these|you come in, do these come in, come in ~ size*|black|white|blue|red|green|pink|color|colour|colors|colours, comes in ~ ?, plus size*, available in ~ ?, size chart, size guide
        in stock, out of stock, back in stock, restock*, re stock, sold out, sell out, sold online, still available, is this|it|that available, are these|they|those available, available ?, when ~ available, will ~ available, available online|in|at|yet|to|for, avail ?, back in, coming back ?, where available, is ~ available, are ~ available
        do you|u|they|yall sell, you sell ~ ?, are you|u selling, do you|u ship ~ price, is|are ~ for sale, for sale ?, can i|we buy, can i|we still ~ get|buy|order|purchase, how do i|we buy|purchase|get|order, how can i|we buy|purchase|order|get, how to buy|order|purchase|get, i want to buy|purchase|order, want to buy, id like to buy|order|purchase, would like to buy|order|purchase, link ?, link please, link for|to ~ ?, link to buy, the link ?, drop the link, need the link, link pls, share ~ link, product link, whats the link, discount code ?, promo code ?, any discount*, any sale*, on sale, wheres it from, where from, in stores, in store ?, what model, quote for, a quote, hourly rate, rates ?, your rates, what are your rates, charge for, do you charge, how pricey, whats the damage
      `,
      likely:
        'price*, cost*, available, availability, sizes, where ~ buy, where ~ get ~ this|that|it|these|those, where ~ sell, size ~ ?, buy ~ ?, get one ~ ?, purchase ~ ?, in ~ stores, in ~ store ?, retailer*, stockist*, link',
      hint: 'buy, purchase, sale, sell, size, shop, store*, discount*, cheap*, expensive, dollars, usd, euros, stock, afford, color*, colour*',
      against:
        'at what cost, at any cost, at all costs, price to pay, priceless, how much i|we|you|they|he|she, no idea how much, know how much, how much love|better|fun|time|of, cost me, cost us, costs me, overpriced, too expensive, price increase, price gouging, prices up',
    },
    es: {
      sure: 'cuanto cuesta*, cuanto vale*, cuanto sale*, cuanto es|seria, cuanto por, cuanto el|la|los|las, a cuanto, que precio*, cual ~ precio, precio ?, precios ?, precio por favor, precio x, precio de, el precio ?, info precio, donde ~ comprar*, donde ~ compro, donde lo|la|los|las ~ consigo|encuentro|compro|venden|puedo, donde ~ conseguir, donde ~ encontrar*, donde ~ encuentro, donde ~ venden, donde ~ vendeis, en que tienda*, que talla*, hay talla*, tienen talla*, teneis talla*, hay stock, tienen stock, hay en ~ ?, en stock, sigue* disponible*, esta disponible, estan disponibles, disponible* ?, disponible en, cuando ~ disponible*, de que marca, que marca, lo venden, la venden, los venden, vendeis, venden ~ ?, el link ?, cuestan ~ ?, cuesta ~ ?, cuanto',
      likely: 'precio*, talla*, disponible*, valor ?, costo ?, donde ~ tienda',
      hint: 'comprar*, tienda*, euros, pesos, cuesta, vale, color*',
    },
    de: {
      sure: 'was kostet, was kosten, wie viel kostet, wieviel kostet, wie viel kosten, wieviel, wie teuer, preis ?, preise ?, der preis, welcher preis, was ist der preis, zu welchem preis, wo ~ kaufen, wo gibt es|s, wo bekomm*, wo krieg*, wo ~ bestellen, wo finde ich, wo erhaltlich, in welchen laden|geschaft*|markt*, in welchem laden|geschaft, welche grosse*, in grosse, in welchen grossen, gibt es ~ in grosse|schwarz|weiss|xl|blau, gibts ~ in grosse|schwarz|weiss|xl|blau, noch verfugbar, wieder verfugbar, verfugbar ?, wann ~ verfugbar, auf lager, noch zu haben, ausverkauft ~ ?, welche marke, von welcher marke, kann man ~ kaufen, kosten die|das|der, kostet das|die|der',
      likely: 'preis, preise, kostet, kosten ?, verfugbar, erhaltlich, ausverkauft, kaufen ~ ?',
      hint: 'kaufen, euro, grosse, laden, teuer, farbe*',
    },
    it: {
      sure: 'quanto costa*, quanto viene*, quanto vengono, quanto e ?, a quanto, che prezzo, qual e il prezzo, prezzo ?, prezzi ?, prezzo per favore, il prezzo, dove ~ comprar*, dove ~ acquistar*, dove ~ trovo, dove ~ trova*, dove ~ trovar*, dove ~ compra, dove lo|la|li|le, dove ~ vend*, in quali negozi*, in che negozio, che taglia, che taglie, taglie ?, avete ~ taglia, c e ~ taglia, e disponibile, sono disponibili, disponibile ?, disponibile in, disponibili ?, ancora disponibil*, quando ~ disponibil*, di che marca, che marca, lo vendete, le vendete, la vendete, si trova ~ ?, quanto',
      likely: 'prezzo, prezzi, costo, taglia, disponibil*, negozi ~ ?',
      hint: 'costa, comprare, acquistare, euro, taglie, negozio, colore',
    },
    pt: {
      sure: 'quanto custa*, quanto e, quanto fica*, quanto ta, quanto esta, quanto sai, qual o valor, qual ~ valor, qual ~ preco, qual o preco, preco ?, valor ?, preco por favor, valor por favor, qto custa, onde ~ comprar, onde ~ compro, onde ~ encontr*, onde ~ acho, onde ~ vende*, onde consigo, onde vcs vendem, em que loja*, qual loja, que tamanho*, tem tamanho*, tem no tamanho, tem em ~ ?, tem no ~ ?, tem do ~ ?, tem disponivel, ta disponivel, esta disponivel, disponivel ?, ainda tem, ainda disponivel, tem estoque, tem em stock, qual a marca, que marca, voces vendem, a como, passa o valor, por quanto, quanto',
      likely: 'preco*, valor, tamanho*, disponivel, estoque',
      hint: 'comprar, loja*, custa, reais, cor, cores',
    },
  },
  structure: ({ words, questionMarks }) => (words <= 2 && questionMarks > 0 ? 0.1 : 0),
});

export const examples: IntentExamples = {
  right: [
    'Combien svp ?',
    'cb ça coûte',
    'Quel est le prix de la robe s’il vous plaît ?',
    'prix ?',
    'C’est combien le grand modèle',
    'Bonjour, où peut-on l’acheter ?',
    'Dispo en 38 ??',
    'Toujours en rupture de stock sur le site… ça revient quand',
    'vous les vendez où',
    'tu l’as trouvé où ton pull',
    'Quelle marque la lampe',
    'Existe en taille 44 ?',
    'How much is it',
    'price pls 🙏',
    'Where can I buy this in Canada?',
    'Do these run small?',
    'is this still available',
    'When will it be back in stock',
    'link please!!',
    'what size are you wearing',
    'cuánto cuesta el envío del grande',
    'Precio por favor',
    'Was kostet das?',
    'Wo kann man die kaufen',
    'quanto costa?',
    'dove si compra',
    'qual o valor?',
    'onde compro',
  ],
  wrong: [
    'La liberté n’a pas de prix',
    'J’adore ce pull',
    'Merci beaucoup !',
    'Combien de temps au four ?',
    'You have no idea how much I love this',
    'priceless moment',
    'Trop beau 😍',
    'Mon colis n’est jamais arrivé',
    'Que bonito',
    'Danke schön',
  ],
};
