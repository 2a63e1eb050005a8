import { defineIntent, type IntentExamples } from '../understanding/intent-rules.ts';

/** Suggests, wishes, or asks for a feature, a product or a topic. */
export default defineIntent({
  id: 'idea',
  cues: {
    fr: {
      sure: `
        vous devriez, tu devrais, vous pourriez ~ faire|ajouter|mettre|proposer|creer|sortir|penser|refaire|ouvrir, tu pourrais ~ faire|ajouter|mettre|proposer|refaire|parler, pourriez vous ~ faire|ajouter|mettre|proposer|sortir|refaire, il faudrait, faudrait ~, il faut ~ faire|sortir|ouvrir|ajouter|ramener|refaire|remettre absolument, ce serait ~ bien|super|genial|top|cool|sympa|chouette|possible d|de faire|parfait|interessant|mieux|genial en|top en, ce serait genial|top|cool|parfait|super, ca serait ~ bien|super|genial|top|cool|sympa|chouette|parfait|interessant|mieux, serait ~ bien|super|genial|top|cool|sympa d|de|si|que, serait bien de|d|que|si, une suggestion, suggestion, ma suggestion, je suggere, je propose, je vous suggere, petite idee, j ai une idee, une idee :, idee :, idee de|d ~ video|recette|post|article|contenu|produit, pourquoi ne pas, pourquoi pas faire|un|une, a quand ~, pensez a, penser a, pensez vous a, pense a faire, ajoutez, rajoutez, rajouter, ajouter ~ option|fonction*|taille*|couleur*|mode, sortez, sortez le|la|les|un|une, faites ~ version|collection|gamme|taille*|video|tuto|partie|recette, fais ~ version|video|tuto|partie|recette, faites nous, fais nous, une video sur, un tuto sur|pour, un article sur, un post sur, un episode sur, une collab avec, une collaboration avec, on veut un|une|des|le|la ~, on voudrait, on aimerait, j aimerais ~ que vous|tu, j aimerais ~ voir|avoir|trouver, j aimerais bien un|une|des|que|le|la, aimerais voir, aimerais que, aimerait voir, aimerait avoir, je reve d|de, mon reve serait, hate d avoir ~ version, manque plus que, il manque ~, il manquerait, manque juste, ne manque que, plutot qu|que, au lieu de, mettez ~ plutot|aussi|plus, ramenez, remettez, revenez ~ a, refaites, ressortez, remettre ~ vente, ouvrez un|une|a, ouvrir ~ a ?, venez a, venez en, venez dans, venez au, quand ~ a lyon|marseille|lille|bordeaux|nantes|toulouse, en version ~, une version ~, une partie 2, la partie 2, la suite, une suite, un part 2, prochaine video, pour la prochaine, la prochaine fois, mode sombre, dark mode, une option, une fonctionnalite, la possibilite de, possibilite d, pourriez vous envisager, envisagez, serait possible d avoir|de faire
      `,
      likely:
        'on veut, on attend, suggerer, idee, idees, un jour, imaginez, version, faudrait, devriez, devrais, pourriez, aimerais, aimerait, voudrais ~ un|une|des|que, plus de ~ svp, encore plus de, faites en',
      hint: 'pourquoi pas, aussi, serait, plus, prochain*, futur*, ajout*, faire un|une, possible, veux, avec',
      against:
        'bonne idee, super idee, belle idee, excellente idee, quelle idee, quelle bonne idee, aucune idee, une idee du|de, je n ai pas idee, idee cadeau, merci pour l idee, merci pour les idees, vous devriez avoir honte, vous devriez arreter, j aimerais savoir, aimerais savoir, la suite au prochain',
    },
    en: {
      sure: `
        you should ~, you guys should, yall should, u should, you could ~ make|add|do|try|offer|bring|also, you need to ~ make|add|do|bring|open|sell|come|try|release|restock, yall need to, you guys need to, please make, please add, please do ~, please bring, please come to|back, please open|release|create|include|post|consider|restock, pls make|add|do|bring, can you make|do|add|please|bring ~, could you make|do|add|please|consider|bring, can we get|have|please|see, could we get|have|see, can we please, bring back, bring it|this|these|them back, bring it to, come to ~, come back to, make it ~ in|available, make one|these|this|a ~ in|for|with, make a ~ version|video|tutorial|post|line, make more|bigger|plus, do a ~ video|tutorial|collab|post|giveaway|part|version|one, do one ~ for|on|with|in, do more, add a|an|more|some|the ~, add option, would be nice|great|good|cool|awesome|amazing|perfect|helpful|better|so|lovely|fun|even|interesting, itd be nice|great|cool|awesome|amazing|perfect, thatd be, would be ~ if|to see|to have, would love to see, would love a|an|if|some|this in|it in|to have|one, id love to see, id love a|an|if|one|this in, id love it if, love to see ~ more|a|you|this in, love it if, wish you|there|this|it|they|these|we|u|yall|i could, i wish, we want, we need a|more|this in|these in|an|to see, need a ~ version, need more, want more, want to see, want a ~ version, want it in, need it in, need this in, more of this|these|please, more videos|content|recipes|colors|colours|sizes|posts|like this, how about ~ a|an|making|adding|doing|some, what about ~ a|an|making|adding|doing, suggestion, suggest, i suggest, my suggestion, idea :, an idea, i have an idea, feature request, request :, hear me out, imagine if, imagine a, maybe ~ add|make|try|do|next, next time, next do, do next, part 2, part two, next video, collab with, a collab, dark mode, consider ~ing|making|adding|doing|offering|a, instead of, rather see, would rather, option to, an option, ability to, should make|add|do|bring|sell|have|be|offer|open|come|include|try|collab|start|release, please sell, yall make, can yall make, need to make|bring|add|open
      `,
      likely:
        'should, wish, version, suggestions, would love, idea, ideas, hope you|they|to see|it comes|this comes, hoping, next, please ~ more, want ~ in',
      hint: 'could, would, maybe, please, add, make, more, in my, option, also, if, need',
      against:
        'great idea, good idea, love this idea, love the idea, love that idea, brilliant idea, any idea, no idea, cute idea, wish me luck, you should be ashamed, should i, what should, how should, should be ashamed, you should be, best wishes, such a good idea, what a great idea, wish i had|was|were|knew, bring me',
    },
    es: {
      sure: 'deberian, deberiais, deberias, podrian ~ hacer|poner|sacar|traer, podriais ~ hacer|poner|sacar|traer, estaria bien|genial|guay, seria bueno|genial|ideal|bonito|perfecto, seria ~ que, ojala ~, ojala, para cuando, sugerencia, sugiero, propongo, una idea, saquen, sacad, hagan, haced, pongan, poned, traigan, traed, vuelvan a, me gustaria que, me gustaria ver, falta ~ opcion|una|un, un video de|sobre',
      likely: 'idea, podrian, seria, gustaria',
      hint: 'mas, version, tambien',
      against: 'buena idea, gran idea, ni idea',
    },
    de: {
      sure: 'ihr solltet, ihr konntet, du solltest, konntet ihr ~ machen|bringen|mal, konnt ihr ~ mal|bitte ~ machen|bringen, bitte macht, bitte bringt, bringt ~ zuruck|wieder|raus, macht ~ mal|bitte, ware toll|schon|super|cool|gut|mega|klasse, ware ~ wenn, wurde mir ~ wunschen, wunsche mir, wunschen uns, ich wunschte, vorschlag, mein vorschlag, idee :, eine idee, wie ware es|s, warum nicht, fehlt noch, fehlt nur, bitte ~ auch',
      likely: 'wunsch*, idee, vorschlage, sollte',
      hint: 'mehr, auch, ware',
      against: 'gute idee, tolle idee, super idee, keine idee',
    },
    it: {
      sure: 'dovreste, dovresti, potreste ~ fare|mettere, potresti ~ fare, sarebbe bello|fantastico|ideale|utile|carino, sarebbe ~ se, perche non fate|fai|mettete, suggerimento, suggerisco, propongo, una proposta, vorrei ~ vedere|una|un, vorremmo, mi piacerebbe vedere|avere|una|un|che, manca ~ una|un|la|il, fate ~ anche|una|un, riportate, aggiungete, un video su, a quando',
      likely: 'idea, magari, sarebbe, versione',
      hint: 'anche, piu',
      against: 'bella idea, ottima idea, buona idea, che idea, nessuna idea',
    },
    pt: {
      sure: 'deveriam, deviam, voces podiam, podiam ~ fazer|trazer|lancar, poderiam ~ fazer|trazer|lancar, seria legal|bom|otimo|top|incrivel|bacana, seria ~ se, sugestao, sugiro, faz ~ um|uma|video, facam, fazem ~ um, tragam, voltem com, lancem, coloquem, gostaria ~ que|ver|de ver, queria ~ ver|que|uma versao, falta ~ um|uma, bem que, podia ter, tinha que ter',
      likely: 'ideia, podiam, seria',
      hint: 'mais, tambem, versao',
      against: 'boa ideia, otima ideia, que ideia',
    },
  },
});

export const examples: IntentExamples = {
  right: [
    'Vous devriez faire une version enfant',
    'ce serait génial en noir',
    'à quand une boutique à Nantes ?',
    'il manque juste un mode sombre',
    'Faites une vidéo sur le compostage svp',
    'on veut la partie 2 !',
    'J’aimerais voir plus de grandes tailles',
    'You should make this in green',
    'please bring back the old flavour',
    'would be nice to have dark mode',
    'I wish you had a store in Leeds',
    'can we get a tutorial on this',
    'deberían sacar una versión vegana',
    'Ihr solltet das auch in Blau machen',
    'sarebbe bello averlo in rosso',
    'vocês podiam fazer em tamanho maior',
  ],
  wrong: [
    'Très bonne idée',
    'great idea!',
    'J’adore',
    'aucune idée',
    'Combien ça coûte ?',
    'Merci',
    'Should I use it daily?',
    'buena idea',
    'gute Idee',
    'Where can I buy it?',
  ],
};
