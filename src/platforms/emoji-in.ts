/** What a picture in a text says: an emoji drawn as a picture; '' for all others, whose text alternative is a description. */
export function emojiIn(image: Element): string {
  const alternative = image.getAttribute('alt') ?? '';
  return /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(alternative) && !/\p{L}/u.test(alternative)
    ? alternative
    : '';
}
