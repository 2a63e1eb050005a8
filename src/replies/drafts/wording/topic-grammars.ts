import type { DraftLanguage } from '../languages.ts';
import type { TopicGrammar } from '../topic-of.ts';

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** After these a plain article names what is liked or wanted; elsewhere it may be anything, even people addressed. */
const liking = set(
  'adore adorent aime aimons aimais kiffe valide veux voudrais superbe magnifique sublime jolie joli belle beau bravo genial geniale top trop',
);
const likingEnglish = set('love loving loved adore like liked enjoy enjoyed want need obsessed');

/** Languages whose articles and endings are plain enough; German has too many cases. */
export const topicGrammars: Partial<Record<DraftLanguage, TopicGrammar>> = {
  fr: {
    starts: {
      "l'": { said: "l'", onlyAfter: liking },
      le: { said: 'le', onlyAfter: liking },
      la: { said: 'la', onlyAfter: liking },
      les: { said: 'les', plural: true, onlyAfter: liking },
      ce: { said: 'ce' },
      cet: { said: 'cet' },
      cette: { said: 'cette' },
      ces: { said: 'ces', plural: true },
      votre: { said: 'notre' },
      vos: { said: 'nos', plural: true },
      ton: { said: 'notre' },
      ta: { said: 'notre' },
      tes: { said: 'nos', plural: true },
    },
    notAfter: set(
      'a de du des en dans sur sous pour par avec sans chez vers contre entre depuis pendant apres avant comme que qui et ou si tout toute tous toutes je tu il elle on nous vous y me te se lui leur',
    ),
    ends: set(
      'est sont etait a ont et ou mais que qui pour avec chez sur dans en au aux depuis avant apres car si trop tres vraiment tellement merci bravo svp stp est-ce me te se vous nous je j on il elle c s n ne aussi encore toujours deja quand comment combien coute coutent va vont fait font donne donnent a-t-il est-il est-elle sont-ils sont-elles du de',
    ),
    never: set(
      'fois jour jours monde moment temps genre coup peine suite vie gens plus moins meme reste cas truc chose choses tout toute annee semaine mois matin soir nuit heure heures minute france impression air droit besoin envie tete yeux ame coeur gras boss reine roi femme homme fille filles mec mecs gars personne personnes meuf meufs dame dames monsieur garcon chien chat bebe bouche main mains nez sourire visage corps pere mere fesses seins jambes enfant enfants mari amie amies ami amis maman fils famille equipe team mort faute honte suis lien bio prix question reponse commentaire commentaires photo voir faire ecole savoir acheter avoir trouver essayer gouter refaire mettre adore aime veux merde loin pas rien bon bonne bien top nul mieux pire premier premiere dernier derniere seul seule',
    ),
    before: set(
      'petit petite petits petites grand grande grands grandes nouveau nouvel nouvelle nouveaux nouvelles beau belle beaux belles joli jolie jolis jolies bon bonne bons bonnes',
    ),
    after: set(
      'rouge rouges bleu bleue bleus bleues vert verte verts vertes noir noire noirs noires blanc blanche blancs blanches rose roses jaune jaunes beige gris grise marron violet violette dore doree vanille chocolat pistache citron framboise fraise caramel',
    ),
  },
  en: {
    starts: {
      the: { said: 'the', onlyAfter: likingEnglish },
      this: { said: 'this' },
      these: { said: 'these', plural: true },
      your: { said: 'our' },
    },
    notAfter: set(
      'a in on at of to for from by with without into over under about after before during like as and or all both is are was',
    ),
    ends: set(
      'is are was were and or but so for with from in on at to because since when it i you we they he she that which too very really looks look sounds sound smells tastes please pls thanks has have would will can could does do if as just already every in again ever more than much how',
    ),
    never: set(
      'way best worst most day days time times world one ones thing things moment same only first last rest fact end start year years week weeks month months morning night life people person guy guys girl girls man woman team family friend friends heart mind soul eyes face hell shit link bio price question answer comment comments post page account photo picture pic pics man is was are will can would should could much many stuff kind sort reason way next other whole point idea job company brand customer service app money work',
    ),
    before: set(
      'new little big beautiful gorgeous lovely cute green blue red black white pink yellow brown beige grey gray purple gold silver',
    ),
    after: set(
      'dress coat jacket bag shirt sweater jumper skirt shoes boots trainers jeans hat ring necklace earrings cake bread cookie cookies tart cream lipstick lamp chair sofa table rug candle candles mug mugs collection recipe recipes video reel tutorial series episode colour color colours colors',
    ),
  },
  es: {
    starts: {
      este: { said: 'este' },
      esta: { said: 'esta' },
      estos: { said: 'estos', plural: true },
      estas: { said: 'estas', plural: true },
    },
    notAfter: set('a de en con sin por para sobre como que y o si muy ya me te se no'),
    ends: set(
      'es son era y o pero que con para por en de a porque si muy tan me te se lo no cuando donde cuanto cuesta cuestan queda quedan esta estan tiene tienen',
    ),
    never: set(
      'vez dia dias semana mes noche manana tarde hora gente mujer mujeres hombre hombres chica chicas chico chicos nina nino ninos familia amiga amigo perro gato vida mundo cosa cosas momento tiempo bien mal muy ano parte',
    ),
    before: set('nuevo nueva nuevos nuevas precioso preciosa gran bonito bonita'),
    after: set('rojo roja azul verde negro negra blanco blanca rosa amarillo amarilla'),
  },
  it: {
    starts: {
      questo: { said: 'questo' },
      questa: { said: 'questa' },
      questi: { said: 'questi', plural: true },
      queste: { said: 'queste', plural: true },
    },
    notAfter: set('a di da in con su per tra fra come che e o se di'),
    ends: set(
      'e sono era ma che con per in di a perche se molto troppo mi ti si lo la non quando dove quanto costa costano si',
    ),
    never: set(
      'volta giorno giorni settimana mese sera mattina notte ora gente donna donne uomo uomini ragazza ragazze ragazzo ragazzi bambina bambino famiglia amica amico cane gatto vita mondo cosa cose momento tempo bene male anno parte',
    ),
    before: set('nuovo nuova nuovi nuove bel bella bellissimo bellissima splendido splendida'),
    after: set('rosso rossa azzurro verde nero nera bianco bianca rosa giallo gialla blu'),
  },
  pt: {
    starts: {
      este: { said: 'este' },
      esta: { said: 'esta' },
      esse: { said: 'este' },
      essa: { said: 'esta' },
      estes: { said: 'estes', plural: true },
      estas: { said: 'estas', plural: true },
      esses: { said: 'estes', plural: true },
      essas: { said: 'estas', plural: true },
    },
    notAfter: set('a de em com sem por para sobre como que e ou se muito ja me te nao'),
    ends: set(
      'e sao era mas que com para por em de a porque se muito tao me te nao quando onde quanto custa custam fica ficam esta estao tem',
    ),
    never: set(
      'vez dia dias semana mes noite manha tarde hora gente mulher mulheres homem homens menina menino rapaz moca moco familia amiga amigo cachorro gato vida mundo coisa coisas momento tempo bem mal ano parte',
    ),
    before: set('novo nova novos novas lindo linda lindos lindas belo bela'),
    after: set('vermelho vermelha azul verde preto preta branco branca rosa amarelo amarela'),
  },
};
