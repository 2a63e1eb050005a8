import { defineIntent, type IntentExamples } from '../understanding/intent-rules.ts';

/** Dissatisfied with a product, the service or the brand. A stated failure is one, also when said politely. */
export default defineIntent({
  id: 'complaint',
  denied: 'praise',
  cues: {
    any: { hint: '😡, 🤬, 😠, 👎, 😤, 🤮, 🤢, 🙄, 💩' },
    fr: {
      sure: `
        decu, decue, decus, decues, decevant*, deception, tres decu*, inadmissible*, inacceptable*, honteux, honteuse, une honte, la honte, quelle honte, scandaleux, scandaleuse, un scandale, lamentable*, deplorable*, minable*, arnaque*, une arnaque, publicite mensongere, mensonger*, escroquerie, se moque* de, se foutent de, se fout de, foutage de gueule, foutez de, vous foutez, moquez de, moquerie, prenez ~ pour des, pris pour des, n importe quoi, du grand n importe quoi
        aucune reponse, pas de reponse, sans reponse, ne repondez pas|jamais, ne repond pas|jamais, repondez pas|jamais, repond pas|jamais, personne ne repond, personne repond, aucun retour, aucune nouvelle, toujours pas de nouvelles, toujours rien, sans nouvelles, pas de nouvelles, injoignable*, impossible de ~ joindre|contacter|commander|payer|telecharger|connecter|ouvrir|avoir|se, impossible d ~, ne fonctionne pas|plus|jamais, fonctionne pas|plus, ne marche pas|plus|jamais, marche pas|plus, ca marche pas, bug*, buggue*, plante, rame, en panne, tombe en panne, est casse*, arrive* casse*, recu casse*, s est casse*, casse au bout, abime*, defectueux, defectueuse*, defaut, mal fait, mal fini, mauvaise qualite, qualite deplorable|mediocre|mauvaise|nulle|baisse, qualite ~ baisse*, baisse de qualite, tient pas, ne tient pas, deteint, s effiloche, bouloche, retreci, tache
        trop cher*, hors de prix, prix abusif*|abuse*, c est abuse, abuse, abus, augmente ~ prix, prix ~ augmente*, augmentation ~ prix, prix ~ explos*, service client ~ nul*|inexistant|deplorable|horrible|catastroph*|lamentable|zero|incompetent|injoignable|repond*|pitoyable, service apres vente ~ nul*|inexistant, sav ~ nul*|inexistant|deplorable|repond*, service nul, c est nul, trop nul*, vraiment nul*, tellement nul*, nul nul, completement nul*, bande de nuls, nul a chier, c est de la merde, de la merde, c est de la daube, de la daube, c est naze, merdique*, pourri*, c est moche, tres moche, trop moche, vraiment moche, c est laid, hideux, hideuse*, degueulasse*, degueu*, infect*, immangeable, degoutant*, ecoeur*, catastrophe, catastrophique*, horrible*, affreux, affreuse*, atroce*, mediocre*, insupportable*, insupportables, ridicule*, grotesque, pathetique*, pitoyable*, inutile, inutilisable*, une blague, vaste blague, c est une blague, sans interet, aucun interet
        plus jamais, jamais plus, ne recommande pas, recommande pas, deconseill*, a eviter, a fuir, fuyez, evitez, n achetez pas|plus|jamais, n allez pas, n y allez pas, j arrete ~, je me desabonne, desabonne*, je boycott*, boycott*, perdu ~ cliente?, derniere fois que, c est la derniere fois, dernier achat, ex client*, client* perdu*, je regrette ~ achat, regrette, perte de temps, perte d argent, argent gaspille, jete ~ argent, mecontent*, insatisf*, pas content*, pas contente*, pas satisfait*, pas ravi*, pas du tout content*|satisfait*|convaincu*|top|professionnel|serieux|normal|terrible|bon|bonne|ressemblant, pas top, pas terrible, pas ouf, pas fou, pas normal, pas serieux, pas professionnel*, pas convaincu*, pas bon, pas bonne, pas bien, pas correct, pas cool, pas beau, pas belle, pas joli*, pas fan, pas possible, pas aime, aime pas, aime plus, n aime pas|plus, moins bien, moins bon*, etait mieux avant, mieux avant, c etait mieux, pire, le pire, de pire en pire, manque de ~ respect|serieux|professionnalisme|gout|communication|transparence, manque de, aucun respect, irrespectueux, manque ~ piece*, incompetent*, incompetence, desagreable*, malpoli*, mal recu*, mal accueilli*, accueil ~ froid|deplorable|desagreable|nul, mal servi, attente interminable, trop long, interminable*, heures d attente, attends toujours, attend toujours, attends depuis, attend depuis, j attends ~ depuis, depuis ~ semaines|mois|jours ~ rien, ca fait ~ semaines|mois|jours que, en retard, retard*, retarde*, erreur, vous vous etes trompe*, s est trompe*, pas recu, jamais recu, rien recu, jamais arrive*, pas arrive*, toujours pas ~ recu*|livre*|rembourse*|arrive*|expedie*, pas rembourse*, jamais rembourse*, perdu mon colis, me repond, ras le bol, marre, y en a marre, j en ai marre, ca suffit, stop, assez de, trop de pub*, greenwashing, hypocrit*, hypocrisie, mensonge*, mentez, menteur*, opportunist*, indecent*, indigne*, honte a vous, honte, revolt*, exploitation, exploit* ~ travailleurs|animaux|gens, cruaute, polluer|polluez, pollution, plastique partout, gaspillage, surconsommation, fast fashion, fabrique en chine, fait en chine, made in china
      `,
      likely:
        'nul, nulle, nuls, nulles, dommage, domage, bof, mauvais*, moche*, deplorable, probleme, problemes, souci, soucis, pas ~ recu, cher pour, aucun*, jamais ~ reponse, plus de ~ ou, pas ~ remboursement, sav, service client, service apres vente, inexistant*, chiant*, gonfl*, saoul*, soul*, penible*, triste de voir, c est triste, desole mais, rien de ~, beurk, berk, pf, pouah, bas de gamme, de mal en pis, on voit rien, on entend rien, on comprend rien, n ai pas ~ recu, je ne comprends pas pourquoi, ca ne, ne tient, manquait',
      hint: 'mais, malheureusement, pas, plus, jamais, rien, cher, toujours pas, triste, perdu, casse, attendre, attends, attente, incomprehensible, bizarre, serieusement, serieux, franchement, mois, semaines, trop, changer, suppr*, enleve*, ose*',
      against:
        'pas decu*, jamais decu*, jamais ete decu*, aucun souci, pas de souci, pas de soucis, aucun probleme, pas de probleme, sans probleme, aucun regret, regrette pas, ne regrette pas, tuerie, pas mal, abuse c est bon, trop bon, pas de probleme, zero defaut, sans defaut, rien a redire, dommage que je|j|loin|trop loin, dommage j habite, horriblement bon, stop a, trop hate, dommage de ne pas etre, quel dommage que je',
    },
    en: {
      sure: `
        disappoint*, so disappointed, unacceptable, disgrace*, disgust*, shame on, shameful, ashamed, terrible, horrible, awful, worst, the worst, garbage, trash, rubbish, crap, crappy, shit quality, shitty, sucks, sucked, pathetic, ridiculous, a joke, what a joke, absolute joke, useless, worthless, appalling, atrocious, scam, scammed, scammers, rip off, ripoff, ripped off, ripping off, false advertising, misleading, deceptive, lies, lying, liars, dishonest, fraud
        no response, no reply, no answer, not responding, never respond*, never repl*, never answer*, dont respond, dont reply, doesnt respond, havent responded, ignoring, ignored, ignore my, keep ignoring, no one answers|responds|replies|cares|helps, nobody answers|responds|replies|cares, cant reach, cannot reach, cannot get through, cannot get ~ anyone|response|reply, customer service ~ terrible|horrible|awful|sucks|bad|non|worst|nonexistent|useless|poor|joke, poor customer service, bad customer service, zero customer service, bad service, poor service, terrible service, bad experience, poor quality, bad quality, low quality, cheap quality, quality ~ declin*|gone|down|dropped|bad|worse|terrible, went downhill, gone downhill, going downhill
        doesnt work, dont work, not working, isnt working, stopped working, didnt work, wont work, wont load|open|let|charge|connect|turn, doesnt load|open|fit|last|stay, never works, never worked, still not ~ fixed|working|received|arrived|here, broke after, broke in, broken, breaks after|easily, fell apart, falling apart, falls apart, fell off, ripped, peeled, defective, faulty, damaged, leaking, leaked, crash, crashes, crashing, keeps crashing, glitch*, buggy, bugs, bug, wrong item|size|order|color|colour|one, missing item|part*|from, never received, never arrived, never got, not received, havent received, hasnt arrived, still waiting, been waiting, waiting for ~ weeks|months|days, lost my, overcharged, double charged, charged me, charged twice, money back, want my money, want a refund, waste of, wasted, not worth, isnt worth, overpriced, too expensive, way too expensive, too pricey, price gouging, greedy, greed, money grab, cash grab
        never again, never buy, never order, never shop, never buying, never ordering, never shopping, never going, wont be buying|ordering|back|returning|shopping, not buying, dont buy, do not buy, dont waste, stay away, avoid, beware, do not order, dont order, do not recommend, dont recommend, wouldnt recommend, would not recommend, unfollow*, unsubscrib*, cancelling my, cancelled my, canceling my, boycott*, lost a customer, lost ~ customer, lost me, im done, done with, fed up, sick of, tired of, had enough, annoying, annoyed, frustrat*, angry, furious, upset, unhappy, not happy, not impressed, unimpressed, not satisfied, dissatisf*, unsatisf*, not good, not great, not cool, not okay, not ok, not fair, unfair, not a fan, not nice, not funny, not impressed, not what i|was, dont like, didnt like, do not like, dont love, hate this|it|that|how|the|these|when, hate, hated, i regret, regret, used to be ~ better|good|great, was better before, bring back the old, better before, ruined, you ruined, ruining, looks cheap, looks terrible|awful|bad|horrible|ugly, ugly, hideous, gross, disgusting, nasty, inedible, tasteless, bland, stale, rotten, moldy, mouldy, rude staff, rude, unprofessional, incompetent, disrespect*, insulting, tone deaf, hypocri*, greenwash*, exploit*, sweatshop*, child labor, slave labor, cruel, animal cruelty, animal testing, plastic waste, wasteful, stop using|testing|selling|doing|sending|killing, do better, be better, fix this|it|your|the, please fix, need to fix, get it together, get your act, how dare, so much for
      `,
      likely:
        'bad, poor, worse, sad to see, too bad, unfortunately, issue, issues, problem, problems, refund*, fail, failed, failing, boring, lame, overrated, cringe, meh, mediocre, no longer works, cheap, downgrade, customer service, customer support, wth, yuck, ew, eww, smh, bs, bullshit, what happened to ~ quality|your|the, why did you change, why would you, not even, wrong, lost, slow',
      hint: 'but, never, not, dont, cannot, wont, waiting, weeks, months, still, sad, seriously, really, stop, hours, disappointed, why, change, changed, weird, expensive, no',
      against:
        'not bad, no problem, no issues, never disappoint*, not disappointed, never disappoints, dont disappoint, wont be disappointed, wont disappoint, didnt disappoint, doesnt disappoint, sick of ~ love, so sick, insanely good, bad ass, badass, hate to miss, hate that i love, hate that i missed, cannot wait, crazy good, wicked, to die for, no regrets, dont regret, nothing wrong, hard not to, worst enemy',
    },
    es: {
      sure: 'decepcion*, verguenza, que verguenza, pesimo*, pesima*, horrible*, malisimo*, malisima*, fatal, estafa*, un asco, que asco, asco, basura, mierda, una mierda, robo, un robo, es un robo, no funciona*, no sirve*, no va, nunca mas, no vuelvo, no recomiendo, no lo recomiendo, no compren, no compreis, mala calidad, mal servicio, muy mal*, muy malo, lo peor, peor*, mala atencion, atencion al cliente, no responden, nadie responde, no contestan, no contestais, sin respuesta, no me ha llegado, no ha llegado, no me llego, sigue* sin, todavia no, carisimo*, muy caro*, demasiado caro*, inaceptable*, lamentable*, indignante*, inutil*, publicidad enganosa, enganan, engano, mentira*, mentirosos, roto, rota, defectuoso*, harta, harto, hart*, me arrepiento, perdida de tiempo|dinero, no me gusta, no me gusto, tardan, boicot',
      likely: 'mal, malo, mala, feo, fea, problema*, caro, cara, lastima, queja, reclam*, no es normal',
      hint: 'pero, nunca, no, nada, todavia, esperando, semanas, triste',
      against: 'no esta mal, nada mal, sin problema*, ningun problema, no hay problema, mala leche',
    },
    de: {
      sure: 'enttausch*, schlecht*, schrecklich*, furchtbar*, katastroph*, unverschamt*, frechheit, schande, eine schande, peinlich*, unmoglich, abzocke, betrug, verarsch*, mull, schrott, dreck, scheisse, mist, nie wieder, nicht empfehl*, nicht zu empfehlen, finger weg, funktioniert nicht, geht nicht, klappt nicht, funktionieren nicht, kaputt, defekt*, beschadigt, mangelhaft, zu teuer, viel zu teuer, uberteuert, keine antwort, niemand antwortet, antwortet nicht, meldet sich nicht, noch immer nicht, immer noch nicht, immer noch keine, nicht angekommen, nie angekommen, warte seit, warte schon, kundenservice, katastrophaler, unfreundlich*, inakzeptabel, lacherlich*, eklig*, ekelhaft*, widerlich*, hasslich*, gefallt mir nicht, nicht gut, nicht schon, nicht lecker, nicht zufrieden, unzufrieden, nervt, nerven, genervt, argerlich, argere, schade, sauer, wutend, boykott*, verschlechtert, fruher ~ besser, gelogen, luge*',
      likely: 'teuer, probleme?, leider, falsch*, schlimm*, langweilig',
      hint: 'nicht, nie, aber, kein*, warte, wochen, traurig',
      against: 'nicht schlecht, kein problem, keine probleme, ohne probleme, nie enttauscht',
    },
    it: {
      sure: 'delus*, delusione, vergogn*, pessim*, orribil*, schifo, uno schifo, fa schifo, fanno schifo, che schifo, merda, truff*, una truffa, fregatura, ladrata, scadent*, non funziona*, non va, rotto, rotta, rotti, difettos*, mai piu, non consiglio, sconsigli*, non comprate, pessima qualita, qualita scadente, non rispond*, nessuno risponde, nessuna risposta, ancora niente, ancora nulla, non e arrivato, mai arrivato, mai ricevuto, non ho ricevuto, troppo caro, troppo cari, carissim*, costa troppo, esagerat*, inaccettabil*, ridicol*, imbarazzant*, inutil*, lamentel*, servizio clienti, assistenza ~ inesistente|pessima, pubblicita ingannevole, bugie, bugiardi, presa in giro, prendete in giro, non mi piace, non mi e piaciut*, brutt*, peggio, peggiore, peggiorat*, peggiorando, stuf*, stanca di, arrabbiat*, boicott*, soldi buttati, tempo perso',
      likely: 'male, peccato, problem*, caro, cara, purtroppo, rovinat*',
      hint: 'non, mai, ma, niente, aspetto, settimane, triste',
      against: 'niente male, non male, nessun problema, senza problemi, non delude*, mai delus*',
    },
    pt: {
      sure: 'decepcion*, decepcao, vergonha, que vergonha, pessimo*, pessima*, horrivel, horriveis, lixo, um lixo, merda, nojo, que nojo, nojento*, golpe, enganacao, propaganda enganosa, enganosa, roubo, um roubo, nao funciona*, nao presta, nao serve, quebrad*, quebrou, defeito, veio errado, nunca mais, nao recomendo, nao comprem, ma qualidade, qualidade ruim, atendimento ~ pessimo|horrivel|ruim, pessimo atendimento, nao responde*, ninguem responde, sem resposta, nao chegou, nunca chegou, nao recebi, ainda nao recebi, ate agora nada, caro demais, muito caro, carissimo, absurdo, um absurdo, inadmissivel, inaceitavel, lamentavel, ridiculo*, descaso, falta de respeito, desrespeito, mentira*, mentirosos, me arrependi, arrependid*, perda de tempo|dinheiro, nao gostei, odiei, piorou, pior*, cansad* de, reclamacao, reclamar, procon, cancelando, cancelei, boicote, feio, feia',
      likely: 'ruim, mal, triste, problema*, infelizmente, caro, cara, pena',
      hint: 'nao, nunca, mas, nada, esperando, semanas',
      against: 'sem problema*, nao tem problema, nada mal, nunca decepciona*',
    },
  },
});

export const examples: IntentExamples = {
  right: [
    'Très déçue de la qualité',
    'Ça ne marche pas chez moi',
    'service client inexistant',
    'toujours pas reçu ma commande…',
    'C’est nul',
    'trop cher pour ce que c’est',
    'personne ne répond au téléphone',
    'Dommage, la fermeture a lâché au bout d’une semaine',
    'une honte',
    'plus jamais je commande ici',
    'c’était mieux avant',
    'pas top la nouvelle recette',
    'So disappointed with this',
    'it broke after two days',
    'worst customer service ever',
    'the app keeps crashing',
    'Still waiting for a reply',
    'overpriced',
    'I will never buy from you again',
    'not happy with the new design',
    'muy mala calidad',
    'no funciona la app',
    'Qualität ist schlecht geworden',
    'nie wieder',
    'sono molto delusa',
    'fa schifo',
    'péssimo atendimento',
    'não recomendo',
  ],
  wrong: [
    'Jamais déçue avec vous',
    'Pas mal du tout',
    'aucun souci, merci',
    'J’adore',
    'never disappoints',
    'not bad at all',
    'cannot wait!',
    'Super service',
    'nada mal',
    'kein Problem',
    'nessun problema',
    'Bravo',
  ],
};
