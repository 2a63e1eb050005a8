import { defineIntent, type IntentExamples } from '../understanding/intent-rules.ts';

/** Asks something that wants an answer, with a question mark or without. */
export default defineIntent({
  id: 'question',
  cues: {
    fr: {
      sure: `
        c quoi, est ce que, est ce qu, est ce ~ ?, qu est ce que, qu est ce qu, c est quoi, c est qui, c est ou, c est quand, c est comment ?, c est pour quand, quand est ce, ou est ce, a quelle heure, a quel moment, a partir de quand, depuis quand
        quelqu un sait|peut|connait|a|aurait|pourrait, qui sait|connait ~ ?, savez vous, sais tu, sait on, pouvez vous ~ me|nous|preciser|dire|expliquer|donner|indiquer|confirmer, peux tu ~ me|nous|dire|expliquer|donner, pourriez vous, pourrais tu, tu peux me dire, vous pouvez me dire, puis je
        avez vous, as tu, auriez vous, aurais tu, etes vous, es tu, serez vous, seras tu, allez vous, vas tu, faites vous, fais tu, faut il, y a t il, a t il, a t elle, est il, est elle, sont ils, sont elles, comptez vous, prevoyez vous, proposez vous, vendez vous, livrez vous, acceptez vous, utilisez vous, recrutez vous, conseillez vous, connaissez vous, connais tu, penses tu, pensez vous, voulez vous dire, veux tu dire, dois je, doit on, peut on, peut il, faut t il, va t il, va t elle, sera t il, sera t elle, existe t il
        comment on fait|peut, comment faire|faites|fais|fait|faut|puis|je|tu|vous|s|ca|se|c|est|avoir|savoir|participer|obtenir|on|utiliser|commander|contacter|acheter|rejoindre|marche|fonctionne|peut|mettre|nettoyer|laver, pourquoi vous|tu|est|ne|pas|c|on|ils|il|elle|avoir|avez|as|j|je|mon|ma|le|la|les|mes|ce|cette|y
        je me demande|demandais si|comment|quand|pourquoi|ou|quel*, je voulais savoir, je voudrais savoir, j aimerais savoir, je souhaite savoir, je souhaiterais savoir|avoir, j aurais voulu savoir, j aurai voulu savoir, juste savoir, une question, j ai une question, petite question, question :, ma question, besoin d un renseignement|info|conseil|avis, besoin d aide|infos|conseils, qui peut m aider|expliquer|dire, vous auriez, tu aurais un|une|des
        quel* est|sont ~ ?, quel* ~ ?, lequel ~ ?, laquelle ~ ?, lesquels ~ ?, ou est, ou sont, ou se trouve*, ou ca, ou peut on, ou puis je, ou exactement, quand sort, quand sera, quand est, quand va|vont, quand aura, c est prevu quand, jusqu a quand, jusque quand, combien de temps, combien de, combien ~ ?, vous faites ~ ?, vous avez ~ ?, vous etes ~ ?, vous utilisez ~ ?, vous livrez ~ ?, tu utilises ~ ?, tu fais ~ comment|quoi, tu as ~ ?, il faut ~ ?, on peut ~ ?, ca marche ~ ?, ca fonctionne ~ ?, il y a ~ ?, ya ~ ?, ya t il, y a ~ ?, ya ~ ?, ya t il, y a moyen, y a t il, c est ~ ou ~ ?, des nouvelles ?, une date ?, une idee de, des infos, plus d infos, plus d informations, infos ?, info ?, des conseils ?, un conseil ?, un avis ?, votre avis, qui a teste|deja|essaye, vos retours, des retours, merci de me dire, dites moi ou|comment|quand|si|quel*, dis moi ou|comment|quand|si|quel*, donnez moi ~ adresse|recette|infos, c est vrai que, vrai ?, c est normal, la recette ?, la recette s il, recette s il, recette ?, l adresse ?, l adresse s il, adresse ?, ou ?, quand ?, comment ?, pourquoi ?, qui ?, quoi ?, lequel ?, laquelle ?, lesquels ?, combien ?, quel nom, comment s appelle*, comment t appelles, le nom de, le nom du, nom ?, le titre ?, titre de la|l, c est quoi le|la|les, musique ?, quelle musique, la musique ?, la chanson ?, le son ?
        tu fais comment, vous faites comment, on fait comment, ca se passe comment, ca marche comment, s inscrit comment|ou, on s inscrit, inscription ou|comment, on doit faire quoi, on fait quoi, faut faire quoi, je fais quoi, je fais comment, ca sort quand, ca ouvre quand, ca commence quand|a, ca dure combien, ouvert ~ ?, ouvrez ~ quand|?, horaires ?, les horaires, vos horaires, valable ~ ?, compatible* ~ ?, vegan ?, sans gluten ?, sans sucre ?, convient ~ ?, possible de ~ ?, possible d ~ ?, c est possible, est il possible, serait il possible, est possible ~ ?, moyen de ~ ?, svp comment, s il vous plait comment|ou|quand|quel*|combien|pourquoi, j ai pas compris, pas compris ~ ?, je comprends pas ~ ?, quelqu un ~ ?, si ~ est ~ ?, et pour ~ ?, et si ~ ?, et en ~ ?, et les ~ ?, et le ~ ?, et la ~ ?, du coup ~ ?, on a le droit, j ai le droit
      `,
      likely:
        'quel*, comment, combien, pourquoi, quand ~ ?, ou ~ ?, qui ~ ?, quoi ~ ?, lequel, laquelle, savoir si, savoir comment, savoir ou, savoir quand, savoir quel*, sinon ~ ?, vous conseillez, tu conseilles, possible ?, renseignement*, c est la meme chose, tu peux ~ ?, vous pouvez ~ ?, tu pourrais, vous pourriez, on aura, on peut avoir',
      hint: 'ou, quand, qui, quoi, s il vous plait, s il te plait, savoir, bonjour, merci d avance, conseil*, infos, info, recette, adresse, expliqu*, possible, t il, t elle, vous, recommand*',
      against:
        'quelle honte, quel dommage, quelle merveille, quelle beaute, quel talent, quel bonheur, quelle belle, quel beau, quelle magnifique, quelle elegance, quelle classe, quelle horreur, quelle chance, quelle bonne, quelle joie, quelle tristesse, quel plaisir, quel travail, quel courage, quelle deception, quelle arnaque, quelle bande, quel scandale, comment dire, comment resister, comment ne pas, comment peut on, on se demande, j ai hate, n est ce pas, pourquoi pas, peu importe, n importe quel*|quoi|ou|qui|comment, comment elle est belle, comment il est beau, comment c est beau|bon|bien, comment tu es, comment j aime, comment j adore, quelle equipe, quel bel, quel joli, quelle jolie, quelle superbe, quel regal, quel genie',
    },
    en: {
      sure: `
        can you|u|i|we|someone|anyone|they|it|this|these, could you|i|we|someone, would you|it|this|i|these, will you|it|there|this|these|they|we|i, do you|u|they|we|i|these|the, does it|this|anyone|that|the|he|she|your, did you|u|they|it|anyone, is it|this|there|that|he|she|the|your|anyone|they|a|my, are you|they|there|these|we|those|u|the|your, was it|this|that ~ ?, were you|they ~ ?, have you|they|u|we ~ ?, has anyone|it|this|he|she, should i|we|you, may i, am i ~ ?, arent|isnt|wasnt|dont|doesnt|didnt|wont|havent|hasnt you|it|they|this|these|we|that ~ ?
        what is|are|do|does|did|was|were|would|about|if|kind|type|time|day|date|happened|happens|size|brand|color|colour|camera|app|software|s|song|recipe|shade, whats the|your|this|that|it|in|up|wrong|happening|going, when is|are|will|do|does|did|can|was, whens, where is|are|do|does|did|can|was|to|in|exactly, wheres, who is|are|do|does|did|can|made|makes|wrote|sings, whos, why is|are|do|does|did|cant|cannot|not|would|wont|isnt|dont|am|has|have|was|no, how do|does|did|can|could|is|are|long|many|often|far|old|big|come|to|would|will|should|was|about|tall|hot|hard|well|soon, which one|is|are|do|does|app|size|color|colour|model|version, whose
        does anyone, anyone know|else|tried|have, anybody know, someone tell|explain|help|know, any idea, any ideas, any tips, any advice, any recommendations, any chance, any news, any update*, any plans, any way, please tell, please share, pls tell, please explain, please help, can someone, tell me how|where|what|why|when|which|more, let me know, let us know, i wonder if|how|what|when|why|where, wondering if|how|what|when|why|where, was wondering, just wondering, just curious, curious how|what|if|about|to know, want to know, wanted to know, need to know, like to know, id love to know, would love to know, have a question, i have question*, quick question, question :, question for, my question, genuine question, serious question, recipe please, recipe ?, details please, details ?, more info, info please, info ?, name please, name of ~ ?, song ?, song name, location ?, address ?, time ?, what ?, how ?, when ?, where ?, why ?, who ?, which one, not sure if|how|what, dont understand ~ ?, confused about, idk how, please advise, explain how, thoughts on ~ ?, thoughts ?, recommend ~ ?, suggestions ?, or is it, or not ?, right ?, does this, also how|what|when|where|which|is|do|can, and how|what|where|when
      `,
      likely:
        'how, what ~ ?, where ~ ?, when ~ ?, why ~ ?, which ~ ?, who ~ ?, anyone ~ ?, ? please, help me ~ ?, advice',
      hint: 'what, where, when, why, which, who, please, anyone, wondering, wonder, curious, recipe, explain, recommend, help, hi, hello, know',
      against:
        'how cute, how beautiful, how lovely, how amazing, how cool, how pretty, how sweet, how wonderful, how awesome, how gorgeous, how fun, how exciting, how nice, how sad, how dare, how much i|we love, how can you not, what a, what an, who else loves|is, who cares, who knew, who wouldnt, why not, what more, when you, when i, when your, when the, how good is|are|does, how hot, thats what, thats how, thats why, this is what, this is why, this is how, know how|what|why to, love how|what|when, isnt she, isnt he, isnt that, you know what, no matter what|how, i know what|how|when|where, just what i, exactly what, where i, what i, what you, what we, what they, how they, how it, how i, how we, how you',
    },
    es: {
      sure: 'que es, que son, que tal ~ ?, que hay ~ ?, que ~ ?, como se|hago|puedo|es|lo|hacer|hay, cuando ~ ?, cuando sale|abre|vuelve|hay|empieza|es, donde ~ ?, donde esta*|es|queda*|puedo|se|hay, cual es, cuales son, por que no|es|me|se|hay, por que ~ ?, porque ~ ?, quien ~ ?, puedo ~ ?, se puede, pueden ~ ?, podeis ~ ?, podrias, podrian, puedes ~ ?, alguien sabe|ha|me|puede, alguien ~ ?, sabeis, saben si|donde|cuando|como, sabes si|donde|cuando|como, hay que ~ ?, hay ~ ?, tienen ~ ?, teneis ~ ?, tienes ~ ?, es ~ ?, esta ~ ?, sirve ~ ?, hacen ~ ?, haceis ~ ?, una pregunta, una duda, tengo una duda, quisiera saber, quiero saber, queria saber, me gustaria saber, me podrian, me puedes, me podeis, ¿',
      likely: 'como ~ ?, cual ~ ?, cuanto*, la receta, receta ?, saber si, informacion, info',
      hint: 'que, como, cuando, donde, cual, por favor, hola, saber, quien',
      against:
        'que bonito, que bonita, que lindo, que linda, que rico, que guapa, que guapo, que verguenza, que asco, que bien, que bueno, que belleza, que hermoso, que hermosa, que maravilla, que pasada, que chulo, que pena, que envidia, que arte, que preciosidad',
    },
    de: {
      sure: 'wie kann|viel|lange|geht|macht|funktioniert|heisst|oft|gross|ist|bekomm*|komm*|wird, was ist|sind|kostet|kann|macht|passiert|heisst|fur|soll, wo ist|kann|gibt|bekomm*|finde*|sind|habt|kauf*, wann ist|kommt|gibt|wird|offnet|kommen|sind|geht|startet, warum ist|kann|gibt|habt|nicht|wird|sind|macht, wieso, weshalb, welche* ~ ?, wer kann|hat|weiss|ist, kann man|ich|mir|jemand, konnt ihr, konnen sie|wir, konntet ihr, gibt es, gibts, habt ihr, haben sie, hast du, seid ihr, ist das|der|die|es|dieses ~ ?, sind die|das|sie ~ ?, weiss jemand, weiss wer, hat jemand, kennt jemand, darf man, muss man, darf ich, macht ihr, kommt ihr, eine frage, hab ne frage, hatte eine frage, ich frage mich, wurde gern* wissen, mochte wissen, gilt das, geht das, rezept ?, oder ~ ?',
      likely: 'wie ~ ?, was ~ ?, wo ~ ?, wann ~ ?, warum ~ ?, welche*, bitte um',
      hint: 'wie, was, wo, wann, warum, wer, bitte, hallo, jemand',
      against:
        'wie schon, wie geil, wie suss, wie toll, wie cool, was fur ein, was fur eine, wie immer, so wie, wie lecker, wie wunderschon',
    },
    it: {
      sure: 'come si|posso|faccio|fate|fai|mai|funziona|faccio|va, che cosa, cosa ~ ?, cos e, quando ~ ?, quando esce|aprite|apre|torna|arriva|sara|e, dove ~ ?, dove siete|e|si|sono|posso, dov e, qual e, quali ~ ?, quale ~ ?, perche non|e|avete|ci ~ ?, chi ~ ?, si puo, si possono, posso ~ ?, potete ~ ?, puoi ~ ?, potresti, potreste, qualcuno sa|ha|puo|mi, sapete se|dove|quando|come, sai se|dove|quando|come, avete ~ ?, hai ~ ?, c e ~ ?, ci sono ~ ?, e possibile, siete ~ ?, fate ~ ?, e vero che, una domanda, vorrei sapere, volevo sapere, mi piacerebbe sapere, mi dite, mi sapete dire, per favore ~ ?, ricetta ?, la ricetta',
      likely: 'come ~ ?, che ~ ?, quanto ~ ?, info',
      hint: 'come, quando, dove, perche, cosa, chi, quale, sapere, ciao, salve, buongiorno',
      against:
        'che bello, che bella, che belli, che belle, che meraviglia, che buono, che bravo, che brava, che schifo, che vergogna, che spettacolo, come sempre, che carino, che carina, che splendore, che delusione',
    },
    pt: {
      sure: 'como faz|faco|fazer|posso|se|funciona|que|e|compro, o que ~ ?, o que e, que horas, quando ~ ?, quando sai|volta|abre|vai|chega|sera|e, onde ~ ?, onde fica|e|posso|tem, qual o|a|e, quais ~ ?, por que ~ ?, porque nao|voces ~ ?, pq ~ ?, quem ~ ?, posso ~ ?, pode ~ ?, podem ~ ?, poderia, da pra ~ ?, da para ~ ?, tem ~ ?, voces tem, voce tem, voces fazem, voce faz, e ~ ?, alguem sabe|tem|pode|ja, sabe se|onde|quando, uma duvida, uma pergunta, tenho uma duvida, gostaria de saber, queria saber, quero saber, me diz, me fala, serve para|pra, vende* ~ ?, entregam, a receita, receita ?',
      likely: 'como ~ ?, qual, quanto, como ?',
      hint: 'como, quando, onde, porque, quem, por favor, oi, ola, saber',
      against:
        'que lindo, que linda, que maravilha, que delicia, que vergonha, que fofo, que fofa, que perfeito, que perfeita, que top, que lixo, que sonho, que amor, que nojo',
    },
  },
  structure: ({ questionMarks, tokens, words }) =>
    questionMarks === 0
      ? 0
      : (words === 0 ? 0.2 : 0.9) +
        (tokens.findLast(({ kind }) => kind !== 'emoji')?.form === '?' ? 0.25 : 0),
});

export const examples: IntentExamples = {
  right: [
    'Vous ouvrez à quelle heure le dimanche ?',
    'c quoi la musique',
    'Comment on fait pour s’inscrire',
    'est-ce que ça convient aux peaux sensibles',
    'quelqu’un sait si c’est vegan',
    'je voulais savoir si vous livrez en Corse',
    'pk vous répondez pas',
    'Avez-vous une recette sans gluten ?',
    'la recette svp',
    'tu utilises quoi comme appareil ?',
    'What camera do you use',
    'does this work on curly hair',
    'anyone know when it starts',
    'how long does it take?',
    'Can you ship to Ireland please',
    'recipe please!',
    'is it gluten free',
    '¿Abren los domingos?',
    'alguien sabe si es vegano',
    'Gibt es das auch ohne Zucker',
    'wann kommt die neue Folge?',
    'come si fa?',
    'a che ora aprite domani?',
    'como faz pra participar',
    'alguém sabe o nome da música?',
  ],
  wrong: [
    'Quelle merveille',
    'Quel talent !!',
    'How cute is that',
    'what a beautiful place',
    'Qué bonito',
    'Wie schön',
    'che bello',
    'que lindo',
    'J’adore',
    'Merci à toute l’équipe',
    'Love how you did it',
    'Super recette',
  ],
};
