/** What people write in short, as the words that cues are written in. Only what means one thing, whatever the language. */
const written = `
  svp: s il vous plait, stp: s il te plait, silvouplait: s il vous plait, silvousplait: s il vous plait,
  svplait: s il vous plait, siouplait: s il vous plait, sil: s il, tjrs: toujours, tjr: toujours, tjs: toujours, tjours: toujours,
  toujour: toujours, bcp: beaucoup, bcq: beaucoup, bcoup: beaucoup, bq: beaucoup, pk: pourquoi, pkoi: pourquoi,
  prk: pourquoi, prq: pourquoi, pourkoi: pourquoi, prkoi: pourquoi, pourquoii: pourquoi, qd: quand, kan: quand,
  kand: quand, qqn: quelqu un, qqun: quelqu un, qq: quelques, qqs: quelques, qqch: quelque chose, qlq: quelque,
  jms: jamais, jamai: jamais, mtn: maintenant, mnt: maintenant, mtnt: maintenant, mntn: maintenant, dsl: desole,
  cmt: comment, cmnt: comment, coment: comment, kment: comment, komen: comment, cbn: combien, cmb: combien,
  cb: combien, combient: combien, slt: salut, bjr: bonjour, bonjours: bonjour, bsr: bonsoir, tt: tout, tts: toutes,
  ds: dans, ns: nous, jsuis: je suis, chui: je suis, chuis: je suis, jss: je suis, jtm: je t aime, jtmm: je t aime,
  jetaime: je t aime, jvs: je vous, jveux: je veux, jveu: je veux, jvais: je vais, jpeux: je peux, jpe: je peux,
  jpense: je pense, jtrouve: je trouve, jcomprends: je comprends, jsp: je sais pas, jsais: je sais, tro: trop, trp: trop,
  tkt: t inquiete, pb: probleme, pbm: probleme, pblm: probleme, pbs: problemes, cmd: commande, cmde: commande,
  yaura: y aura, yavait: y avait, yen: y en, ke: que, ki: qui, koi: quoi, kel: quel, kelle: quelle, keske: qu est ce que,
  kesk: qu est ce que, keskil: qu est ce qu il, esk: est ce que, esque: est ce que, eske: est ce que,
  esq: est ce que, estce: est ce, estceque: est ce que, quesque: qu est ce que, qesque: qu est ce que, ajd: aujourdhui,
  auj: aujourdhui, aujourd: aujourd, vrmt: vraiment, vrm: vraiment, vraiement: vraiment, vmt: vraiment, pcq: parce que,
  psk: parce que, pske: parce que, pcque: parce que, parsk: parce que, parceque: parce que, jadore: j adore,
  jador: j adore, jaime: j aime, jaimerai: j aimerais, jaimerais: j aimerais, jai: j ai, jaurai: j aurais,
  javais: j avais, jattend: j attends, jattends: j attends, jespere: j espere, jhesite: j hesite, jen: j en, jy: j y,
  cest: c est, cetait: c etait, cetais: c etait, sest: s est, cets: c est, oposit: opposite, dla: de la, nrml: normal,
  ptet: peut etre, peutetre: peut etre, pe: peut, vs: vous, msg: message, rep: reponse, bonj: bonjour,
  mrc: merci, mercy: merci, mci: merci, merki: merci, mersi: merci, mcii: merci, grv: grave, px: prix, mm: meme, ui: oui, ouai: ouais, wi: oui, tlm: tout le monde,
  dmd: demande, dmder: demander, nb: nombre, qlqn: quelqu un, nimp: n importe quoi, nimporte: n importe, bg: beau gosse,
  ac: avec, ss: sans, cad: c est a dire, qqpart: quelque part, nrv: enerve, askip: a ce qu il parait,
  wtf: what the fuck, u: you, ur: your, urs: yours, r: are, pls: please, plz: please, plss: please, pleas: please,
  plis: please, plzz: please, thx: thanks, tnx: thanks, tks: thanks, thks: thanks, thanx: thanks, thnx: thanks,
  thankyou: thank you, ty: thank you, tysm: thank you so much, tyvm: thank you very much, bc: because, cuz: because,
  coz: because, wanna: want to, gonna: going to, gotta: got to, gimme: give me,
  lemme: let me, luv: love, lov: love, gr8: great, b4: before, ily: i love you, ilysm: i love you so much,
  abt: about, wat: what, wut: what, wht: what, wen: when, hw: how, hav: have, shud: should, cud: could, wud: would,
  alot: a lot, ppl: people, bday: birthday, congrats: congratulations, congratz: congratulations, grats: congratulations,
  cant: cannot, wyd: what are you doing, wdym: what do you mean, hru: how are you, dnt: dont,
  xq: porque, xfa: por favor, porfa: por favor, porfis: por favor, porfavor: por favor, tmb: tambien,
  tbn: tambien, pvp: precio, vc: voce, vcs: voces, tbm: tambem, mto: muito, mt: muito, mta: muita,
  mtos: muitos, obg: obrigado, obgd: obrigado, pfv: por favor, pfvr: por favor, qto: quanto, qnto: quanto,
  qnt: quanto, hj: hoje, qndo: quando, vllt: vielleicht, xke: perche, xche: perche, perke: perche, xk: perche,
  cmq: comunque, grz: grazie, graz: grazie, xfavore: per favore, pfvore: per favore
`;

const meanings = new Map(
  written
    .split(',')
    .map((entry) => entry.split(':'))
    .map(([short = '', words = '']) => [short.trim(), words.trim().split(' ')] as const),
);

/** The words that an abbreviation stands for; any other word is given back alone. */
export function unfoldAbbreviation(word: string): readonly string[] {
  return meanings.get(word) ?? [word];
}
