import type { Nation } from '../../election/area.ts';
import type { Contest } from '../../election/contest.ts';
import { muslimShare } from '../../election/muslimShare.ts';
import { formatShare } from '../../facts/figures.ts';
import { AreasNotPeople } from '../notices/AreasNotPeople.tsx';
import { useHustings } from '../StoreContext.ts';

const CENSUS: Readonly<Record<Exclude<Nation, 'N'>, string>> = {
  E: 'Census 2021, Office for National Statistics',
  W: 'Census 2021, Office for National Statistics',
  S: 'Census 2022, National Records of Scotland',
};

/** The census's Muslim share of a seat, with what it can tell and what not. */
export function MuslimResidents({ constituency }: { readonly constituency: Contest }) {
  const answered = useHustings((state) => state.view.answered);
  const share = muslimShare(constituency, answered ? 'answered' : 'residents');
  return (
    <section className="panel__section">
      <h3>Muslim residents</h3>
      {share === null || constituency.nation === 'N' ? (
        <p>No comparable figure: Northern Ireland’s census asked about religion in another way.</p>
      ) : (
        <>
          <p>
            {formatShare(share)} of {answered ? 'residents who answered' : 'residents'}{' '}
            <span className="small">({CENSUS[constituency.nation]})</span>
          </p>
          <AreasNotPeople />
        </>
      )}
    </section>
  );
}
