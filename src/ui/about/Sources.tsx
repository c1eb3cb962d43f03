import { pollingDay } from '../../facts/pollingDay.ts';

const OGL = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';
const OPL = 'https://www.parliament.uk/site-information/copyright-parliament/open-parliament-licence/';

/** Where the figures and the boundaries come from, with their licences. */
export function Sources() {
  return (
    <>
      <h3>Where they come from</h3>
      <ul className="about__sources">
        <li>
          <p>
            Results of 2024:{' '}
            <a href="https://commonslibrary.parliament.uk/research-briefings/cbp-10009/">House of Commons Library, CBP-10009</a>,
            “General election 2024 results”. Contains Parliamentary information licensed under the{' '}
            <a href={OPL}>Open Parliament Licence v3.0</a>.
          </p>
        </li>
        <li>
          <p>
            Notional results of 2019: Colin Rallings and Michael Thrasher, for BBC, ITN, PA and Sky News, as republished by UK
            Parliament, <a href={OPL}>Open Parliament Licence v3.0</a>.
          </p>
        </li>
        <li>
          <p>
            Religion: Office for National Statistics, Census 2021 (England and Wales); National Records of Scotland, Scotland’s
            Census 2022. <a href={OGL}>Open Government Licence v3.0</a>.
          </p>
        </li>
        <li>
          <p>
            Boundaries: Office for National Statistics, <a href={OGL}>Open Government Licence v3.0</a>. Contains OS data © Crown
            copyright and database right 2024.
          </p>
        </li>
        <li>
          <p>Hexagon layout: Open Innovations, MIT licence.</p>
        </li>
      </ul>
      {__DATA_DATE__ !== '' && (
        <p>
          The data are as of {pollingDay(__DATA_DATE__)}, version {__RELEASE__}.
        </p>
      )}
    </>
  );
}
