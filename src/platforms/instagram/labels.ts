/*
 * Words that structure alone cannot replace, by language. They are compared with whole labels, never searched for in
 * texts that people write.
 */

/** Written in the header of a paid post, where others show their age. */
export const advertisementLabels: ReadonlySet<string> = new Set([
  ...['Sponsored', 'Ad'], // en
  ...['Sponsorisé', 'Sponsorisée', 'Commandité', 'Commanditée'], // fr
  ...['Gesponsert', 'Anzeige'], // de
  ...['Publicidad', 'Patrocinado'], // es, pt
  'Sponsorizzato', // it
  ...['Gesponsord', 'Geborg'], // nl, af
  'Sponsorowane', // pl
  'Sponsorlu', // tr
  'Реклама', // ru
  ...['広告', '広告です'], // ja
  '광고', // ko
  ...['赞助内容', '贊助', '广告', '廣告'], // zh
  'Được tài trợ', // vi
  'ได้รับการสนับสนุน', // th
  'Sponzorováno', // cs
  'Sponsorizat', // ro
  'Sponsrad', // sv
  'Sponset', // no
  'Sponsoreret', // da
  'Sponsoroitu', // fi
  'Hirdetés', // hu
  'Χορηγούμενη', // el
  'Bersponsor', // id
  'إعلان مُموَّل', // ar
  ...['ممول', 'مُموَّل'], // ar
  'प्रायोजित', // hi
  'Спонсорирано', // bg
  'במימון', // he
]);

/** How a line over a post begins that says why it is shown, or with whom it was made. */
export const contextBeginnings: readonly string[] = [
  ...['Paid partnership', 'Suggested for you', 'Suggested post'], // en
  ...['Partenariat rémunéré', 'Suggestion pour vous', 'Suggestions pour vous', 'Suggéré pour vous'], // fr
  ...[
    'Bezahlte Werbepartnerschaft',
    'Bezahlte Partnerschaft',
    'Vorschläge für dich',
    'Für dich vorgeschlagen',
  ], // de
  ...['Colaboración pagada', 'Sugerencia para ti', 'Sugerencias para ti'], // es
  ...['Parceria paga', 'Sugestões para você', 'Sugestão para você'], // pt
  ...['Partnership pubblicizzata', 'Suggerimenti per te'], // it
  ...['Betaald partnerschap', 'Voorgesteld voor jou'], // nl
  ...['Płatna współpraca', 'Propozycje dla Ciebie'], // pl
  ...['Ücretli ortaklık', 'Senin için önerilenler'], // tr
  ...['Оплачиваемое партнерство', 'Рекомендации для вас'], // ru
  ...['タイアップ投稿', 'おすすめ'], // ja
  ...['유료 파트너십', '회원님을 위한 추천'], // ko
  ...['付费合作', '付費合作', '为你推荐', '為你推薦'], // zh
  ...['شراكة مدفوعة', 'مقترحة لك'], // ar
];

/** The name of the repost button, where its icon has been redrawn. */
export const repostLabels: ReadonlySet<string> = new Set([
  ...['Repost', 'Republier', 'Republicar', 'Repostar', 'Reposten', 'Ripubblica', 'Opnieuw plaatsen'],
  ...[
    'Udostępnij ponownie',
    'Yeniden paylaş',
    'Сделать репост',
    '再投稿',
    '리포스트',
    '转发',
    '轉發',
    'إعادة نشر',
  ],
]);

/**
 * How the site's own description of a picture reads ("Photo by … on …", "May be an image of …"). It stands where a caption
 * may stand, and in the language of whoever posted it, not always in the page's.
 */
export const describedPicture = new RegExp(
  [
    // "Photo by X on November 5, 2025", "Foto von X am 5. November 2025", "Photo de X, le 5 novembre 2025" …
    '^(?:photo|foto|fotografia|fotoğraf|fénykép|bilde?|video|vidéo|vídeo|фото|видео|zdjęcie|ảnh|صورة)\\s[^\\n]{1,160}\\b20\\d\\d\\b',
    '^(?:photo|video)(?: shared)? by [^\\n]{1,160}\\. ',
    '^[^\\n]{1,80}(?:さんの写真|さんがシェアした写真|님의 사진|님이 공유한 사진|的照片|分享的照片)',
    '(?:^|[.。] )(?:May be an? |Image may contain|No photo description|Peut être une image|Aucune description de photo|Puede ser una imagen|No hay ninguna descripción|Pode ser uma imagem|Nenhuma descrição de foto|Könnte ein Bild|Keine Fotobeschreibung|Potrebbe essere un|Nessuna descrizione della foto)',
  ].join('|'),
  'iu',
);
