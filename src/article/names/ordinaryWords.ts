/** Words that may begin a sentence, or stand in a headline, with a capital without being part of a name. */
const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the in on at by for from to of with without within and or but so yet as if then than that this these those it its he she they we you i his her ' +
    'their who whose which what when where why how while after before since until during between against over under only just even also again still ' +
    'not no nor is was were are be been has have had will would could may might can did does do one two three four five six seven eight nine ten ' +
    'meanwhile nearby elsewhere further across both all every each another other former new old here there now today yesterday earlier later ' +
    'former exmp mp mps cllr councillor leader minister secretary shadow chancellor prime sitting incumbent rival candidate defeated seat result results ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
    'although though because despite following like unlike once lawyer teacher barrister journalist optometrist campaigner activist businessman doctor ' +
    'newcomer challenger winner loser next last first second third fourth fifth'
  ).split(' '),
);

/** Whether a folded word is an ordinary one, capital or not. */
export function isOrdinaryWord(word: string): boolean {
  return ORDINARY_WORDS.has(word);
}

/** What stands before a surname, and before no place. */
export const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr sir dame lord lady baroness prof professor cllr councillor'.split(' '),
);
