import type { Source } from '../../src/dataset/manifest.ts';

type Licence = Pick<Source, 'licence' | 'licenceUrl'>;

/** The licences under which publishers give their files, with the words that some ask for. */
export const OPEN_PARLIAMENT: Licence & Pick<Source, 'attribution'> = {
  licence: 'Open Parliament Licence v3.0',
  licenceUrl: 'https://www.parliament.uk/site-information/copyright-parliament/open-parliament-licence/',
  attribution: 'Contains Parliamentary information licensed under the Open Parliament Licence v3.0.',
};

export const OPEN_GOVERNMENT: Licence = {
  licence: 'Open Government Licence v3.0',
  licenceUrl: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
};

export const MIT: Licence = { licence: 'MIT', licenceUrl: 'https://opensource.org/license/mit' };

export const CC_BY: Licence = {
  licence: 'Creative Commons Attribution 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
};

/** How the Office for National Statistics wants to be named. */
export const ONS_ATTRIBUTION = 'Source: Office for National Statistics licensed under the Open Government Licence v3.0.';
