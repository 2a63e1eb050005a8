import { defineIntent, type IntentExamples } from '../understanding/intent-rules.ts';

/** Advertising, scams, follow for follow, chain messages. */
export default defineIntent({
  id: 'spam',
  cues: {
    any: {
      sure: 'f4f, l4l, s4s, follow4follow, like4like, followforfollow, bitcoin, btc, forex, crypto trading, nft drop, onlyfans, casino',
      likely: 'crypto*, binance, nft, whatsapp, telegram, usdt, paypal, cashapp, shein haul',
      hint: '👇, 👉, ⬇, 🔗, 💵, 💲, 🤑, 💰, ✅, 📲, 🍑, 🔞, +',
    },
    fr: {
      sure: 'abonne toi a mon|ma, abonnez vous a mon|ma, abonne toi, abonnez vous, allez voir mon|ma|mes, venez voir mon|ma, va voir mon|ma, venez sur mon|ma, visitez mon|ma, decouvrez mon|ma, jetez un oeil a mon|ma, mon profil, ma page, ma chaine, mon compte ~ lien, lien en bio, lien dans ma bio, lien dans la bio, dans ma bio, clique* sur ~ lien|profil, cliquez, gagner de l argent, gagne de l argent, gagner ~ euros, gagner ~ €, gagnez, revenus passifs, revenu passif, complement de revenu, independance financiere, liberte financiere, investi*, investissement*, trader, trading, coach trading, credit rapide, pret entre, pret d argent, offre de pret, octroi de pret, grace a madame|monsieur|mr|mme, mr|mme|docteur ~ m a aide, m a aidee?, retour affectif, retour d affection, voyant*, marabout, medium, grand maitre, maitre ~ marabout, voyance, contactez le|la|moi ~ whatsapp, contactez moi, contacte* ~ whatsapp, sur whatsapp, par whatsapp, ecrivez moi, ecris moi, ecris moi en prive, envoie* un dm, dm pour, mp pour, promo sur, profitez de, offre limitee, livraison gratuite sur, abonnes gratuits, vends abonnes, acheter des abonnes, j ai vendu, je vends, a vendre, abo pour abo, abo contre abo, je rends, je te suis, follow moi, suis moi, suivez moi, suivez ma, copiez collez, copier coller, copie* ~ colle*, envoie* ce message, partage* ce message, fais tourner, faites tourner, transfer*, formation gratuite, formation offerte, travail a domicile, sans quitter, depuis chez vous, perdu ~ kilos, perdre ~ kilos, felicitations vous, vous avez gagne, vous avez ete selectionne*, iptv, compte facebook recupere*, pirater un compte, recuperer ~ compte',
      likely: 'gratuit ~ lien, benefice*, interesse* ~ mp|dm|prive|contact*, rentable, serieux*',
      hint: 'lien, bio, profil, argent, euros, contact*, chaine, page, offre, whatsapp, inbox, rejoign*, promo, gagne, dispo',
      against:
        'lien en bio ?, lien ~ ?, votre page, votre profil, votre chaine, le lien marche, lien marche pas',
    },
    en: {
      sure: 'follow me, follow my, follow back, follow for follow, followback, follow 4, ill follow back, check out my, check my, checkout my, visit my, see my, look at my, my page, my profile, my channel, my bio, link in bio, link in my bio, in my bio, click the link, click here, click my, click link, subscribe to my, sub to my, subscribe my, sub 4, dm me for, dm me to, dm for, dm to, dm us, send pic, dm it, send it to, promote it on, promote on, lets promote, message me for, message me on, message her on, message him on, text me on, text her, text him, inbox me, contact him, contact her, contact me, reach out to him|her, earn money, make money, earning, earn up to, earn from, made ~ in a week|day|month, i made $, i made over, making ~ weekly|daily|monthly, passive income, extra income, financial freedom, side hustle, work from home, from home, investment platform, invest with, invest in, investing, investor*, my trader, trader, trading, broker, account manager, expert trader, recovered my, recover my ~ account, hacker, recovery expert, thanks to mrs|mr|dr, thanks to expert, dr ~ herbal, herbal*, spell caster, spell, illuminati, loan, loans, weight loss, lost ~ pounds, keto gummies, free followers, buy followers, get followers, gain followers, 10k followers, cheap followers, shoutout for, giveaway on my, win a free iphone, free iphone, free gift card*, gift card*, claim your, congratulations you have won|been, you have been selected|chosen, you won, youve won, limited offer, promo code ~ off, use code, use my code, my code, discount code ~, % off at, shop now, buy now, order now, visit our website, our website, check us out, copy and paste, repost this, share this with, send this to, pass it on, chain, singles in, hot girls, naked, nudes, sugar daddy, sugar baby, sexy pics, hot pics, private pics, sexy video*, hookup, dating',
      likely: 'income, profit*, promote, followers, subscribe, free ~ link, click, invest*',
      hint: 'link, bio, dm, page, channel, money, account, promo, code, profile, free, offer, website, inbox, contact, text',
      against:
        'link in bio ?, your page, your profile, your channel, love your channel, link please, link in your bio ?, check out my order, your bio, dm me price',
    },
    es: {
      sure: 'sigueme, sigueme y te sigo, siganme, te sigo, mi perfil, mi pagina, mi canal, mi cuenta ~ visita, visita mi|nuestro|nuestra, visiten mi, pasate por mi, entra en mi, link en mi bio, enlace en mi, en mi bio, gana dinero, ganar dinero, ganando dinero, ingresos pasivos, ingresos extra, inversion*, invertir, prestamo*, amarre*, brujo, vidente, tarot, escribeme, escribeme al, contactame, por whatsapp, al whatsapp, dm para, haz clic, seguidores gratis, comprar seguidores, gratis en mi, libertad financiera, desde casa',
      likely: 'invierte, ganancia*, trading',
      hint: 'dinero, perfil, bio, link, enlace, gratis, whatsapp',
    },
    de: {
      sure: 'folgt mir, folge mir, folg mir, folgt meinem, schaut bei mir, schau bei mir, schaut mal bei mir, mein profil, mein kanal, meinem profil, mein account, link in meiner bio, link in bio, in meiner bio, geld verdienen, verdiene ~ euro, verdiene ~ geld, passives einkommen, nebenverdienst, nebeneinkommen, finanzielle freiheit, investier*, investition*, kredit*, schreib mir, schreibt mir, per whatsapp, dm fur, klick*, abonnier* mein*, kostenlose follower, von zu hause, gewonnen klick',
      likely: 'rendite, trading',
      hint: 'geld, link, bio, profil, kostenlos, whatsapp',
    },
    it: {
      sure: 'seguimi, seguitemi, ricambio, ti seguo, passate dal mio, passa dal mio, passa da me, mio profilo, mia pagina, mio canale, visita il mio, visitate il mio, link in bio, link nella mia, nella mia bio, guadagnare ~ soldi, guadagna*, guadagno*, reddito passivo, entrate extra, investiment*, investire, prestit*, cartomante, contattami, contattatemi, scrivimi, scrivetemi, su whatsapp, clicca*, iscriviti al mio|canale, follower gratis, da casa, liberta finanziaria',
      likely: 'trading',
      hint: 'soldi, bio, link, profilo, gratis, whatsapp',
    },
    pt: {
      sure: 'me segue, segue la, segue de volta, sigo de volta, sdv, segue meu, sigam meu, meu perfil, minha pagina, meu canal, link na bio, link no meu, na minha bio, ganhar dinheiro, ganhe dinheiro, ganhando dinheiro, renda extra, renda passiva, liberdade financeira, investiment*, investir, emprestimo*, amarracao, cartomante, me chama no, chama no zap, chama no whats*, chama no direct, chama no privado, no whatsapp, clica*, clique, inscreva se, se inscreve no meu, seguidores gratis, comprar seguidores, trabalhe em casa, em casa ganhando',
      likely: 'lucro*, trading',
      hint: 'dinheiro, bio, link, perfil, gratis, zap, whatsapp',
    },
  },
  structure: ({ links, disguised, telephone, hashtags, words }) =>
    (links > 0 ? 0.7 : 0) +
    (disguised ? 1.2 : 0) +
    (telephone ? 0.8 : 0) +
    (hashtags >= 4 && hashtags > words ? 0.5 : 0),
});

export const examples: IntentExamples = {
  right: [
    'Abonne-toi à ma chaîne',
    'j’ai gagné 3000 € grâce à Mme Dubois, contactez-la sur WhatsApp',
    'retour affectif rapide, grand maître sérieux',
    'lien dans ma bio 👆',
    'follow me I follow back',
    'DM me to earn $500 daily',
    'Promote it on @best.looks',
    'check out my page',
    'bitcoin trading with expert trader changed my life',
    '𝓯𝓻𝓮𝓮 𝓯𝓸𝓵𝓵𝓸𝔀𝓮𝓻𝓼',
    'sígueme y te sigo',
    'verdiene 500 Euro am Tag von zu Hause',
    'guadagna da casa, scrivimi',
    'renda extra, me chama no zap',
  ],
  wrong: [
    'J’adore votre page',
    'Le lien ne marche pas',
    'love your channel',
    'Où est le lien ?',
    'Merci',
    'Combien ?',
    'Trop beau',
    'great',
    'me encanta',
    'wunderschön',
  ],
};
