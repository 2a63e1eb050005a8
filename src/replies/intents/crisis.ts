import { defineIntent, type IntentExamples } from '../understanding/intent-rules.ts';

/** Danger, a health or safety incident, a legal threat, discrimination, self-harm, or fraud at scale. */
export default defineIntent({
  id: 'crisis',
  cues: {
    any: { hint: '🚨, 🚑, 🏥, ⚠, 🆘' },
    fr: {
      sure: `
        intoxication*, intoxique*, empoisonn*, intox alimentaire, malade* apres|depuis|avec, tombe* malade*, rendu* malade*, ete malade*, vomi*, vomissement*, diarrhee, hopital, hospitalis*, urgences, aux urgences, pompiers, samu, ambulance, allergie severe, choc anaphylactique, oedeme, reaction allergique, reaction ~ peau|visage|yeux, allergique, allergene* non|pas|oublie, pas mentionne ~ allergene*, brulure*, brule* la|le|au|ma|mon|mes|les, brulee*, boutons partout, plaques rouges, urticaire, eczema, blesse*, blessure*, s est coupe, coupe* ~ doigt*, saigne*, sang, electrocut*, court circuit, prend feu, pris feu, a pris feu, incendie, explose*, a explose, explosion, surchauffe, fume, dangereux, dangereuse*, danger, un danger, mortel*, risque d etouffement, etouff*, s etouffer, morceau de verre, bout de verre, du verre dans, morceau de plastique|metal dans, bout de plastique|metal dans, corps etranger, un cafard, cafard*, souris dans, rat dans, ver dans, vers dans, asticot*, moisi*, moisissure*, insecte* dans, cheveu dans, listeria, salmonell*, e coli, rappel* de produit|produit, rappel conso, metaux lourds, cancerigene, perturbateur* endocrinien*, toxique*
        plainte, porter plainte, porte plainte, deposer plainte, depot de plainte, avocat*, tribunal, justice, en justice, poursuite* judiciaire*, poursuivre, mise en demeure, huissier, procureur, proces, prud hommes, dgccrf, signal conso, signalconso, repression des fraudes, 60 millions, ufc que choisir, que choisir, action collective, recours collectif, association de consommateurs, illegal*, delit, hors la loi, cnil, rgpd, fuite de donnees, donnees ~ volees|piratees|personnelles, piratage, pirate*, compte ~ pirate, faux compte, faux site, usurpation, contrefacon, phishing, hameconnage
        racist*, racisme, raciste*, sexist*, sexisme, homophob*, transphob*, islamophob*, antisemit*, grossophob*, validiste, discrimin*, harcel*, harcelement, agression*, agresse*, viol, violee?, attouchement*, inapproprie*, violence*, maltrait*, maltraitance, refuse* l entree, refoule*, suicid*, me tuer, en finir, envie de mourir, mourir, plus envie de vivre, mettre fin a, scarification, menace*, menace de, mort, decede*, accident
      `,
      likely:
        'malade, grave, allergi*, urgence, securite, sante, enfant ~ failli, failli, bebe ~ danger, danger*, police, gendarmerie, loi, legal*, droit, scandale sanitaire',
      hint: 'enfant, bebe, fille, fils, peau, medecin, docteur, alerte, attention',
      against:
        'mort de rire, morts de rire, malade de, c est un truc de malade, truc de malade, de malade, tue ce, tuerie, a mourir, mort de rire, morte de rire, mdr, mourir de rire, j explose, explose de rire, exploser ~ score*, explosion de saveurs|couleurs, ca explose en bouche, dangereux pour ma carte|mon|ligne|portefeuille, dangereux ce, danger pour mon|ma, addict*, sans danger, sang froid, pur sang, brulee? creme, creme brulee, mort d envie, sans plainte, c est mortel, menace d, mes yeux saignent, je meurs, plante verte',
    },
    en: {
      sure: `
        food poisoning, poisoned, poisoning, got sick, made me sick, made my ~ sick, making people sick, sick after, ill after, been ill, threw up, throwing up, vomit*, hospital, hospitali*, emergency room, er visit, in the er, a&e, ambulance, 911, allergic reaction, allergic, anaphyla*, epipen, allergen*, undeclared, hives, rash, rashes, burned my|me|his|her|our, burnt my|me|his|her, burns on, chemical burn*, second degree, burn my, burns my, blister*, injured, injury, injuries, got hurt, hurt my ~, bleeding, bled, cut my ~, electrocuted, electric shock, shocked me, caught fire, on fire ~ charger|battery|phone, catch fire, fire hazard, exploded, explode, explodes, exploding, explosion, overheat*, smoke coming, smoking ~ battery|charger, choking hazard, choking, choked, choke on, safety hazard, hazard, hazardous, unsafe, dangerous, danger to, not safe, safety issue|concern|recall, recall, recalled, product recall, glass in, piece of glass|metal|plastic, metal in, plastic in my ~ food, found a ~ bug|hair|worm|insect|roach|maggot*|mouse|rat|nail|screw, cockroach*, roaches, maggot*, mold in, mould in, moldy, mouldy, salmonella, listeria, e coli, toxic chemicals, toxic, carcinogen*, lead in, contaminated, contamination, tampered
        lawyer*, attorney*, lawsuit*, sue you, suing, sue, sued, legal action, taking legal, take legal, class action, court, small claims, police report, the police, filed a ~ complaint|report, trading standards, better business bureau, bbb, ftc, fda, osha, consumer protection, attorney general, illegal*, against the law, breach of, data breach, gdpr, my data, hacked, hack, identity theft, stole my ~ data|card|identity|money, stolen card, unauthorized charge*, unauthorised, phishing, fake account, fake page, fake website, fake site, impersonat*, scam account, counterfeit*
        racist*, racism, sexist*, sexism, homophob*, transphob*, islamophob*, antisemit*, anti semitic, ableist, discriminat*, discrimination, harass*, harassment, assault*, abused, abuse, abusive, raped, rape, molest*, groped, inappropriate* touch*, refused entry|service because, bigot*, hate crime, slur*, suicid*, kill myself, killing myself, end my life, want to die, self harm, end it all, dont want to live, death threat*, threatened, threatening, died, dead, deaths, killed, nearly killed, almost killed, could have ~ killed|died, life threatening, fatal, accident, crash ~ car
      `,
      likely:
        'danger*, safety, unsafe, sick, ill, emergency, doctor, infection, allerg*, law, legal*, police, fire, burn',
      hint: 'baby, child, kid, son, daughter, dog, cat, skin, warning, urgent, serious, report*',
      against:
        'sick !, so sick, sick beat*, sick track, thats sick, killed it, killed this, killing it, killin it, dead 😂, im dead, i am dead, dying of laughter, im dying, dying 😂, to die for, drop dead gorgeous, on fire, straight fire, fire 🔥, dangerously good, dangerous for my, dangerously, dangerous 😍, sue me, home sick, love sick, bomb, the bomb, legal high, not dangerous, addicted, killer look, died laughing, died 😂, dead lol, hacks, life hack*, hack ~ love, great hack, kill for, rash decision, cuts, haircut, sick of, fire sale',
    },
    es: {
      sure: 'intoxicacion, intoxic*, me enferme, enfermo* por, vomit*, hospital, urgencias, ambulancia, alergic*, reaccion alergica, quemadura*, me quem*, herid*, sangr*, se incendi*, exploto, explot*, peligros*, peligro, veneno*, cristal en, cucaracha*, gusano*, moho, denuncia*, denunciar, abogado*, demanda*, demandar, juicio, ilegal, policia, racis*, machis*, homofob*, discrimin*, acoso, agresion, suicid*, muerte, fraude, estafa masiva, hackear*, datos personales',
      likely: 'enferm*, legal, alergia',
      hint: 'hijo, hija, bebe',
      against: 'peligroso para mi, muerto de risa, muerta de risa, muero de amor, me muero',
    },
    de: {
      sure: 'lebensmittelvergiftung, vergiftet, vergiftung, krankenhaus, notaufnahme, notarzt, allergisch*, allergie*, verbrannt, verbrennung*, verletzt, verletzung*, blut*, gebrannt, feuer gefangen, explodiert, brandgefahr, gefahrlich*, lebensgefahr*, gefahr, erstick*, scherbe*, glassplitter, kakerlake*, schimmel*, maden, salmonellen, ruckruf, anwalt, anzeige, verklag*, klage, gericht, illegal, polizei, verbraucherschutz, verbraucherzentrale, rassis*, sexis*, homophob*, diskrimin*, belastig*, suizid, selbstmord, umbringen, tot, gestorben, betrugsmasche, datenleck, gehackt, strafbar',
      likely: 'krank, ausschlag, rechtlich*',
      hint: 'kind, baby, arzt',
      against: 'krank gut, blutorange*, blute*, totale, tot gelacht',
    },
    it: {
      sure: 'intossicazione, intossicat*, avvelenat*, vomit*, ospedale, pronto soccorso, ambulanza, allergic*, reazione allergica, ustion*, bruciat*, ferit*, sangue, preso fuoco, esplos*, pericolos*, pericolo, soffoc*, vetro nel, scarafagg*, vermi, muffa, salmonella, richiamo prodotto, denuncia, denunci*, avvocato, legali, vie legali, tribunale, illegale, polizia, carabinieri, nas, racis*, sessis*, omofob*, discrimin*, molest*, suicid*, morto, morte, frode, hackerat*, dati personali',
      likely: 'malat*, stata male, stato male, allergia',
      hint: 'figlio, figlia, bambin*',
      against: 'pericoloso per la mia, morto dal ridere, morta dal ridere',
    },
    pt: {
      sure: 'intoxicacao, intoxic*, passei mal, passou mal, vomit*, hospital, emergencia, ambulancia, alergic*, reacao alergica, queimad*, queimadura*, ferid*, machuc*, sangue, pegou fogo, explodiu, explod*, perigos*, perigo, engasg*, vidro na|no, barata, baratas, larva*, mofo, bolor, procon, processar, processo, advogado*, justica, policia, denuncia*, denunciar, ilegal, crime, racis*, machis*, homofob*, discrimin*, assedio, suicid*, morte, fraude, hackea*, vazamento de dados',
      likely: 'doente, alergia, anvisa',
      hint: 'filho, filha, bebe',
      against: 'morta de rir, morri de rir, perigoso para o meu, barato, crime nao',
    },
  },
});

export const examples: IntentExamples = {
  right: [
    'Mon fils a fait une réaction allergique, on est aux urgences',
    'le chargeur a pris feu',
    'je vais porter plainte',
    'J’ai trouvé un morceau de verre dans la compote',
    'Votre vigile a tenu des propos racistes',
    'j’ai plus envie de vivre',
    'mon avocat va vous contacter',
    'attention un faux compte à votre nom demande les cartes bancaires',
    'my daughter ended up in hospital after eating this',
    'battery exploded',
    'You will hear from my lawyer',
    'this is a choking hazard',
    'your staff discriminated against me',
    'tuve una reacción alérgica',
    'voy a poner una denuncia',
    'Der Akku ist explodiert',
    'ich schalte einen Anwalt ein',
    'ho trovato dei vermi',
    'vou acionar o Procon',
  ],
  wrong: [
    'un truc de malade ce son',
    'crème brûlée préférée',
    'mort de rire',
    'killed it!',
    'to die for',
    'I’m dead 😂',
    'on fire 🔥',
    'Une tuerie',
    'dangerously good',
    'me muero de amor',
    'J’adore',
    'Combien ?',
  ],
};
