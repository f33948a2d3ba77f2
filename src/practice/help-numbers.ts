// Numbers to call for help, by country: what a school's settings begin with. A school adds its own beside them.

export const countries = ['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'other'] as const;
export type Country = (typeof countries)[number];

export interface HelpNumbers {
  /** For danger right now. */
  readonly danger?: string;
  /** A line to talk to somebody, day or night. A line without a `name` is known by its number, as 988 is. */
  readonly talk?: { readonly name?: string; readonly number: string; readonly texts: boolean };
}

/** Where a country is not listed, only the school's own numbers are shown. */
export const helpNumbers: Readonly<Record<Country, HelpNumbers>> = {
  US: { danger: '911', talk: { number: '988', texts: true } },
  CA: { danger: '911', talk: { number: '988', texts: true } },
  GB: { danger: '999', talk: { name: 'Childline', number: '0800 1111', texts: false } },
  IE: { danger: '112', talk: { name: 'Childline', number: '1800 66 66 66', texts: false } },
  AU: { danger: '000', talk: { name: 'Kids Helpline', number: '1800 55 1800', texts: false } },
  NZ: { danger: '111', talk: { number: '1737', texts: true } },
  other: {},
};

/** Reads a stored country. A device on which none was chosen counts as in the United States. */
export function countryFrom(data: unknown): Country {
  return countries.find((country) => country === data) ?? 'US';
}

/** The people and numbers that a school set for a device. They are kept on the device and are never a fact. */
export interface SchoolPeople {
  readonly adults: readonly string[];
  /** The country whose numbers are shown beside the school's own. */
  readonly country: Country;
  /** The school's own. */
  readonly numbers: readonly { readonly name: string; readonly number: string }[];
}
