/**
 * A name as it stands in an address: lower case, without accents, words joined by hyphens ("Montgomeryshire and Glyndŵr" →
 * "montgomeryshire-and-glyndwr", "St Helens South and Whiston" → "st-helens-south-and-whiston").
 */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
