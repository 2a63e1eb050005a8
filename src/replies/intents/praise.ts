import { defineIntent, type IntentExamples } from '../understanding/intent-rules.ts';

/** Likes it, or pays a compliment, in words; emoji alone are `emoji`. */
export default defineIntent({
  id: 'praise',
  denied: 'complaint',
  cues: {
    any: {
      likely:
        'wow, waouh, waow, wouah, woaw, ouah, bravo, bravissimo, chapeau, top, super, perfect, magnifique, fabulous, genial*, goat, slay, slayed, slaying',
      hint: '❤, ♥, 🧡, 💛, 💚, 💙, 💜, 🤍, 🖤, 🤎, 💕, 💖, 💗, 💞, 😍, 🥰, 😘, 🔥, 👏, 🙌, 💯, ✨, 🤩, 😋, 🤤, 👍, 👌, 💪, 🫶, 🎉, 🏆, <3, 🥳, ⭐, 🌟, 💫, 😻, 💘',
    },
    fr: {
      sure: `
        j adore, on adore, j ador*, nous adorons, adore, adorable*, j aime, on aime, nous aimons, aime beaucoup|trop|bien|tellement|ce|cette|vos|votre|ton|tes|le|la|les, j ai adore, ai adore, j ai aime, ai beaucoup aime, je kiffe, kiffe*, on kiffe, je valide, on valide, validee?, je suis fan, suis fan, trop fan, grande fan, grand fan, fan de, fan absolue?, fan inconditionnel*, coup de coeur, coup de foudre, je craque, j ai craque, on craque, magnifique*, superbe*, sublime*, splendide*, somptueux, somptueuse*, merveille*, merveilleux, merveilleuse*, fabuleux, fabuleuse*, extraordinaire*, incroyable*, exceptionnel*, fantastique*, formidable*, epoustouflant*, impressionnant*, bluffant*, bluffe*, remarquable*, parfait*, excellent*, excellentissime, genial*, geniaux, canon, trop beau, trop belle*, tres beau, tres belle*, si beau, si belle*, tellement beau, tellement belle*, trop bien, trop bon*, trop cool, trop mignon*, trop chou*, trop joli*, trop stylee?, trop forte?, trop top, trop drole*, trop marrant*, trop genial*, trop classe, trop de talent, que de talent, quel talent, talentueux, talentueuse*, tres joli*, tres bien, tres bon*, tres beau*, tres interessant*, tres classe, tres elegant*, tres reussi*, tres inspirant*, tres utile, tres clair, c est beau, c est bon, c est bien, c est top, c est super, c est genial, c est parfait, c est magnifique, c est ouf, c est joli, c est excellent, c est mignon, c est reussi, c est magique, vous etes ~ meilleur*|top|super|genia*|belle*|incroyable*|formidable*|magnifique*|fort*, tu es ~ meilleur*|top|super|genia*|belle*|beau|incroyable*|magnifique*|forte?|sublime*, t es ~ belle|beau|meilleur*|geniale?|magnifique|incroyable|forte?, les meilleurs, la meilleure, le meilleur, meilleur* ~ monde, une tuerie, tuerie, une dinguerie, dinguerie, une bombe, une pepite, pepite, un bijou, une perle, un chef d oeuvre, chef d oeuvre, du grand art, une reussite, reussite, un delice, delice*, delicieux, delicieuse*, un regal, regal, se regale, me regale, regale, savoureux, miam*, appetissant*, ca donne envie, donne envie, donne trop envie, me fait envie, fait rever, ca fait rever, de reve, une beaute, quelle beaute, quelle merveille, quelle classe, la classe, classe, quelle elegance, quel bonheur, du bonheur, un plaisir, quel plaisir, toujours un plaisir, hate de ~, j ai hate, trop hate, vivement, felicitations, felicitation, felicite*, bravo, bien joue, beau travail, bon travail, super travail, excellent travail, beau boulot, du bon boulot, super boulot, gg, continuez ~, continue comme, ne changez rien, changez rien, vous assurez, tu assures, tu geres, vous gerez, tu dechires, dechire, ca dechire, ca envoie, au top, top du top, tip top, nickel, rien a redire, rien a dire, satisfait*, tres satisfait*, ravi*, enchante*, tres content*, trop content*, super content*, je recommande, je conseille, recommande vivement|a 100, a recommander, les yeux fermes, meilleur achat, tient ses promesses, jamais decu*, jamais ete decu*, qualite au rendez vous, super qualite, bonne qualite, tres bonne qualite, au rendez vous, chapeau, respect, inspirant*, inspirante?, inspirant, touchant*, emouvant*, bouleversant*, hilarant*, mdr j adore, excellent, mort de rire, tellement vrai, si vrai, belle initiative, bonne initiative, super initiative, belle idee, bonne idee, super idee, excellente idee, belle photo, belles photos, jolie photo, super photo, belle video, super video, beau message, belle equipe, belle marque, super marque, super produit, bon produit, super concept, beau projet, beau parcours, belle histoire, belle collection, beau modele, j en suis fan, mon prefere, ma preferee, mes preferes, preferee?, mes preferees, prefere du monde, amour, sympa, trop sympa, agreable, stylee?, une dinguerie, masterclass, validee, banger, lourd, c est lourd, trop lourd, un monstre, legendaire, iconique, jolie robe, rien de mieux, indispensable, incontournable
      `,
      likely:
        'beau, belle, beaux, belles, joli, jolie, jolis, jolies, bon, bonne, bien, cool, mignon*, chouette, elegan*, envie, hate, plaisir, aime, meilleur*, interessant*, qualite, utile, chou, propre, fort, drole, classe, efficace, bonheur, reussi*, original*, gourmand*, douce, doux, chic, beau gosse',
      hint: 'trop, tres, tellement, vraiment, !, envie, coeur, fier, fiere, merci',
      against:
        'bien recu, ou bien, bien que, bien sur, aussi bien, bon courage, bonne journee, bonne soiree, bon appetit, bonne annee, bonne chance, bon dimanche, bonne nuit, bon anniversaire, bonne fete, bonnes fetes, belle journee, belle soiree, bon week, bonne continuation, bonne question, pas bien, bon sang, pas bon, pas belle, pas beau, bien ou, aime savoir, aimerais savoir, aimerais, aimerai, merci bien, ou bien, eh bien, bon bah, bon ben, bon alors, c est bien ~ ?, on aimerait, j aime pas, aime pas, super mais, beau mais',
    },
    en: {
      sure: `
        i love, we love, love it, love this, love these, love that, love your, love you, love u, love the, love them, love how, love when, love my, love me, just love, absolutely love, loved it|this|the, loving this|the|it, in love, so in love, obsessed, adore, adorable, beautiful*, gorgeous, stunning, stunner, amazing, amazingly, awesome, incredible, fantastic, fabulous, wonderful, magnificent, breathtaking, perfect*, perfection, excellent, outstanding, brilliant, superb, exquisite, spectacular, phenomenal, impressive, impressed, so impressed, iconic, legend, legendary, legends, queen, king, masterpiece, a work of art, so cute, so pretty, so cool, so good, so nice, so sweet, so fun, so funny, so beautiful, so delicious, so yummy, so lovely, so inspiring, so true, so talented, so proud, so happy, too cute, too funny, too good, very nice, very good, very cool, very beautiful, very pretty, very inspiring, very interesting, really nice, really good, really cool, really love, looks amazing|great|good|delicious|so|beautiful|fantastic|incredible|awesome|yummy|lovely|fun|perfect|stunning, look amazing|great|good|delicious|so|beautiful|fantastic|incredible|awesome|stunning, looking good|great|amazing|fabulous, sounds amazing|great|delicious|good, cute, cutest, pretty, lovely, sexy, hot, yum, yummy, delicious, tasty, mouthwatering, drool*, best ever, the best, best brand|product*|company|purchase|thing|content|page|account|video|song|show|team|service|pizza|coffee|burger|place, my favorite, my favourite, favorite, favourite, faves, my fave, fave, all time fav*, can not wait, cannot wait, so excited, super excited, excited for, excited to, very excited, im excited, excited, great job|work|post|content|video|photo|shot|product*|service|idea|news|quality|stuff|customer|article|insight*|read|share|team|experience|initiative|cause|company|brand|place|pic|picture|song|tips, good job|work|stuff|idea|one|post|vibes|quality, nice job|work|post|shot|one|photo|pic|video|picture|capture, well done, well said, well deserved, well written, bravo, kudos, props to, hats off, way to go, keep it up, keep up, keep going, keep shining, you rock, rocks, you guys are, youre the best, you are the best, you are amazing|awesome|beautiful|so|the, youre amazing|awesome|beautiful|so, nailed it, killing it, killed it, crushing it, crushed it, on fire, fire, lit, dope, sick ~ !, so sick, goals, bomb, da bomb, vibes, vibe, chefs kiss, 10 10, 100 %, five stars, 5 stars, highly recommend, would recommend, recommend it|this|these|them, i recommend, can recommend, so comfy, comfy, comfortable, works great|well|perfectly|wonders|like|amazing, works so, great quality, high quality, worth it, worth every, game changer, life changing, life saver, lifesaver, changed my life, must have, must try, need this, need it, i need these, need these, want this, want it, want one, i want these, want them, want them all, need one, take my money, shut up and, inspir*, hilarious, funny, lol love, made my day, makes me happy, makes me smile, so happy for, happy for you, proud of you, proud of, congratulations, congrats*, never disappoint*, wont disappoint, a blast, talented, talent, genius, magic, magical, dreamy, dream, a vibe, wholesome, refreshing, elegant, classy, stylish, chic, goodness, heaven, heavenly, divine, omg yes, yes please, yes queen, she ate, ate that, you ate, no crumbs, serving, underrated, timeless, such a great|good|beautiful|nice|cool|lovely|fun|wonderful|cute|amazing|sweet, what a beautiful|great|lovely|wonderful|amazing|gorgeous|nice|fun|cool|stunning|shot|view|legend|cutie|treat|journey|story|team
      `,
      likely:
        'love, loved, loves, great, good, nice, cool, best, enjoy*, like this, like it, fun, sweet, neat, awesome, happy, proud, yes, yess, wicked, rad, fresh, clean, fine, handsome, interesting, insightful, helpful, useful, agree, agreed, facts, amen, preach, powerful, touching, ooh, yay, woohoo, omg, oh my, wants, smooth, epic, fav, favs',
      hint: 'so, very, really, !, need, want, wait, this, guys, glad, beauty, ever, much',
      against:
        'not good, not great, not nice, would love to know|see|have|if|it|a|to, would be nice|great|good|cool|awesome|amazing, good morning, good luck, good night, good day, have a great|nice|good|lovely|wonderful, nice try, happy birthday, a good laugh, great question, good question, cool story, best regards, best wishes, too good to be true, hot garbage, hot mess, on fire ~ help, is this good, any good, good for ?, a great way to ruin, used to love, used to be, loved ~ but, love ~ but, great ~ but, good luck with, better be good, for good, would love, used to',
    },
    es: {
      sure: 'me encanta*, encanta, encantan, encantado*, encantada*, me fascina*, amo, lo amo, la amo, los amo, adoro, te amo, os amo, me gusta*, gusto mucho, precios*, precioso*, preciosa*, preciosidad, hermos*, bellisim*, bell*, divin*, guap*, bonit*, lind*, maravill*, espectacular*, increible*, genial*, fantastic*, perfect*, excelente*, estupend*, fenomenal*, buenisim*, deliciosa?, delicios*, riquisim*, rico, rica, ricos, ricas, que rico, que bonito, que lindo, que chulo, chul*, que pasada, una pasada, una maravilla, una joya, que arte, arte, felicidades, felicitaciones, enhorabuena, bravo, ole, oleee, ole ole, los mejores, las mejores, el mejor, la mejor, lo mejor, sois los|las|unos|geniales, son los mejores, recomend*, muy recomendable*, muy buen*, muy bueno, muy rico, muy bien, que bueno, que bien, quiero uno|una|esto|ya, lo quiero, la quiero, los quiero, lo necesito, que ganas, muero, me muero, fan de, soy fan, orgullo*, crack, cracks, maquina, top, brutal, wow, ideal, ideales, monisim*, mona',
      likely: 'bueno, buena, bien, mejor, guay, mola, molan, gusto, feliz',
      hint: 'muy, tan, !',
      against:
        'no me gusta*, no me encanta, feliz navidad, feliz ano, feliz dia, buenos dias, buenas tardes, buenas noches, buena suerte, feliz cumple*, no es bueno, muy mal*, buenas, me gustaria, no recomend*, que buena verguenza',
    },
    de: {
      sure: 'liebe ich, ich liebe, lieben wir, liebe es, liebe diese*|euch|eure, geliebt, wunderschon*, wunderbar*, schon*, traumhaft*, traum, ein traum, hubsch*, toll, tolle, tolles, toller, super, mega, hammer, genial*, geil, geile, geiles, klasse, perfekt*, fantastisch*, grossartig*, grandios*, hervorragend*, ausgezeichnet*, spitze, prima, cool, coole*, beeindruckend*, lecker*, kostlich*, so suss, suss, susse, niedlich*, herrlich*, sensationell, bezaubernd*, stark, starke, starkes, beste, besten, bester, lieblings*, gluckwunsch, gratul*, gluckwunsche, respekt, chapeau, bravo, weiter so, gut gemacht, sehr gut, richtig gut, so gut, gefallt mir, begeistert, bin fan, fan von, empfehle, kann ich empfehlen, sehr zu empfehlen, freu* mich, freue mich, kann es kaum erwarten, will ich haben, brauch ich, haben will, feier ich, feiere ich, nice, mag ich, gonn ich',
      likely: 'gut, gute, gutes, guten, freude, gerne, liebe',
      hint: 'so, sehr, !',
      against:
        'nicht gut, nicht schon, nicht toll, guten morgen, guten tag, guten abend, gute nacht, schonen tag, schones wochenende, schonen abend, alles gute, gute besserung, nicht mehr schon, schon wieder, schon lange, schon gut, liebe grusse, lieber, schon mal, ist schon',
    },
    it: {
      sure: 'adoro, amo, vi amo, ti amo, lo amo, la amo, bell*, bellissim*, stupend*, splendid*, meraviglios*, meraviglia, fantastic*, magnific*, favolos*, spettacol*, perfett*, eccellent*, ottim*, incredibil*, eccezional*, straordinari*, fenomenal*, bravissim*, brav*, complimenti, auguri ~ bell*, congratulazioni, buonissim*, delizios*, squisit*, golos*, che buono, buono, buona, buoni, buone, mi piace, mi piacciono, piaciut*, mi e piaciut*, innamorat*, incantevol*, carin*, elegant*, raffinat*, top, il top, il migliore, la migliore, i migliori, le migliori, consiglio, consigliat*, consigliatissim*, super consigliat*, lo voglio, la voglio, li voglio, le voglio, non vedo l ora, grandi, grande, grandissim*, numeri uno, numero uno, sei un mito, miti, mito, una favola, favola, sogno, che sogno, capolavoro, wow, forte, fortissim*, emozionant*, gustos*, amore',
      likely: 'bene, benissimo, meglio, simpatic*, piacere, utile, interessant*',
      hint: 'molto, troppo, cosi, !',
      against:
        'non mi piace, buongiorno, buonasera, buona giornata, buona serata, buona fortuna, buon compleanno, buon appetito, non e bello, va bene, ma bene, non buono, troppo bello per essere vero, non consiglio',
    },
    pt: {
      sure: 'amo, amei, amamos, adoro, adorei, ameei, apaixonad*, lind*, lindissim*, maravilh*, maravilhos*, perfeit*, perfeicao, incrivel, incriveis, espetacular*, fantastic*, sensacional, excelente*, otim*, top, topissimo, show, show de bola, arrasou, arrasaram, arrasa, arraso, demais, bom demais, muito bom, muito boa, muito lindo, muito linda, muito top, que lindo, que linda, que fofo, fof*, gostei, gosto muito, gosto disto, delicia*, delicios*, gostos*, parabens, sucesso, melhor, os melhores, a melhor, o melhor, melhores, quero, quero muito, quero todos, preciso, preciso disso, recomendo, super recomendo, orgulho, diva, rainha, rei, musa, deusa, gata, gato, bonit*, bel*, encantador*, encantad*, sonho, um sonho, inspirac*, fa de, sou fa, genial, massa, giro, gira, giros, giras, espetaculo, wow',
      likely: 'bom, boa, bem, feliz, legal, amor',
      hint: 'muito, tao, !',
      against:
        'nao gostei, nao recomendo, bom dia, boa tarde, boa noite, boa sorte, feliz aniversario, nao e bom, gostaria, quero meu, quero saber, quero o meu, quero minha, preciso de ajuda, muito mal, tudo bem',
    },
  },
});

export const examples: IntentExamples = {
  right: [
    'J’adore !!',
    'trop beau 😍',
    'Magnifique collection',
    'vous êtes les meilleurs',
    'une tuerie ce gâteau',
    'C’est top',
    'je valide à 100 %',
    'coup de cœur pour la bleue',
    'Jamais déçue !',
    'Bravo à toute l’équipe 👏',
    'ça donne trop envie',
    'sublimeee',
    'Quelle merveille',
    'love it ❤️',
    'So cute!',
    'this looks amazing',
    'obsessed',
    'you guys never disappoint',
    'Great work team',
    'I need this in my life',
    'can’t wait!!',
    'What a beautiful place',
    'me encanta',
    'qué bonito todo',
    'ich liebe es',
    'so schön',
    'bellissimo!!',
    'complimenti davvero',
    'amei demais',
    'que lindo',
  ],
  wrong: [
    'pas terrible',
    'J’aime pas du tout',
    'Bonne journée',
    'Bonjour',
    'not good',
    'Good morning',
    'Combien ?',
    'no me gusta nada',
    'nicht gut',
    'non mi piace',
    'não gostei',
    'Où est ma commande',
  ],
};
