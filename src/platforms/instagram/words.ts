/*
 * Words that structure alone cannot replace. They are compared with labels, never searched for in texts that people write.
 */

/** Written in the header of a paid post, where others show their age: in the words collected by makers of ad blockers. */
const paidLabels =
  'Sponsored|Ad|Sponsorisé|Sponsorisée|Commandité|Gesponsert|Anzeige|Publicidad|Patrocinado|Sponsorizzato|Gesponsord|Geborg|Sponsorowane|Sponsorlu|Реклама|広告|광고|赞助内容|贊助|广告|廣告|Được tài trợ|ได้รับการสนับสนุน|Sponzorováno|Sponsorizat|Sponsrad|Sponset|Sponsoreret|Sponsoroitu|Hirdetés|Χορηγούμενη|Bersponsor|ممول|مُموَّل|प्रायोजित'.split(
    '|',
  );

/** How a line over a post begins that says with whom it was made, or why it is shown. People write none of those lines. */
const contextBeginning =
  /^(?:Paid partner|Suggested|Partenariat rém|Suggestions? pour|Bezahlte|Vorschläge|Colaboración pag|Sugerencia|Parceria paga|Sugest|Partnership pub|Suggeriment|Betaald|Voorgesteld|Płatna|Propozycje|Ücretli|Senin için|Оплачиваемое|Рекомендации|タイアップ|おすすめ|유료|회원님|付[费費]|[为為]你|شراكة|مقترح)/;

/**
 * The site's own description of a picture or video, which stands where a caption may stand: "Photo by X on March 16, 2025",
 * "Video by X", "Foto von X am 4. Februar 2026".
 */
const description =
  /^(?:photo|foto|fotoğraf|video|vidéo|vídeo|фото|zdjęcie|ảnh)\s(?:(?:shared )?by |[^\n]{1,160}\b20\d\d\b)/i;

/** Whether a label says that the post is paid for. */
export function saysPaid(label: string): boolean {
  return paidLabels.includes(label);
}

/** Whether a line says why a post is shown, or with whom it was made. */
export function saysContext(line: string): boolean {
  return contextBeginning.test(line);
}

export function describesPicture(text: string): boolean {
  return description.test(text);
}
