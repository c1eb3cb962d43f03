function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Verbs of winning and losing: what follows "by" is the majority. */
export const VICTORY = words(
  'beat beats beaten beating defeat defeated defeats defeating won win wins winning victory victorious held hold holds holding survived survive survives surviving survival clung ' +
    'cling clings clinging unseated unseat unseats unseating ousted oust ousts lost lose loses losing squeaked squeak squeaks scraped scrape scrapes home edged edge edges ' +
    'retained retain retains retaining toppled topples pipped pips hung hang hangs hanging saw seen took take takes taken gained gain snatched snatches triumphed triumph triumphs ' +
    'prevailed prevails sneaked snuck fended kept keeps keep deposed ejected overcame elected reelected returned escaped escapes flipped captured captures seized through back',
);

/** Verbs of change: what follows "by" is how much. */
export const FALLING = words(
  'fell fall falls falling fallen dropped drop drops dropping plunged plunge plunges slumped slump slumps down declined decline declines collapsed collapse collapses ' +
    'tumbled tumble tumbles crashed crash crashes shed sheds lost loses lose losing slipped slips cut slashed sank sink sinks decreased decrease reduced shrank shrunk shrinks ' +
    'dipped dip dips haemorrhaged plummeted plummets slid slide',
);
export const RISING = words(
  'rose rise rises rising risen up grew grow grows grown increased increase increases climbed climb climbs gained gains gain jumped jump jumps surged surge surges soared soars ' +
    'leapt leap added put improved advanced boosted',
);

/** Words that say that a majority may be the one before this election; the years that do are in `isEarlierYear`. */
export const BEFORE = words(
  'previous previously last defending defended defend overturned overturning overturn overturns erased erasing erases wiped wiping inherited notional notionally had once formerly ' +
    'before earlier ago evaporated vanished disappeared demolished swept old predecessor used then past reversed safe destroyed obliterated dissolved',
);

/** Words for what becomes of a majority. */
export const DWINDLING = words(
  'whittled melted became become turned shrivelled eroded dwindled pared trimmed halved overturned evaporate evaporated vanish vanished disappear disappeared gone squandered',
);

/** Words of other votes, but for their years, which are in `isYearOfOtherVote`: a figure in a sentence with one of them need not be this result's. */
export const OTHER_VOTES = words(
  'byelection poll polls polling mrp yougov ipsos survation council councils mayoral mayor european referendum brexit ward wards petition postal spoilt rejected ' +
    'february may bookmakers donated raised',
);
/** Words of forecasts and conditions: a figure near one of them need not be a result. */
export const FORECASTS = words(
  'forecast forecasts exit survey surveys predicted predict predicts projected projection projections expected pollsters would could if needed target swing counted odds',
);

/** Verbs that lead from a candidate or party to its votes or share. */
export const GETTING = words(
  'won win wins winning took take takes taking taken got get gets received receive receives polled polling polls secured secure secures gained attracted attracts amassed collected with on had has have ' +
    'amounted amounts amounting equated scored drew draws garnered managed manages finished came cast picked picking pulled claimed recorded tallied earned captured taken up second third fourth mustered',
);

/** What a share is a share of. */
export const SHARE_WORDS = words('vote votes share poll ballot ballots');
