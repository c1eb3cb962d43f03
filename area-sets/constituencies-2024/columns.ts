import { religionOf } from '../../pipeline/census/readReligion.ts';
import type { ColumnDefinition } from '../../pipeline/definition/areaSetDefinition.ts';

const religion = religionOf({
  englandAndWales: 'census/religion-england-wales-2021.csv',
  scotland: 'census/religion-scotland-2022.csv',
});

/** What is known of the areas beside the votes: a column a line, with its words and its reader. */
export const COLUMNS: readonly ColumnDefinition[] = [
  { id: 'residents', column: 'residents', figures: religion.residents },
  {
    id: 'muslim',
    column: 'muslimResidents',
    share: {
      name: 'Muslim residents',
      of: { id: 'residents', words: 'residents', inFull: 'all usual residents' },
      unanswered: { id: 'religionNotAnswered', question: 'the question on religion', name: 'Muslim, of those who answered' },
      headline: 'Residents who are Muslim',
      label: 'Muslim share',
      phrase: 'the Muslim share of residents',
      predicate: 'are Muslim',
      definition:
        'The percentage of all usual residents who answered “Muslim” to the census’s voluntary question on religion, in 2021 in England and Wales and 2022 in Scotland. Northern Ireland asked in another way, so it has no comparable figure.',
      date: 'Census 2021 (Scotland 2022)',
      sources: [
        { title: 'Census 2021', publisher: 'Office for National Statistics', nations: ['E', 'W'] },
        { title: 'Census 2022', publisher: 'National Records of Scotland', nations: ['S'] },
      ],
      lacking: {
        where: 'Northern Ireland',
        words: 'No comparable census figure',
        why: 'Northern Ireland’s census asked about religion in another way',
      },
      breaks: [2, 5, 10, 25, 40],
      ramp: 'sequential',
    },
    figures: religion.muslimResidents,
  },
  { id: 'religionNotAnswered', column: 'religionNotAnswered', figures: religion.notAnswered },
];
