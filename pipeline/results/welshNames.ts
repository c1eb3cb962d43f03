/**
 * Welsh names of two seats in Wales, from the Boundary Commission for Wales's final recommendations (2023). The boundaries file
 * lost them, as it cannot hold "ŵ".
 */
export const LOST_WELSH_NAMES: Readonly<Record<string, string>> = {
  Gower: 'Gŵyr',
  'Montgomeryshire and Glyndŵr': 'Maldwyn a Glyndŵr',
};
