/** The Open Government Licence, under which what comes of the reports is. */
export const LICENCE_URL = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

/** What goes with every download: the licence, how the statements were made, and whose they are not. */
export const LICENCE_LINE =
  'Contains public sector information licensed under the Open Government Licence v3.0. Statements are in our own words, extracted by a program or curated by hand. Not affiliated with Ofsted. Silence about a theme is not health.';
