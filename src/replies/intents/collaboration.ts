import { defineIntent, type IntentExamples } from '../understanding/intent-rules.ts';

/** Offers a partnership, promotion, an interview or a sample to the brand. */
export default defineIntent({
  id: 'collaboration',
  cues: {
    any: { hint: '🤝, 📩, 💌' },
    fr: {
      sure: 'pour une collab, dispo pour une collab*, envie de collab*, collaborer avec, collaboration avec vous, collaborer ensemble, une collaboration, proposition de collaboration, proposer une collab*, proposer un partenariat, partenariat avec vous, un partenariat, devenir partenaire, devenir ambassad*, devenir revendeur, etre ambassad*, ambassadrice de, influenceur*, influenceuse*, createur* de contenu*, creatrice* de contenu*, creation de contenu, createur ugc, creatrice ugc, ugc, media kit, kit media, tester vos produits, tester votre produit, tester et presenter, envoyer un echantillon, echantillon contre, contre visibilite, presenter vos produits, promouvoir vos|votre, vous interviewer, une interview, interviewer, je suis journaliste, pour un article, notre podcast, mon podcast, invite* sur|dans notre|mon podcast, distribuer vos, distributeur, revendre vos, revendeur*, votre service marketing|communication|presse|partenariat*, responsable partenariat*|marketing|communication|presse, contact presse, sponsoris* notre|mon|nos|notre, sponsoriser, mecenat, proposer nos services, vous accompagner, opportunite de partenariat, travailler avec vous sur, travailler ensemble, bosser ensemble, devis photo, je suis photographe, je suis videaste, affiliation, programme d affiliation, travailler ~ avec votre marque, association ~ cherche ~ partenaire*|sponsor*, notre association, notre salon, notre evenement, notre festival',
      likely:
        'collaboration, collaborations, collab, collabs, collaborer, partenariat*, ambassadeur*, ambassadrice*, sponsor*, influence',
      hint: 'propos*, contact*, marque, echange*, mp, mail, abonnes, projet, communaute, visibilite, ensemble, partenaire*, tester, invit*',
      against:
        'belle collab*, super collab*, cette collab*, collab avec, la collab*, collab ~ ?, magnifique collab*, tres belle collaboration, collaboration commerciale, bravo pour, belle collaboration, faire une collab, une collab avec, publicite, quelle collab*',
    },
    en: {
      sure: 'collaborate with you*, to collaborate, collaborate together, collab with you|me|us, collab opportunity, collaboration opportunity, love to collab*, like to collab*, a collab ?, open to collab*, interested in collab*, wanna collab*, want to collab*, lets collab*, collab ?, down to collab*, partner with you, partner up, partnership, partnerships, partnering with, become ~ ambassador, brand ambassador*, ambassador program, ambassador for, be an ambassador, be ~ ambassador, brand rep, affiliate program, affiliate, content creator*, ugc, ugc creator, influencer*, media kit, rate card, send me ~ sample*, send ~ pr, pr list, pr package*, pr team, in exchange for, review your product*, try your products, feature you, featuring you, interview you, an interview, on our|my podcast, our podcast, my podcast, podcast guest, guest on, im a journalist, journalist ~, press enquir*, press contact, press inquir*, who handles, marketing team|manager|email|contact|department, who do i contact, who can i ~ contact|speak|talk|email, wholesale, stock your products, carry your|this, be a stockist, become a stockist, distributor, reseller, resell your, business proposal, business inquiry|enquiry, business opportunity ~ brand, work with you ~, work together, working together, working with you, sponsor us|our|my|me, sponsorship, sponsor ?, sent you ~ dm|email|message about|regarding, donate ~ prize, host an event, our charity, our school, our event, our magazine',
      likely: 'collab, collabs, collaborate, collaboration*, ambassador*, sponsor*, press',
      hint: 'brand, partner*, project, email, dm, sent, contact, followers, feature, proposal, opportunity, creator, podcast, interview, sample*, interested, promote',
      against:
        'great collab*, this collab*, love this collab*, best collab*, the collab*, amazing collab*, dream collab*, need a collab, collab of, sponsored post, cool collab*, collab with nike, such a great collab*, dm to collaborate, promote it on, promote on, send pic, send it, dm us to',
    },
    es: {
      sure: 'colaborar con vosotros|ustedes|la, una colaboracion, propuesta de colaboracion, me gustaria colaborar, colaboraciones, ser embajador*, embajador* de, creador* de contenido, influencer*, ugc, una entrevista, entrevistar*, patrocin*, distribuir, distribuidor*, revender, trabajar juntos',
      likely: 'colaborar, colaboracion, colab, alianza',
      hint: 'marca, proyecto, propuesta, contacto',
      against: 'que colaboracion, gran colaboracion, esta colaboracion',
    },
    de: {
      sure: 'kooperation*, zusammenarbeit, kooperieren, zusammenarbeiten, interview, influencer*, ugc, botschafter*, markenbotschafter*, sponsor*, partnerschaft, wiederverkauf*, handler werden, podcast einladen',
      likely: 'collab, kollab*',
      hint: 'anfrage, marke, projekt, partner',
      against: 'tolle kooperation, coole kooperation, super kooperation',
    },
    it: {
      sure: 'collaborare con voi, una collaborazione, collaborazioni, proposta di collaborazione, ambassador, influencer, content creator, ugc, intervista*, sponsorizz*, partnership, rivenditor*, distribut*, lavorare insieme',
      likely: 'collaborare, collaborazione, collab',
      hint: 'brand, progetto, proposta, contatto',
      against: 'bella collaborazione, questa collaborazione',
    },
    pt: {
      sure: 'parceria, parcerias, fazer parceria, uma colaboracao, colaborar com, embaixador*, influencer*, influenciador*, criador* de conteudo, ugc, entrevist*, patrocin*, revendedor*, revender, trabalhar juntos, divulgar ~ marca',
      likely: 'collab, colaborar, publi',
      hint: 'marca, projeto, proposta, contato',
      against: 'que parceria, linda parceria, essa parceria, melhor parceria',
    },
  },
});

export const examples: IntentExamples = {
  right: [
    'Bonjour, je suis créatrice de contenu et j’aimerais collaborer avec vous',
    'un partenariat vous intéresserait ?',
    'Je cherche le contact de votre service presse pour une interview',
    'Dispo pour une collab ? Je vous ai écrit en MP',
    'Hi! I’d love to collaborate with your brand',
    'how do I become a brand ambassador',
    'We would like to invite you on our podcast',
    'Do you do wholesale? I own a gift shop',
    'me gustaría colaborar con vosotros',
    'Habt ihr Interesse an einer Kooperation?',
    'sarei interessata a una collaborazione',
    'vocês fazem parceria?',
  ],
  wrong: [
    'Très belle collab',
    'love this collab!',
    'J’adore',
    'Merci',
    'best collab of the year',
    'where can I buy it',
    'Trop beau',
    'Recrutez-vous ?',
    'tolle Kooperation',
    'bella collaborazione',
  ],
};
