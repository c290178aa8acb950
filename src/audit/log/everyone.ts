/**
 * Who stands for all people together: the salt of the hash of everybody who was looked at. No id of a candidate has this sign. Erasing it is
 * not possible; it says nothing of anybody.
 */
export const EVERYONE = '*'
