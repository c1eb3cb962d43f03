import type { Election } from '../../election/election.ts';
import { pollingDay } from '../../facts/pollingDay.ts';
import { useCredits } from './useCredits.ts';

const USUAL = { id: '' };

/** Where the figures and the boundaries come from, with their licences; of the usual election before another is here. */
export function Sources({ election }: { readonly election: Election | null }) {
  const credits = useCredits(election ?? USUAL);
  return (
    <>
      <h3>Where they come from</h3>
      <ul className="about__sources">
        {credits.map(({ id, credit, publisher, address, licence, licenceUrl }) => (
          <li key={id}>
            <p>
              <Linked
                text={credit}
                links={[
                  [publisher, address],
                  [licence, licenceUrl],
                ]}
              />
            </p>
          </li>
        ))}
      </ul>
      {__DATA_DATE__ !== '' && (
        <p>
          The data are as of {pollingDay(__DATA_DATE__)}, version {__RELEASE__}.
        </p>
      )}
    </>
  );
}

interface LinkedProps {
  readonly text: string;
  readonly links: readonly (readonly [name: string, address: string | undefined])[];
}

/** A text with links where names are first named in it. */
function Linked({ text, links: [first, ...others] }: LinkedProps) {
  if (first === undefined) return <>{text}</>;
  const [name, address] = first;
  const at = address === undefined ? -1 : text.indexOf(name);
  if (at < 0) return <Linked text={text} links={others} />;
  return (
    <>
      <Linked text={text.slice(0, at)} links={others} />
      <a href={address}>{name}</a>
      <Linked text={text.slice(at + name.length)} links={others} />
    </>
  );
}
